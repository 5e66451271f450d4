/** Every check, in the order the settings page lists them. A new check is a new file and one line here. */
import type { Steps } from '../../workbook/steps';
import { atOnce } from '../../workbook/steps';
import type { Finding } from './finding';
import { contentMissing } from './contentMissing';
import { countsDiffer } from './countsDiffer';
import type { Check, CheckContext, OpenDayContext } from './defineCheck';
import { doneBeforeStart } from './doneBeforeStart';
import { duplicateEntry } from './duplicateEntry';
import { facilityClass } from './facilityClass';
import { hiddenOverdue } from './hiddenOverdue';
import { jointOpening } from './jointOpening';
import { movedMoreThanOnce } from './movedMoreThanOnce';
import { nameUnclear } from './nameUnclear';
import { nameWhiteSpace } from './nameWhiteSpace';
import { openDayPlan } from './openDayPlan';
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

/** Those that need no schedule. */
const OPEN_DAY_CHECKS: readonly Check<OpenDayContext>[] = [
  openDayWindow,
  openDayRecord,
  openDayPlan,
  jointOpening,
  facilityClass,
];

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
  ...OPEN_DAY_CHECKS,
  hiddenOverdue,
];

/** What the checks that are not switched off find: the schedule's sheet first, then other sheets by name; by row, column and rule within. */
export function runChecks(context: CheckContext): Steps<readonly Finding[]> {
  return findingsOf(CHECKS, context, context.schedule.sheet);
}

/** What the checks of open days find where there is no schedule, the register's sheet first. */
export function runOpenDayChecks(context: OpenDayContext): readonly Finding[] {
  return atOnce(findingsOf(OPEN_DAY_CHECKS, context, context.openDays?.registerSheet ?? ''));
}

function* findingsOf<Context extends OpenDayContext>(
  checks: readonly Check<Context>[],
  context: Context,
  firstSheet: string,
): Steps<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const check of checks) {
    if (context.settings.disabledRules.includes(check.id)) continue;
    for (const finding of check.run(context)) findings.push(finding);
    yield;
  }
  return findings.sort(
    (a, b) =>
      Number(a.sheet !== firstSheet) - Number(b.sheet !== firstSheet) ||
      compare(a.sheet, b.sheet) ||
      a.cell.row - b.cell.row ||
      a.cell.column - b.cell.column ||
      compare(a.rule, b.rule),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
