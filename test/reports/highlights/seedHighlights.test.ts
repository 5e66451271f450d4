import { planHighlights } from '../../../src/reports/highlights/planHighlights';
import { judge } from '../../../src/schedule/judge';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { seedSheet } from '../../schedule/seedSheet';

function highlightsOn(asOf: string, today = asOf) {
  const outcome = judge([seedSheet()], DEFAULT_SETTINGS, asOf);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return planHighlights(outcome.judgement, { today }).flatMap((edit) => (edit.kind === 'addHighlight' ? [edit] : []));
}

describe('highlights of the real schedule of 2020', () => {
  it('cover all 37 rows, each by one overdue rule that looks for its mark', () => {
    const rules = highlightsOn('2020-06-15').filter(({ formula }) => formula.includes('overdue'));
    const rows = rules.flatMap(({ ranges }) =>
      ranges.flatMap(({ row, rowCount }) => Array.from({ length: rowCount }, (_, index) => row + index)),
    );
    expect(rows.sort((a, b) => a - b)).toEqual(Array.from({ length: 37 }, (_, index) => index + 2));
    expect(rules.every(({ formula }) => formula.includes('FIND('))).toBe(true);
  });

  it('start at the content column, beside the merged months', () => {
    expect(
      new Set(
        highlightsOn('2020-06-15').flatMap(({ ranges }) =>
          ranges.map(({ column, columnCount }) => `${column}+${columnCount}`),
        ),
      ),
    ).toEqual(new Set(['2+3']));
  });

  it('ask for two marks in the joint row of June alone', () => {
    const twice = highlightsOn('2020-06-15').filter(({ formula }) => formula.includes(',"√","¤",2)'));
    expect(new Set(twice.map(({ ranges }) => ranges[0]?.row))).toEqual(new Set([18]));
  });

  it('keep to the deadlines that have passed when the as-of date is not today', () => {
    const overdue = highlightsOn('2020-05-11', '2026-11-24').filter(({ formula }) => formula.includes('overdue'));
    const deadlines = overdue.map(({ formula }) => /DATE\(2020,5,11\)>(DATE\([\d,]+\))/u.exec(formula)?.[1]);
    expect(deadlines).toEqual([
      'DATE(2020,1,31)',
      'DATE(2020,2,29)',
      'DATE(2020,3,31)',
      'DATE(2020,4,10)',
      'DATE(2020,4,20)',
      'DATE(2020,4,30)',
      'DATE(2020,5,10)',
    ]);
  });
});
