import { cellAddress } from '../../src/workbook/cellAddress';
import type { Entry } from '../../src/schedule/entries/entry';
import type { EntryMarks } from '../../src/schedule/marks/entryMarks';
import { judge } from '../../src/schedule/judge';
import type { Settings } from '../../src/schedule/settings/settings';
import { DEFAULT_SETTINGS } from '../../src/schedule/settings/settings';
import { HEADERS } from '../fixtures/schedules/headers';
import { NAMES } from '../fixtures/schedules/names';
import type { ScheduleFixture } from '../fixtures/schedules/scheduleFixture';
import { PROBLEMS, SHEETS } from '../fixtures/schedules/sheets';
import { STAGES } from '../fixtures/schedules/stages';
import { STATUSES } from '../fixtures/schedules/statuses';
import { TIMES } from '../fixtures/schedules/times';

/** No press conferences are asked for: the schedules are too short to hold four. */
function settingsOf(schedule: Partial<Settings['schedule']> = {}): Settings {
  return {
    ...DEFAULT_SETTINGS,
    releases: { total: 0, government: 0, perQuarter: 0, always: false },
    schedule: { ...DEFAULT_SETTINGS.schedule, ...schedule },
  };
}

/** An entry as the fixtures write it. */
function line({ content, units, supportUnits, owners, reading, period, marks }: Entry): string {
  const support = supportUnits && supportUnits.length > 0 ? ` (+${supportUnits.join('、')})` : '';
  const time = period ? `${period.start}~${period.end}` : reading.kind;
  return [content, units.join('、') + support || '-', owners.join('、') || '-', time, marksLine(marks)].join(' | ');
}

function marksLine({ done, doneOn, cancelled, movedTo }: EntryMarks): string {
  const said = [
    ...(done ? [doneOn === null ? 'done' : `done ${doneOn}`] : []),
    ...(cancelled ? ['cancelled'] : []),
    ...movedTo.map(() => 'moved'),
  ];
  return said.join(' ') || '-';
}

function read({ sheets, schedule, asOf }: ScheduleFixture) {
  const outcome = judge(sheets, settingsOf(schedule), asOf ?? '2020-06-15');
  if (!outcome.ok) return { problem: outcome.problem };
  const { schedule: read, findings } = outcome.judgement;
  return {
    entries: read.entries.map(line),
    findings: findings.map(
      ({ rule, cell, sheet }) => `${rule} ${cellAddress(cell)}${sheet === read.sheet ? '' : ` @${sheet}`}`,
    ),
  };
}

describe.each([
  ['titles', HEADERS],
  ['times', TIMES],
  ['statuses', STATUSES],
  ['names', NAMES],
  ['sheets', SHEETS],
  ['stages', STAGES],
] as const)('schedules that differ in their %s', (_, fixtures) => {
  test.each(fixtures.map((fixture) => [fixture.layout, fixture] as const))('%s', (__, fixture) => {
    expect(read(fixture)).toEqual({ entries: fixture.entries, findings: fixture.findings });
  });
});

test.each(PROBLEMS.map((fixture) => [fixture.layout, fixture] as const))(
  'no schedule: %s',
  (_, { sheets, problem }) => {
    expect(judge(sheets, settingsOf(), '2020-06-15')).toEqual({ ok: false, problem, openDays: null });
  },
);
