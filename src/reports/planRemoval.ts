import type { Judgement } from '../schedule/judgement';
import type { SheetSnapshot, WorkbookListing } from '../workbook/sheetSnapshot';
import { STORED_KEYS, type StoredKey } from '../workbook/storedText';
import type { WorkbookEdit } from '../workbook/workbookEdit';
import { planClearSheets } from './highlights/planHighlights';
import { recogniseReports } from './kept/recogniseReports';
import { COPY_ROLE, type OwnSheet } from './kept/reportRecord';
import { expectedReports } from './sheets/wantedSheets';

/** All that is ours in a workbook, and how it goes. */
export interface Removal {
  /** The report sheets, those that lost their marks among them. */
  readonly reports: readonly OwnSheet[];
  /** The copies of reports that were kept at the user's wish. */
  readonly copies: readonly OwnSheet[];
  /** Sheets that bear our mark and are the user's copies, or not known to be anything else: they stay. */
  readonly left: readonly string[];
  /** What the file keeps of ours beside its sheets. */
  readonly texts: readonly StoredKey[];
  /** Highlights first, the texts last: should the rest fail, the next run still knows what is ours. */
  readonly edits: readonly WorkbookEdit[];
}

/** The workbook that everything of ours is to leave. */
export interface RemovalSource {
  readonly listing: WorkbookListing;
  /** The sheets without a mark, as read: reports that lost theirs are among them. */
  readonly sheets: readonly SheetSnapshot[];
  /** Null where there is no usable schedule: then a report without a mark is known by its record alone. */
  readonly judgement: Judgement | null;
  readonly newGuid: () => string;
}

/** Plans the removal of everything of ours. The user's cells, formats, sheets and the repairs they made stay. */
export function planRemoval({ listing, sheets, judgement, newGuid }: RemovalSource): Removal {
  const { own, unmarked } = recogniseReports({
    listing,
    sheets,
    expected: judgement ? expectedReports(judgement) : [],
    contents: judgement?.schedule.entries.map(({ content }) => content) ?? [],
    newGuid,
  });
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
    texts: STORED_KEYS.filter((key) => Object.hasOwn(listing.stored, key)),
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
