import { duplicateEntry } from '../../../src/schedule/checks/duplicateEntry';
import { buildEntries, time } from '../buildEntries';
import { cellsFound, runCheck, said } from './runCheck';
import { testCases } from './checkCases';
import { cases } from './duplicateEntry.cases';

testCases(duplicateEntry, cases);

describe('the same entry twice', () => {
  test('in content, time and sections is a warning at the later content', () => {
    const entries = buildEntries({}, { content: '别的工作' }, { content: '秸秆焚烧 宣传', units: ['大气 环境科'] });
    expect(runCheck(duplicateEntry, entries)).toMatchObject([{ severity: 'warning', cell: { row: 4, column: 2 } }]);
    expect(said(duplicateEntry, entries)[0]).toContain('与第 3 行重复');
  });

  test('in another month or of another section is none', () => {
    expect(cellsFound(duplicateEntry, buildEntries({ time: time(1) }, { time: time(2) }))).toEqual([]);
    expect(cellsFound(duplicateEntry, buildEntries({ units: ['综合科'] }, { units: ['法规科'] }))).toEqual([]);
  });

  test('the order in which the sections stand does not matter', () => {
    expect(
      cellsFound(duplicateEntry, buildEntries({ units: ['综合科', '法规科'] }, { units: ['法规科', '综合科'] })),
    ).toEqual(['C4']);
  });

  test('of another person, or put off to another time, is none', () => {
    expect(cellsFound(duplicateEntry, buildEntries({ owners: ['陈明'] }, { owners: ['吴静'] }))).toEqual([]);
    expect(cellsFound(duplicateEntry, buildEntries({ movedTo: [time(9)] }, {}))).toEqual([]);
  });

  test('is said once where most entries repeat others: another column tells them apart', () => {
    expect(runCheck(duplicateEntry, buildEntries({}, {}, {}, {}, {}, {}))).toMatchObject([
      { severity: 'info', cell: { row: 1, column: 2 } },
    ]);
    expect(cellsFound(duplicateEntry, buildEntries({}, {}, {}, {}, {}))).toHaveLength(4);
  });

  test('with blank content is told elsewhere', () => {
    expect(cellsFound(duplicateEntry, buildEntries({ content: '' }, { content: '' }))).toEqual([]);
  });
});
