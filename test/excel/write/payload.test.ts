import { WriteBatch } from '../../../src/excel/write/writeBatch';
import { jsonBytes } from '../../../src/excel/write/payload';
import type { WorkbookEdit } from '../../../src/workbook/workbookEdit';
import { openSchedule, report, SCHEDULE, text } from '../scheduleInExcel';

test('bytes are those of UTF-8 in JSON', () => {
  for (const value of [
    'abc',
    '大气环境科',
    'é',
    '引"号\\',
    [
      ['大气', 1, null],
      [true, '=1', ''],
    ],
  ]) {
    expect(jsonBytes(value)).toBe(Buffer.byteLength(JSON.stringify(value), 'utf8'));
  }
});

const highlight = (row: number): WorkbookEdit => ({
  kind: 'addHighlight',
  sheet: SCHEDULE,
  ranges: [{ row, column: 2, rowCount: 1, columnCount: 3 }],
  formula: '=AND(N("xuncheng:overdue:1")=0,TODAY()>DATE(2020,1,10),ISERROR(FIND("已办",$C3)))',
  style: { fill: '#FFC7CE', fontColor: '#9C0006', bold: true },
});
const write = (changes: Parameters<typeof report>[1]): WorkbookEdit => ({
  kind: 'writeSheet',
  content: report('大气环境科', changes),
});
const looks = Array.from(
  { length: 40 },
  (_, index) =>
    ({
      bold: true,
      italic: true,
      fontName: '宋体',
      fontSize: 10 + (index % 10),
      fontColor: '#123456',
      fill: '#123456',
      horizontal: 'left',
      vertical: 'top',
      wrap: true,
      border: index % 2 === 0 ? 'thin' : 'medium',
      borderColor: `#12345${index % 10}`,
    }) as const,
);

test.each<[string, WorkbookEdit[]]>([
  ['many highlights', Array.from({ length: 300 }, (_, row) => highlight(row))],
  ['a report', [write({})]],
  ['many reports', Array.from({ length: 60 }, (_, index) => ({ kind: 'writeSheet', content: report(`科室${index}`) }))],
  [
    'many merged areas',
    [
      write({
        merges: Array.from({ length: 300 }, (_, row) => ({ row: 10 + row, column: 0, rowCount: 1, columnCount: 2 })),
      }),
    ],
  ],
  [
    'many links',
    [
      write({
        rows: Array.from({ length: 1000 }, (_, row) => [
          { ...text('出处'), link: { sheet: SCHEDULE, address: `C${row}`, tip: '看日程表' } },
        ]),
      }),
    ],
  ],
  [
    'many cells',
    [
      write({
        rows: Array.from({ length: 5000 }, (_, row) => [text(`空气质量通报${row}`), text('大气'), text('张三')]),
      }),
    ],
  ],
  [
    'many looks',
    [
      write({
        styles: looks,
        rows: Array.from({ length: 400 }, (_, row) => [text('甲', row % 40), text('乙', (row + 1) % 40)]),
      }),
    ],
  ],
  [
    'many row heights',
    [write({ rowHeights: Object.fromEntries(Array.from({ length: 300 }, (_, row) => [row, 15 + row / 10])) })],
  ],
  ['a long text kept', [{ kind: 'store', key: 'settings', value: '{"科室":"<大气>"}\n'.repeat(5000) }]],
])('%s never take more than was reckoned', async (_, edits) => {
  const { workbook, host } = openSchedule();
  const room = jest.spyOn(WriteBatch.prototype, 'room');
  await workbook.apply(edits);
  const reckoned = room.mock.calls.reduce((sum, [bytes]) => sum + bytes, 0);
  const sent = Math.max(...host.requests.map(({ requestBytes }) => requestBytes));
  expect(host.requests.length).toBeLessThanOrEqual(3);
  expect(sent).toBeLessThan(reckoned + 2000);
  expect(reckoned).toBeLessThan(5 * sent + 20_000);
  room.mockRestore();
});
