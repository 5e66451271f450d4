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

  it('spells line breaks as CHAR(10) and stays far below the 8,192 characters of a formula', () => {
    expect(notDoneFormula('$C5', 1)).toContain('SUBSTITUTE($C5,CHAR(10),"")');
    expect(notDoneFormula('$C5', 1).length).toBeLessThan(700);
    expect(notDoneFormula('$C5', 2).length).toBeLessThan(700);
  });
});
