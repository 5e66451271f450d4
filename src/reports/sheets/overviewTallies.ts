import type { OpenDays } from '../../schedule/openDays/openDays';
import type { ReleaseTally } from '../../schedule/quotas/tallyReleases';
import type { ReportContext } from './reportContext';
import { openDayLines } from '../texts/openDayLines';
import { RELEASE_TEXTS, type ReleaseTexts } from '../texts/releaseTexts';
import type { ReportTexts } from '../texts/reportTexts';
import type { DraftCell, SheetDraft } from '../layout/sheetDraft';

const QUARTERS = [1, 2, 3, 4] as const;

/** Press conferences against the year's plan, by quarter of the deadline, and in words what is missing. Takes 13 columns. */
export function drawReleases(draft: SheetDraft, releases: ReleaseTally, { texts, language }: ReportContext): void {
  const words = RELEASE_TEXTS[language];
  const header = (value: string, span: number): DraftCell => ({ value, style: 'header', span });
  const number = (value: number | string, span: number): DraftCell => ({
    value,
    style: typeof value === 'number' ? 'number' : 'centered',
    span,
  });
  draft.addWide(words.title, 'heading');
  draft.add([
    header(words.item, 1),
    header(words.year, 2),
    header(words.held, 2),
    header(words.government, 4),
    ...QUARTERS.map((quarter) => header(texts.quarter(quarter), 1)),
  ]);
  draft.add([
    { value: words.plan, style: 'text' },
    number(releases.target, 2),
    number(texts.none, 2),
    number(releases.governmentTarget, 4),
    ...QUARTERS.map(() => number(releases.perQuarter, 1)),
  ]);
  draft.add([
    { value: words.scheduled, style: 'text' },
    number(releases.total, 2),
    number(releases.done, 2),
    number(releases.government, 4),
    ...releases.byQuarter.map((count) => number(count, 1)),
  ]);
  const short = shortfalls(releases, texts, words);
  draft.addWide(short.length === 0 ? words.met : words.short(short), 'remark');
  const inNoQuarter = releases.total - releases.byQuarter.reduce((sum, count) => sum + count, 0);
  if (inNoQuarter > 0) draft.addWide(words.inNoQuarter(inNoQuarter), 'remark');
}

/** What the schedule lacks against the plan, each in words. */
function shortfalls({ short }: ReleaseTally, texts: ReportTexts, words: ReleaseTexts): readonly string[] {
  return [
    ...(short.total > 0 ? [words.shortInTotal(short.total)] : []),
    ...(short.government > 0 ? [words.shortInGovernment(short.government)] : []),
    ...short.byQuarter.flatMap((count, index) =>
      count > 0 ? [words.shortInQuarter(texts.quarter(index + 1), count)] : [],
    ),
  ];
}

/** The open days in a few lines under a numbered heading; the rest is on their own sheet. */
export function drawOpenDays(
  draft: SheetDraft,
  openDays: OpenDays,
  { texts, language, asOf }: ReportContext,
  part: 5 | 6,
): void {
  draft.addWide(texts.openDaysTitle(part), 'heading');
  for (const line of openDayLines(openDays, asOf, language)) draft.addWide(line, 'remark');
}
