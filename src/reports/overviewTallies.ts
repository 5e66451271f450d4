import type { Judgement } from '../schedule/judgement';
import type { OpenDays } from '../schedule/openDays';
import type { ReportTexts } from './reportTexts';
import type { DraftCell, SheetDraft } from './sheetDraft';

/** Press conferences against the year's plan, and in words what is missing. Takes 13 columns. */
export function drawReleases(draft: SheetDraft, { releases, settings }: Judgement, texts: ReportTexts): void {
  const header = (value: string, span: number): DraftCell => ({ value, style: 'header', span });
  const number = (value: number | string, span: number): DraftCell => ({ value, style: typeof value === 'number' ? 'number' : 'centered', span });
  draft.addWide(texts.releasesTitle, 'heading');
  draft.add([
    header(texts.releaseItem, 1), header(texts.releaseYear, 2), header(texts.releaseDone, 2), header(texts.releaseGovernment, 4),
    ...texts.quarters.map((quarter) => header(quarter, 1)),
  ]);
  draft.add([
    { value: texts.releasePlan, style: 'text' },
    number(releases.target, 2), number(texts.none, 2), number(releases.governmentTarget, 4),
    ...texts.quarters.map(() => number(settings.releases.perQuarter, 1)),
  ]);
  draft.add([
    { value: texts.releaseListed, style: 'text' },
    number(releases.total, 2), number(releases.done, 2), number(releases.government, 4),
    ...releases.byQuarter.map((count) => number(count, 1)),
  ]);
  const short = shortfalls({ releases, settings }, texts);
  draft.addWide(short.length === 0 ? texts.releasesMet : texts.releasesShort(short), 'remark');
}

/** What the schedule lacks against the plan, each in words. */
function shortfalls({ releases, settings }: Pick<Judgement, 'releases' | 'settings'>, texts: ReportTexts): readonly string[] {
  const inTotal = releases.target - releases.total;
  const inGovernment = releases.governmentTarget - releases.government;
  return [
    ...(inTotal > 0 ? [texts.shortInTotal(inTotal)] : []),
    ...(inGovernment > 0 ? [texts.shortInGovernment(inGovernment)] : []),
    ...texts.quarters.flatMap((quarter, index) => {
      const short = settings.releases.perQuarter - (releases.byQuarter[index] ?? 0);
      return short > 0 ? [texts.shortInQuarter(quarter, short)] : [];
    }),
  ];
}

/** The open days in one line; the rest is on their own sheet. */
export function drawOpenDays(draft: SheetDraft, { facilities }: OpenDays, texts: ReportTexts): void {
  const met = facilities.filter(({ metToDate }) => metToDate).length;
  const owed = facilities.reduce((sum, facility) => sum + facility.owed, 0);
  const visitors = facilities.reduce((sum, facility) => sum + facility.visitors, 0);
  draft.addWide(texts.openDaysTitle, 'heading');
  draft.addWide(texts.openDaysLine(facilities.length, met, owed, visitors), 'remark');
}
