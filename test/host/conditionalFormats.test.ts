import { addUserRule } from './conditionalFormatMembers';
import { openExcelSession, type ExcelSession } from './excelSession';
import { failureCode } from './failureCode';
import { formulaParses } from './formulaSyntax';

const batch = (session: ExcelSession, work: (sheet: Excel.Worksheet) => void): Promise<string> =>
  failureCode(
    session.run(async (context) => {
      work(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    }),
  );

function addRule(sheet: Excel.Worksheet, address: string, formula: string): Excel.ConditionalFormat {
  const rule = sheet.getRange(address).conditionalFormats.add('Custom');
  rule.custom.rule.formula = formula;
  return rule;
}

const formulas = (session: ExcelSession) =>
  session.host.workbook.active.conditionalFormats.map(({ formula }) => formula);

// @types/office-js, ConditionalFormatCollection.add and ConditionalFormat.priority.
test('a new rule comes first; a negative priority counts from the back; beyond the end is the end', async () => {
  const session = openExcelSession();
  await batch(session, (sheet) => {
    addRule(sheet, 'A1:A9', '=1');
    addRule(sheet, 'A1:A9', '=2');
  });
  expect(formulas(session)).toEqual(['=2', '=1']);
  await batch(session, (sheet) => {
    addRule(sheet, 'A1:A9', '=3').priority = -1;
  });
  expect(formulas(session)).toEqual(['=2', '=1', '=3']);
  await batch(session, (sheet) => {
    addRule(sheet, 'A1:A9', '=4').priority = 99;
    addRule(sheet, 'A1:A9', '=5').priority = -99;
  });
  expect(formulas(session)).toEqual(['=5', '=2', '=1', '=3', '=4']);
});

// github.com/OfficeDev/office-js/issues/2180.
test('the custom part of another kind of rule fails the load; its null-object twin does not', async () => {
  const session = openExcelSession();
  addUserRule(session.host.workbook.active, 'A1:A9', 'DataBar');
  expect(
    await batch(session, (sheet) => {
      sheet.getRange().conditionalFormats.load('items/custom/rule/formula');
    }),
  ).toBe('InvalidOperation');
  expect(
    await batch(session, (sheet) => {
      sheet.getRange().conditionalFormats.load('items/type,items/customOrNullObject/rule/formula');
    }),
  ).toBe('none');
});

// github.com/OfficeDev/office-js/issues/6835 and 6827.
test('one rule that Excel cannot read fails whatever reads it, but not a listing of ids and types', async () => {
  const session = openExcelSession();
  addUserRule(session.host.workbook.active, 'A1:A9', 'Custom', '=1').unreadable = true;
  expect(
    await batch(session, (sheet) => {
      sheet.getRange().conditionalFormats.load('items/id,items/customOrNullObject/rule/formula');
    }),
  ).toBe('GeneralException');
  expect(
    await batch(session, (sheet) => {
      sheet.getRange().conditionalFormats.load('items/id,items/type');
    }),
  ).toBe('none');
});

test("a collection holds the rules that touch its range, and clearAll takes everyone's", async () => {
  const session = openExcelSession();
  const { active } = session.host.workbook;
  addUserRule(active, 'A1:A9', 'Custom', '=1');
  addUserRule(active, 'C1:C9', 'Custom', '=2');
  await batch(session, (sheet) => {
    sheet.getRange('A5:B5').conditionalFormats.clearAll();
  });
  expect(formulas(session)).toEqual(['=2']);
});

test('a rule is deleted by its id, once', async () => {
  const session = openExcelSession();
  const { id } = addUserRule(session.host.workbook.active, 'A1:A9', 'Custom', '=1');
  const remove = () =>
    batch(session, (sheet) => {
      sheet.getRange().conditionalFormats.getItem(id).delete();
    });
  expect([await remove(), await remove()]).toEqual(['none', 'ItemNotFound']);
});

// github.com/OfficeDev/office-js/issues/5222.
test('a rule may be there and yet refuse to go', async () => {
  const session = openExcelSession();
  const rule = addUserRule(session.host.workbook.active, 'A1:A9', 'Custom', '=1');
  rule.undeletable = true;
  expect(
    await batch(session, (sheet) => {
      sheet.getRange().conditionalFormats.getItem(rule.id).delete();
    }),
  ).toBe('ItemNotFound');
});

test('one rule on several areas keeps them all', async () => {
  const session = openExcelSession();
  await batch(session, (sheet) => {
    sheet.getRanges('A1:B2,A9').conditionalFormats.add('Custom').custom.rule.formula = '=$A1=1';
  });
  expect(session.host.workbook.active.conditionalFormats[0]?.ranges).toHaveLength(2);
});

// support.microsoft.com, "Use a formula to apply conditional formatting": no array constants.
test.each([
  '=SUM({1,2})',
  '=[book.xlsx]Sheet1!A1',
  '=AND(1',
  '="没有结束',
  '=1 2',
  '=',
  '=AND(1,,)) ',
  '=（1）',
  '=A1≥2',
  '=2月',
])('%s is no formula for a rule', async (formula) => {
  expect(
    await batch(openExcelSession(), (sheet) => {
      addRule(sheet, 'A1:A9', formula);
    }),
  ).toBe('InvalidArgument');
});

test.each([
  '=AND(N("xuncheng:overdue:1")=0,TODAY()>DATE(2020,1,10),ISERROR(FIND("已办",$C3)))',
  '=$A1<>""',
  "='2020年 日程'!$A$1>0",
  '=日程!A1=1',
  '=IF(A1,,2)',
  '=-A1%+3',
  '=NOT(ISNUMBER(SEARCH("√",$F3&$G3)))',
  '=SUM($A:$A)=1.5E3',
  '=科室=1',
  '="说""话"""=A1',
])('%s is one', (formula) => {
  expect(formulaParses(formula, 'conditionalFormat')).toBe(true);
});

test('an array constant is a formula for a cell all the same', () => {
  expect(formulaParses('=SUM({1,2;"a",TRUE})', 'cell')).toBe(true);
});

test('a protected sheet takes rules only when cells may be formatted', async () => {
  const session = openExcelSession();
  const { active } = session.host.workbook;
  active.protected = true;
  expect(
    await batch(session, (sheet) => {
      addRule(sheet, 'A1', '=1');
    }),
  ).toBe('AccessDenied');
  active.protectionOptions = { allowFormatCells: true };
  expect(
    await batch(session, (sheet) => {
      addRule(sheet, 'A1', '=1');
    }),
  ).toBe('none');
});
