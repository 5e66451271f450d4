/** Every check, in the order the settings page lists them. A new check is a new file and one line here. */
import type { Finding } from './finding';
import { contentMissing } from './contentMissing';
import { countsDiffer } from './countsDiffer';
import type { Check, CheckContext } from './defineCheck';
import { doneBeforeStart } from './doneBeforeStart';
import { duplicateEntry } from './duplicateEntry';
import { facilityClass } from './facilityClass';
import { hiddenOverdue } from './hiddenOverdue';
import { jointOpening } from './jointOpening';
import { movedMoreThanOnce } from './movedMoreThanOnce';
import { nameUnclear } from './nameUnclear';
import { nameWhiteSpace } from './nameWhiteSpace';
import { openDayRecord } from './openDayRecord';
import { openDayWindow } from './openDayWindow';
import { order } from './order';
import { ownerDiffers } from './ownerDiffers';
import { ownerMissing } from './ownerMissing';
import { periodMissing } from './periodMissing';
import { periodUnreadable } from './periodUnreadable';
import { releasePlan } from './releasePlan';
import { similarSections } from './similarSections';
import { slotEmpty } from './slotEmpty';
import { stageOpen } from './stageOpen';
import { themeDay } from './themeDay';
import { unitMissing } from './unitMissing';

export const CHECKS: readonly Check[] = [
  unitMissing,
  ownerMissing,
  contentMissing,
  periodMissing,
  periodUnreadable,
  countsDiffer,
  order,
  slotEmpty,
  themeDay,
  ownerDiffers,
  similarSections,
  nameUnclear,
  nameWhiteSpace,
  duplicateEntry,
  doneBeforeStart,
  movedMoreThanOnce,
  stageOpen,
  releasePlan,
  openDayWindow,
  openDayRecord,
  jointOpening,
  facilityClass,
  hiddenOverdue,
];

/** What the checks that are not switched off find: the schedule's sheet first, then other sheets by name; by row, column and rule within. */
export function runChecks(context: CheckContext): readonly Finding[] {
  const scheduleSheet = context.schedule.sheet;
  return CHECKS.filter(({ id }) => !context.settings.disabledRules.includes(id))
    .flatMap((check) => check.run(context))
    .sort(
      (a, b) =>
        Number(a.sheet !== scheduleSheet) - Number(b.sheet !== scheduleSheet) ||
        compare(a.sheet, b.sheet) ||
        a.cell.row - b.cell.row ||
        a.cell.column - b.cell.column ||
        compare(a.rule, b.rule),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
