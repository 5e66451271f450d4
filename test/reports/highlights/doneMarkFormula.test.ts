import { columnLetters } from '../../../src/workbook/cellAddress';
import { countDoneMarks, notDoneFormula } from '../../../src/reports/highlights/doneMarkFormula';

/** The text as the formula reads a status cell: all of it one mark. */
const status = (text: string): string => `(${text})`;

describe('done marks, as the highlight formula sees them', () => {
  it.each([
    '（已办）',
    '(已办)',
    '（ 已办 ）',
    '【已办】',
    '（已办结）',
    '（已完成）',
    '（6月8日已办）',
    '（已完成，5月6日）',
    '√',
    '✓',
    '（取消）',
    '（已取消）',
  ])('%s in the content finishes an item', (mark) => {
    expect(countDoneMarks(`第二次污染源普查验收${mark}`)).toBe(1);
  });

  it.each([
    '（未完成）',
    '（尚未办结）',
    '（基本完成）',
    '（预计6月完成）',
    '（已办理中）',
    '（正在办理）',
    '（延期至6月下旬）',
    '（新闻发布会）',
    '（已完成80%）',
  ])('%s does not', (mark) => {
    expect(countDoneMarks(`第二次污染源普查验收${mark}`)).toBe(0);
  });

  it('takes words of the content itself for no mark', () => {
    expect(countDoneMarks('关于已办结信访事项完成情况的通报，取消行政收费')).toBe(0);
  });

  it.each(['已办', '办结', '已完成', '完成', '取消', '√', '6月8日已办结'])(
    '%s in a status cell finishes the row',
    (text) => {
      expect(countDoneMarks(status(text))).toBe(1);
    },
  );

  it.each([
    '',
    '未完成',
    '尚未办结',
    '没有办结',
    '未办',
    '基本完成',
    '部分完成',
    '部分已完成',
    '基本已完成',
    '预计6月完成',
    '进行中',
    '不取消',
    '已完成80%',
  ])('%s in a status cell does not', (text) => {
    expect(countDoneMarks(status(text))).toBe(0);
  });

  it('counts a mark for each item of a cell', () => {
    expect(countDoneMarks('六五环境日（已办）\n环境质量状况（取消）')).toBe(2);
  });

  it('counts marks through line breaks and tabs that split them', () => {
    expect(countDoneMarks('六五环境日（已\r\n办）\t环境质量状况（取\n消）')).toBe(2);
  });

  it('asks for one mark in a form that folds the text once, half as deep as the one that counts', () => {
    const [one, two] = [1, 2].map((needed) => notDoneFormula({ text: '$C100000', row: 100_000 }, needed));
    expect(one!.length).toBeLessThan(425);
    expect(two!.length).toBeLessThan(690);
    expect([one, two].map((formula) => levels(formula!))).toEqual([15, 32]);
  });

  it('cuts every mark from its table whichever of the first columns come or go', () => {
    const formula = notDoneFormula({ text: '$C5', row: 5 }, 1);
    const [, table, last, count] = /MID\("([^"]*)",5\*MOD\(COLUMN\(\$A5:\$([A-Z]+)5\),(\d+)\)\+1,5\)/u.exec(formula)!;
    expect([table!.length, last]).toEqual([5 * Number(count), columnLetters(2 * Number(count) - 1)]);
    for (const [from, to] of [
      [1, 36],
      [2, 37],
      [1, 18],
      [10, 40],
    ] as const) {
      const marks = new Set<string>();
      for (let column = from; column <= to; column += 1)
        marks.add(table!.slice(5 * (column % 18), 5 * (column % 18) + 5).trim());
      expect(marks.size).toBe(18);
      expect(marks.has('')).toBe(false);
    }
  });
});

/** How deep functions are nested; Excel takes 64 levels. */
function levels(formula: string): number {
  let [depth, deepest] = [0, 0];
  for (const sign of formula.replace(/"[^"]*"/gu, '')) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
