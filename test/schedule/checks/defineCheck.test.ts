import { defineCheck } from '../../../src/schedule/checks/defineCheck';
import { SHEET } from '../buildEntries';
import { contextOf } from './runCheck';

interface Messages {
  readonly late: { readonly row: number; readonly days: number };
}

const cell = { sheet: SHEET, row: 2, column: 1 };
const parts = {
  id: 'late',
  severity: 'warning',
  text: {
    'zh-CN': { title: '晚了', explanation: '过了日子。', offWhen: '不急时，可以关掉。' },
    'en-US': { title: 'Late', explanation: 'Past its day.', offWhen: 'Switch it off when there is time.' },
  },
  messages: {
    late: {
      'zh-CN': ({ row, days }: Messages['late']) => `第 ${row} 行晚了 ${days} 天。`,
      'en-US': ({ row, days }: Messages['late']) => `Row ${row} is ${days} day(s) late.`,
    },
  },
} as const;

const late = defineCheck<Messages>({
  ...parts,
  example: { message: 'late', data: { row: 12, days: 5 } },
  remarks: () => [
    { cell, message: 'late', data: { row: 3, days: 4 } },
    { cell, severity: 'info', message: 'late', data: { row: 3, days: 1 } },
  ],
});

test('a finding reads as the message with its data, in both languages', () => {
  expect(late.run(contextOf([]))[0]).toEqual({
    rule: 'late',
    severity: 'warning',
    sheet: SHEET,
    cell: { row: 2, column: 1 },
    message: { 'zh-CN': '第 3 行晚了 4 天。', 'en-US': 'Row 3 is 4 day(s) late.' },
  });
});

test('a remark may be milder than the check', () => {
  expect(late.run(contextOf([])).map(({ severity }) => severity)).toEqual(['warning', 'info']);
});

test('the example is made from the same message', () => {
  expect(late.example['zh-CN']).toBe('第 12 行晚了 5 天。');
});

test('a message that is not declared, or data that is not its own, does not compile', () => {
  const example = { message: 'late', data: { row: 12, days: 5 } } as const;
  // @ts-expect-error there is no message of this name
  defineCheck<Messages>({ ...parts, example, remarks: () => [{ cell, message: 'lat', data: { row: 3, days: 4 } }] });
  // @ts-expect-error the days are missing
  defineCheck<Messages>({ ...parts, example, remarks: () => [{ cell, message: 'late', data: { row: 3 } }] });
  expect(example.message).toBe('late');
});
