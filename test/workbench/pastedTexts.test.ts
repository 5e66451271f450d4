import fc from 'fast-check';
import { pastedTexts } from '../../src/workbench/pastedTexts';

const at = (text: string) => pastedTexts(text, { row: 4, column: 2 }).map((cell) => [cell.row, cell.column, cell.text]);

test('columns are apart by tabs and rows by line breaks, from the cell pasted into', () => {
  expect(at('环保设施开放\t综合科\r\n应急演练\t张三\r\n')).toEqual([
    [4, 2, '环保设施开放'],
    [4, 3, '综合科'],
    [5, 2, '应急演练'],
    [5, 3, '张三'],
  ]);
});

test('an empty column between two others is an empty text', () => {
  expect(at('甲\t\t乙')).toEqual([
    [4, 2, '甲'],
    [4, 3, ''],
    [4, 4, '乙'],
  ]);
});

test('lines within one cell stand in quotes, and quotes are doubled', () => {
  expect(at('"六五环境日\n新闻发布会"\t"所谓""开放日"""')).toEqual([
    [4, 2, '六五环境日\n新闻发布会'],
    [4, 3, '所谓"开放日"'],
  ]);
});

test('quotes within a text that is not quoted are text', () => {
  expect(at('纪念"六五"环境日')).toEqual([[4, 2, '纪念"六五"环境日']]);
});

test('any block of texts comes back as it was copied', () => {
  const cell = fc.string({ unit: fc.constantFrom('已', '办', '"', '\n', '\t', 'a', '（', ' ') });
  const block = fc
    .integer({ min: 1, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
    );
  fc.assert(
    fc.property(block, (rows) => {
      const copied = rows
        .map((row) => row.map((text) => (/["\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('\t'))
        .join('\n');
      const pasted = pastedTexts(`${copied}\n`, { row: 0, column: 0 });
      expect(pasted).toEqual(rows.flatMap((row, r) => row.map((text, c) => ({ row: r, column: c, text }))));
    }),
  );
});
