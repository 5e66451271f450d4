import { contentMissing } from '../../../src/schedule/checks/contentMissing';
import { buildEntries, buildEntry, buildRow } from '../buildEntries';
import { runCheck, said } from './runCheck';
import { testCases } from './checkCases';
import { cases } from './contentMissing.cases';

testCases(contentMissing, cases);

describe('content', () => {
  test('that is blank, or a status mark alone, is an error at its cell', () => {
    expect(runCheck(contentMissing, buildEntries({}, { content: '', done: true }))).toMatchObject([
      { severity: 'error', cell: { row: 3, column: 2 } },
    ]);
  });

  test('of a slot that was printed and left free is no error, only a hint', () => {
    const free = buildEntry({ content: '', units: [], owners: [] });
    expect(runCheck(contentMissing, [], { schedule: { rows: [buildRow(free)] } })).toMatchObject([
      { severity: 'info', cell: { row: 2, column: 2 } },
    ]);
  });

  test('that is there is no finding', () => {
    expect(said(contentMissing, buildEntries({ content: '六五环境日' }))).toEqual([]);
  });
});
