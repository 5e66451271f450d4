import { ALWAYS_ACTIVE } from '../../src/schedule/openDays/facilityTerm';
import { findJointOpening, publicityMonth } from '../../src/schedule/openDays/findJointOpening';
import type { Facility, OpenDays, Opening } from '../../src/schedule/openDays/openDays';
import { tallyOpenDays } from '../../src/schedule/openDays/tallyOpenDays';
import type { ThemeDayDates } from '../../src/schedule/calendar/themeDays';

/** A facility in row 4 of the register, or the row said (0-based). */
export function buildFacility(name = '示例白沙污水处理厂', row = 3, category = '城市污水处理设施'): Facility {
  return { name, category, cell: { sheet: '设施名录', row, column: 1 }, term: ALWAYS_ACTIVE };
}

/** An opening of the facility on that day. */
export function buildOpening(date: string, facility = '示例白沙污水处理厂', joint = false): Opening {
  return {
    facility,
    date,
    online: false,
    joint,
    visitors: null,
    note: '',
    cell: { sheet: '设施开放记录', row: 1, column: 1 },
  };
}

/** The open days of 2020 of one facility that opened on these dates. */
export function buildOpenDays(dates: readonly string[], asOf: string, parts: Partial<OpenDays> = {}): OpenDays {
  return {
    ...buildOpenDaysOf(
      [buildFacility()],
      dates.map((date) => buildOpening(date)),
      asOf,
    ),
    ...parts,
  };
}

/** The open days of 2020 of these facilities; the theme days are those of the office's own. */
export function buildOpenDaysOf(
  facilities: readonly Facility[],
  openings: readonly Opening[],
  asOf: string,
  themeDays: readonly ThemeDayDates[] = [],
): OpenDays {
  const joint = findJointOpening(openings, publicityMonth(2020, themeDays), { countOnline: true }, asOf);
  return {
    year: 2020,
    registerSheet: '设施名录',
    recordSheet: '设施开放记录',
    plan: null,
    scheduled: [],
    problems: [],
    settings: { countOnline: true },
    joint,
    facilities: tallyOpenDays({ facilities, openings, joint }, 2020, { countOnline: true }, asOf),
  };
}
