import type { ReportableJudgement } from '../schedule/judgement';
import { textUnder } from '../workbook/storedText';
import type { WorkbookEdit } from '../workbook/workbookEdit';
import { planClearSheets } from './highlights/planHighlights';
import { COPY_ROLE, type OwnSheet } from './kept/reportRecord';
import { presentReports, type ReportPlaces } from './presentReports';

/** All that is ours in a workbook, and how it goes. */
export interface Removal {
  /** The report sheets, those that lost their marks among them. */
  readonly reports: readonly OwnSheet[];
  /** The copies of reports that were kept at the user's wish. */
  readonly copies: readonly OwnSheet[];
  /** Sheets that bear our mark and are the user's copies, or not known to be anything else: they stay. */
  readonly left: readonly string[];
  /** What the file keeps of ours beside its sheets, by key. */
  readonly texts: readonly string[];
  /** Highlights first, the texts last: should the rest fail, the next run still knows what is ours. */
  readonly edits: readonly WorkbookEdit[];
}

/**
 * Plans the removal of everything of ours. The user's cells, formats, sheets and the repairs they made stay. `judgement` is null where
 * nothing can be reported on.
 */
export function planRemoval(
  judgement: ReportableJudgement | null,
  places: ReportPlaces,
  newGuid: () => string,
): Removal {
  const { listing } = places;
  const { own, unmarked } = presentReports(judgement, places, newGuid);
  const reportNames = new Set(own.map(({ name }) => name));
  const marked = listing.sheets.flatMap(({ name, tag }) => (tag && !reportNames.has(name) ? [{ name, tag }] : []));
  const copies = marked.filter(
    ({ tag }, index) => tag.role === COPY_ROLE && marked.findIndex((other) => other.tag.guid === tag.guid) === index,
  );
  const left = marked.filter((sheet) => !copies.includes(sheet)).map(({ name }) => name);
  const going = [...own, ...copies];
  const staying = listing.sheets.filter(({ name }) => !going.some((sheet) => sheet.name === name));
  return {
    reports: own,
    copies,
    left,
    texts: [...new Set(Object.keys(listing.stored).map(textUnder))],
    edits: [
      ...planClearSheets(staying.map(({ name }) => name)),
      ...unmarked.map(({ name, tag }): WorkbookEdit => ({ kind: 'markSheet', sheet: name, tag })),
      ...going.map(({ tag }): WorkbookEdit => ({ kind: 'removeSheet', tag })),
      ...Object.keys(listing.stored).map((key): WorkbookEdit => ({ kind: 'store', key, value: null })),
    ],
  };
}

/** Whether the workbook holds anything of ours that is known without a look at its conditional formats. */
export function isAnythingLeft({ reports, copies, texts }: Removal): boolean {
  return reports.length + copies.length + texts.length > 0;
}
