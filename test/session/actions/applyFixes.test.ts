import type { Finding } from '../../../src/schedule/checks/finding';
import { isReversible } from '../../../src/schedule/checks/madeFixes';
import { applyFixes } from '../../../src/session/actions/applyFixes';

const D12 = { row: 11, column: 3 };
const finding = (sheet: string, before: string | number): Finding => ({
  rule: 'nameWhiteSpace',
  severity: 'info',
  sheet,
  cell: D12,
  message: { 'zh-CN': '', 'en-US': '' },
  fix: { sheet, cell: D12, before, after: '综合科' },
});

/** What is told of repairs of these findings. */
function noticeOf(findings: readonly Finding[]) {
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  return applyFixes.notice({ cells: fixes.map(({ cell }) => cell), reversible: fixes.filter(isReversible) }, 'zh-CN');
}

test('the way back is that of these repairs, on their sheet, and of no other in a cell of that address', () => {
  expect(noticeOf([finding('上半年', '综 合科')]).ways).toEqual([
    { kind: 'undoFixes', label: '撤销', fixes: [finding('上半年', '综 合科').fix] },
  ]);
});

test('where nothing can be taken back no way back is offered', () => {
  expect(noticeOf([finding('上半年', 12)]).ways).toBeUndefined();
});
