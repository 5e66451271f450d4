import { judge } from '../../src/schedule/judge';
import type { Judgement } from '../../src/schedule/judgement';
import type { OfficeQuota } from '../../src/schedule/settings/officeQuota';
import { DEFAULT_SETTINGS } from '../../src/schedule/settings/settings';
import { buildSheet } from '../schedule/buildSheet';

const SHEET = buildSheet([
  ['2026年宣传素材计划'],
  ['时间', '素材内容', '责任单位', '负责人'],
  ['1月', '冬季供暖（已办）', '大气科', '张三'],
  ['2月', '春节燃放', '大气科', '张三'],
  ['1月', '饮用水源深度报道（已办）', '水科', '李四'],
  ['2月', '河长制（已办）', '水科', '李四'],
]);
/** 每科每月1项 */
export const EACH_MONTH: OfficeQuota = {
  name: '信息报送',
  counted: { column: null, words: [] },
  holder: 'section',
  minimum: 1,
  monthsPerWindow: 1,
  canMakeUp: true,
  from: null,
  part: null,
};
/** 深度报道每年至少1项 */
export const IN_DEPTH: OfficeQuota = {
  ...EACH_MONTH,
  name: '深度报道',
  counted: { column: null, words: ['深度报道'] },
  holder: 'all',
  monthsPerWindow: 12,
};

/** A schedule of two sections on 10 March 2026 by these quotas, and (where there are any) beside one that cannot be read. */
export function judgeQuotas(quotas: readonly OfficeQuota[]): Judgement {
  const unreadableQuotas =
    quotas.length > 0 ? [{ kept: { name: '简报', minimum: '三' }, faults: ['minimum'] as const }] : [];
  const outcome = judge([SHEET], { ...DEFAULT_SETTINGS, quotas, unreadableQuotas }, '2026-03-10');
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.judgement;
}
