import { hasPlainMark, noPlainMarkFormula } from '../../../src/reports/highlights/plainMarks';

test.each(['普查验收（已办）', '普查验收（6月8日已办）', '普查验收√', '普查验收（取消）'])(
  '%s is finished',
  (content) => {
    expect(hasPlainMark(content, null)).toBe(true);
  },
);

test.each(['普查验收', '普查验收（未完成）', '已办信访事项的通报'])('%s is not', (content) => {
  expect(hasPlainMark(content, null)).toBe(false);
});

test('a status cell counts where it says one of the words, whole', () => {
  expect(['已办', '完成', '取消'].every((status) => hasPlainMark('普查验收', status))).toBe(true);
  expect(['', '未完成', '已办理中'].some((status) => hasPlainMark('普查验收', status))).toBe(false);
});

test('the condition asks for the same marks', () => {
  expect(noPlainMarkFormula('$C5', null)).toBe(
    'COUNT(FIND("√",$C5),FIND("已办）",$C5),FIND("已完成）",$C5),FIND("取消）",$C5))=0',
  );
  expect(noPlainMarkFormula('$C5', '$F5')).toMatch(/,ISERROR\(FIND\("\|"&\$F5&"\|","\|√\|已办\|/);
});
