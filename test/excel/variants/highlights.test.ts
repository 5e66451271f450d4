import { troubleLines } from '../../../src/session/highlightTrouble';
import { runRibbonCommand } from '../../../src/session/runRibbonCommand';
import type { WorkbookEdit } from '../../../src/workbook/workbookEdit';
import { addUserRule, describeRule } from '../../host/conditionalFormatMembers';
import type { WorksheetModel } from '../../host/worksheetModel';
import { SCHEDULE } from '../scheduleInExcel';
import { underEveryAnswer } from './underEveryAnswer';

const clear: WorkbookEdit = { kind: 'clearHighlights', sheet: SCHEDULE, marker: 'xuncheng:' };

/** A rule longer than 255 characters, with a plain form. */
function highlight(row: number, plain: 'plain' | 'no plain' = 'plain'): WorkbookEdit {
  const ranges = [{ row, column: 2, rowCount: 1, columnCount: 3 }];
  const folded = Array.from({ length: 12 }).reduce<string>((text) => `SUBSTITUTE(${text},"（","(")`, `$C${row + 1}`);
  return {
    kind: 'addHighlight',
    sheet: SCHEDULE,
    ranges,
    formula: `=AND(N("xuncheng:overdue:1")=0,TODAY()>DATE(2020,1,10),ISERROR(FIND("(已办",${folded})))`,
    style: { fill: '#FFC7CE' },
    ...(plain === 'plain' && { plain: { ranges, formula: `=AND(N("xuncheng:overdue:1")=0,$C${row + 1}<>"")` } }),
  };
}

const rows = Array.from({ length: 20 }, (_, index) => 2 + index);
const renew = [clear, ...rows.map((row) => highlight(row))];

function addUserRules(sheet: WorksheetModel): readonly string[] {
  addUserRule(sheet, 'A1:A9', 'Custom', '=$A1="1月"');
  addUserRule(sheet, 'B1:B9', 'DataBar');
  addUserRule(sheet, 'C1:E30', 'Custom', '=$C1="普查"');
  addUserRule(sheet, 'D1:D9', 'CellValue');
  return users(sheet);
}

const isOwn = ({ formula }: { readonly formula: string | null }) => formula?.includes('xuncheng:') ?? false;
const users = (sheet: WorksheetModel) => sheet.conditionalFormats.filter((rule) => !isOwn(rule)).map(describeRule);
const own = (sheet: WorksheetModel) => sheet.conditionalFormats.filter(isOwn).map(describeRule);

const RULE_DOUBTS = ['ruleIds', 'newRule', 'refusedRule', 'ruleFormula'] as const;

underEveryAnswer(
  'highlighted three times, in one session and in another, the rules are as once, and the user’s as before',
  RULE_DOUBTS,
  async ({ workbook, reopened, sheet }) => {
    const before = addUserRules(sheet);
    for (const each of [workbook, workbook, reopened()]) {
      const result = await each.apply(renew);
      expect(result.miscounted).toBeUndefined();
      expect(own(sheet)).toEqual(rows.map((row) => `C${row + 1}:E${row + 1}`));
      expect(users(sheet)).toEqual(before);
      expect(sheet.conditionalFormats.at(-1)?.formula).toContain('xuncheng:'); // below the user's
    }
    expect(await reopened().apply([clear])).toMatchObject({ unreadableHighlights: 0 });
    expect(sheet.conditionalFormats.map(describeRule)).toEqual(before);
  },
);

underEveryAnswer(
  'a rule of the user that cannot be read stays and is told, and ours are renewed all the same',
  ['brokenRule', 'brokenListing', 'ruleIds', 'newRule', 'undoGroup'],
  async ({ workbook, sheet }) => {
    const before = addUserRules(sheet);
    await workbook.apply(renew);
    const [broken] = sheet.conditionalFormats;
    broken!.unreadable = true;
    const result = await workbook.apply(renew);
    expect(result.unreadableHighlights).toBe(1);
    expect(result.miscounted).toBeUndefined();
    expect(own(sheet)).toHaveLength(rows.length);
    expect(users(sheet)).toEqual(before);
  },
);

underEveryAnswer(
  'a formula that Excel refuses takes its plain form, and is told',
  ['ruleFormula', 'refusedRule', 'newRule', 'ruleIds', 'undoGroup'],
  async ({ workbook, host, sheet }) => {
    const before = addUserRules(sheet);
    const result = await workbook.apply(renew);
    const isShort = host.workbook.behaviour.ruleFormula === '255';
    expect(result.plainHighlights).toBe(isShort ? rows.length : undefined);
    expect(sheet.conditionalFormats.filter(isOwn).every(({ formula }) => formula!.includes('SUBSTITUTE'))).toBe(
      !isShort,
    );
    expect(users(sheet)).toEqual(before);
  },
);

underEveryAnswer(
  'the real formulas are taken, or stood in for by plain ones, and the user is told which marks those see',
  ['ruleFormula', 'refusedRule', 'unknownLoad'],
  async ({ workbook, host, sheet }) => {
    const outcome = await runRibbonCommand('checkAndHighlight', workbook, {
      clock: () => '2020-06-15',
      newGuid: () => 'guid',
      language: 'zh-CN',
    });
    if (outcome.kind !== 'done' || outcome.notice.kind !== 'highlight') throw new Error(JSON.stringify(outcome));
    const words = troubleLines(outcome.notice, 'zh-CN').join('');
    expect(sheet.conditionalFormats.length).toBeGreaterThan(0);
    if (host.workbook.behaviour.ruleFormula === '255') {
      expect(words).toMatch(
        /没有接受 \d+ 条规则的完整公式，已改用简化的写法：以后登记“√”“（已办）”“（已完成）”“（取消）”会自动消色/u,
      );
      expect(sheet.conditionalFormats.every(({ formula }) => formula!.length <= 255)).toBe(true);
    } else expect(words).toBe('');
  },
);

underEveryAnswer(
  'a formula that is refused and has no plain form leaves nothing of ours behind',
  ['refusedRule', 'ruleIds', 'newRule'],
  async ({ workbook, host, sheet }) => {
    host.workbook.behaviour = { ...host.workbook.behaviour, ruleFormula: '255' };
    const before = addUserRules(sheet);
    await expect(workbook.apply([clear, highlight(2, 'no plain')])).rejects.toMatchObject({ code: 'unknown' });
    expect(sheet.conditionalFormats.map(describeRule)).toEqual(before);
  },
);

underEveryAnswer(
  'highlights are written where undo groups are refused, and are one step where they are taken',
  ['undoGroup'],
  async ({ workbook, host, sheet }) => {
    host.workbook.undo.userDid('typed');
    await workbook.apply(renew);
    await workbook.apply(renew);
    expect(own(sheet)).toHaveLength(rows.length);
    expect(host.workbook.undo.steps).toEqual(['typed', 'add-in', 'add-in']);
  },
);
