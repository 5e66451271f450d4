/** Tells a schedule from other tables: somebody answers, something is to be done, mostly by some time. */
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { foldText } from '../text/foldText';
import { simplified } from '../text/simplifiedCharacters';
import type { ColumnMapping, ColumnRole } from './columnRole';
import type { HeaderShape } from './headerCells';
import type { Matrix } from './matrix';
import { textsAbove } from './readTitle';
import type { WeighedColumn } from './weighColumns';

/**
 * What speaks against reading a table as a schedule: no column holds the work; several do, such as lines of work side by side; nothing
 * says when or who; it rather is a table of money, goods, persons or past events; it is a register of facilities.
 */
export interface ScheduleDoubt {
  readonly kind: 'noContent' | 'severalContents' | 'neitherWhenNorWho' | 'otherTable' | 'openDays';
}

/** A table that speaks for a schedule so much is one. */
const LEAST = 3;
const PLAN_WORDS =
  /安排|计划|分工|任务|分解|日程|一览|方案|台账|要点|清单|行事历|历$|作战图|推进|进度|工作[表单图]|责任|目标|整改|活动|行动|培训|宣传|督办|项目表|工程表/;
const OTHER_WORDS =
  /工资|薪|菜单|食谱|通讯录|盘点|预算|决算|日记账|台帐?簿|档案目录|归档|值班|考勤|签到|名册|花名册|成绩|课程表|课表|日报|月报表|抄表|借阅|领用|库存|登记簿|采购清单|价格|报价|收费|收支|流水|名单|统计表|汇总表/;
const ANSWERS = /责任|牵头|承办|主办|负责|落实|实施|主责|承担|办理|组织|归口|分工|经办|发布|整改|督办/;

/** What was seen of a table. */
interface Seen {
  readonly shape: HeaderShape;
  readonly weighed: readonly WeighedColumn[];
  readonly matrix: Matrix | null;
}

/** Null for a schedule. What the user said of the columns (`fixed`, by column) speaks for one as long as the work is among them. */
export function scheduleDoubt(
  sheet: SheetSnapshot,
  { shape, weighed, matrix }: Seen,
  columns: ColumnMapping,
  fixed: ReadonlyMap<number, ColumnRole | null>,
): ScheduleDoubt | null {
  const content = weighed.find(({ column }) => columns.content?.[0] === column);
  if (!columns.content) return { kind: 'noContent' };
  if (fixed.size > 0 && [...fixed.values()].includes('content')) return null;
  const tells = (role: ColumnRole): boolean => columns[role] !== undefined;
  const areTimesAcross = matrix !== null && matrix.kind !== 'lines';
  if (!areTimesAcross && !(['month', 'slot', 'unit', 'owner', 'status'] as const).some(tells))
    return { kind: 'neitherWhenNorWho' };
  const best = (role: ColumnRole, value: (column: WeighedColumn) => number): number =>
    Math.max(0, ...weighed.filter(({ column }) => columns[role]?.includes(column)).map(value));
  const speaksFor =
    (content ? worthOfTitle(content, 'content', [3, 2, 1]) : 3) +
    Math.max(
      areTimesAcross ? 2 : 0,
      best('month', (one) => worthOfTime(one, 'month')),
      best('slot', (one) => worthOfTime(one, 'slot')),
    ) +
    Math.max(best('unit', worthOfUnit), best('owner', worthOfOwner)) +
    best('status', (one) => worthOfTitle(one, 'status', [1.5, 1, 0.5])) +
    (tells('stage') ? 1 : 0) +
    (tells('supportUnit') ? 1 : 0);
  const titles = [...textsAbove(sheet, shape.first), sheet.name].map((text) => simplified(foldText(text)));
  const about =
    (titles.some((text) => PLAN_WORDS.test(text)) ? 1 : 0) - (titles.some((text) => OTHER_WORDS.test(text)) ? 2.5 : 0);
  const against =
    1.5 * weighed.filter(({ evidence }) => evidence.ledger).length +
    0.7 *
      weighed.filter(({ look, evidence }) => look.shares.quantity > 0.8 && look.shares.ordinal < 1 && !evidence.known)
        .length;
  return speaksFor + about - Math.min(against, 6) >= LEAST ? null : { kind: 'otherTable' };
}

/** By a usual title, by one of a family, or by its cells alone. */
function worthOfTitle(
  { evidence }: WeighedColumn,
  role: ColumnRole,
  [known, family, look]: readonly [number, number, number],
): number {
  if (evidence.known?.role === role) return known;
  return (evidence.roles[role] ?? 0) > 0 ? family : look;
}

function worthOfTime({ evidence, look }: WeighedColumn, role: ColumnRole): number {
  const isTold = Object.keys(evidence.roles).length > 0;
  return look.filled > 0 && look.shares.time + look.shares.slotName < 0.2 ? 0.5 : isTold || role === 'slot' ? 2 : 1.5;
}

/** Who answers, by the title; a section alone may be where somebody works. */
function worthOfUnit({ titles, evidence }: WeighedColumn): number {
  if (titles.some((title) => ANSWERS.test(simplified(foldText(title))))) return 2.5;
  return (evidence.roles.unit ?? 0) > 0 ? 1 : 0.7;
}

function worthOfOwner({ titles, evidence }: WeighedColumn): number {
  if (titles.some((title) => /责任|负责|牵头|承办|主办|领导|联[系络]/.test(simplified(foldText(title))))) return 2;
  return (evidence.roles.owner ?? 0) > 0 && evidence.known === null ? 1 : 0.5;
}
