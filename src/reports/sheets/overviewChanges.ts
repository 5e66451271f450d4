import { isOfAnotherSchedule } from '../../schedule/baseline/baseline';
import { readBaseline } from '../../schedule/baseline/baselineStore';
import type { IsoDate } from '../../schedule/calendar/isoDate';
import { compareWithBaseline, countChanges, kindsOf, type Change } from '../../schedule/baseline/compareWithBaseline';
import type { Schedule } from '../../schedule/entries/schedule';
import type { WorkbookListing } from '../../workbook/sheetSnapshot';
import { CHANGE_TALLIES, CHANGE_TEXTS, type ChangeTally } from '../texts/changeTexts';
import type { ReportContext } from './reportContext';
import type { SheetDraft } from '../layout/sheetDraft';

/** What has changed since the day on which the user set the baseline. */
export interface ChangesSince {
  readonly setOn: IsoDate;
  readonly changes: readonly Change[];
}

/** The changes since the baseline that the workbook keeps; null when it keeps none, none that can be used, or another schedule's. */
export function changesSinceBaseline(stored: WorkbookListing['stored'], schedule: Schedule): ChangesSince | null {
  const reading = readBaseline(stored);
  if (reading.kind !== 'kept' || isOfAnotherSchedule(reading.value, schedule)) return null;
  const baseline = reading.value;
  return { setOn: baseline.setOn, changes: compareWithBaseline(baseline, schedule.entries) };
}

/** One line: how many entries were added, removed, moved and so on since the baseline. */
export function drawChanges(
  draft: SheetDraft,
  { setOn, changes }: ChangesSince,
  { texts, language }: ReportContext,
): void {
  const words = CHANGE_TEXTS[language];
  const counts = tallyChanges(changes);
  const parts = CHANGE_TALLIES.filter((kind) => counts[kind] > 0).map((kind) => words.tally[kind](counts[kind]));
  const day = texts.date(setOn);
  draft.addWide(
    parts.length > 0 ? words.since(day, parts.join(texts.listSeparator)) : words.nothingSince(day),
    'statement',
  );
}

/** An entry counts once for each thing that happened to it; handed to another section and another owner at once, it was handed over once. */
function tallyChanges(changes: readonly Change[]): Readonly<Record<ChangeTally, number>> {
  const handedOver = changes.filter((change) =>
    kindsOf(change).some((kind) => kind === 'section' || kind === 'owner'),
  ).length;
  return { ...countChanges(changes), handedOver };
}
