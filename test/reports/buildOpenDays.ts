import { ALWAYS_ACTIVE } from '../../src/schedule/openDays/facilityTerm';
import type { FacilityTally, OpenDays } from '../../src/schedule/openDays/openDays';
import type { WindowState } from '../../src/schedule/quotas/quota';

function facility(
  name: string,
  windows: readonly number[],
  states: readonly WindowState[],
  traits: Partial<FacilityTally> = {},
): FacilityTally {
  const openings = windows.reduce((sum, count) => sum + count, 0);
  return {
    facility: {
      name,
      category: '城市污水处理设施',
      cell: { sheet: '设施名录', row: 1, column: 0 },
      term: ALWAYS_ACTIVE,
    },
    standing: 'active',
    days: [],
    states,
    required: 6,
    longestGap: { days: 61, from: '2020-01-01', to: '2020-03-02' },
    joint: 'joined',
    windows,
    onlineWindows: [0, 0, 0, 0, 0, 0],
    openings,
    online: 0,
    visitors: openings * 30,
    missed: 0,
    madeUp: 0,
    owed: 0,
    metToDate: true,
    nextDeadline: '2020-08-31',
    ...traits,
  };
}

/** Sample data on 15 June 2020: on target, made up, behind, never opened. */
export function buildOpenDays(): OpenDays {
  return {
    year: 2020,
    registerSheet: '设施名录',
    recordSheet: '设施开放记录',
    facilities: [
      facility('示例污水处理厂', [1, 1, 1, 0, 0, 0], ['met', 'met', 'met', 'ahead', 'ahead', 'ahead'], {
        onlineWindows: [0, 1, 0, 0, 0, 0],
        online: 1,
      }),
      facility('示例监测站', [0, 2, 1, 0, 0, 0], ['madeUp', 'met', 'met', 'ahead', 'ahead', 'ahead'], {
        missed: 1,
        madeUp: 1,
      }),
      facility('示例垃圾焚烧厂', [1, 0, 0, 0, 0, 0], ['met', 'owed', 'running', 'ahead', 'ahead', 'ahead'], {
        joint: 'inMonth',
        missed: 1,
        owed: 1,
        metToDate: false,
        nextDeadline: '2020-06-30',
      }),
      facility('示例危废中心', [0, 0, 0, 0, 0, 0], ['owed', 'owed', 'running', 'ahead', 'ahead', 'ahead'], {
        joint: 'absent',
        missed: 2,
        owed: 2,
        metToDate: false,
        nextDeadline: '2020-06-30',
      }),
    ],
    settings: { countOnline: true },
    joint: { month: { start: '2020-05-22', end: '2020-06-30' }, days: ['2020-06-05'], marked: true },
    plan: null,
    scheduled: [],
    problems: [],
  };
}
