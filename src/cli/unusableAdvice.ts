/** What to do about an unusable schedule from a terminal, in one line: what was seen, and how to say what is what. */
import type { Bilingual } from '../schedule/text/language';
import type { SeenTable } from '../schedule/table/seenTable';
import type { UnusableSchedule } from '../schedule/table/unusableSchedule';

const MOST_ROWS = 4;

const REASONS: Readonly<Record<SeenTable['reason'], Bilingual>> = {
  noTitles: { 'zh-CN': '前 20 行里看不出表头', 'en-US': 'no row of the first 20 looks like titles' },
  noContent: { 'zh-CN': '没有一列像是要做的事', 'en-US': 'no column looks like work to be done' },
  severalContents: {
    'zh-CN': '有几列都像是要做的事，分不出哪一列是内容',
    'en-US': 'several columns look like work to be done',
  },
  neitherWhenNorWho: { 'zh-CN': '看不出时间，也看不出由谁负责', 'en-US': 'nothing says when or who' },
  otherTable: {
    'zh-CN': '更像登记、名册或收支表，不像日程',
    'en-US': 'it looks like a register or accounts, not a schedule',
  },
  openDays: { 'zh-CN': '是设施名录或开放记录', 'en-US': 'it is a register of facilities or of their openings' },
};

/** One sheet: why it was not read, and its first rows as they are. */
const SEEN: Bilingual<(seen: SeenTable) => string> = {
  'zh-CN': ({ sheet, reason, headerRow, rows }) =>
    `${sheet}：${REASONS[reason]['zh-CN']}${headerRow === null ? '' : `（表头像在第 ${headerRow + 1} 行）`}；${rowsInWords(
      rows,
    )
      .map(({ row, text }) => `第${row}行 ${text}`)
      .join('；')}。`,
  'en-US': ({ sheet, reason, headerRow, rows }) =>
    `${sheet}: ${REASONS[reason]['en-US']}${headerRow === null ? '' : ` (titles may be in row ${headerRow + 1})`}; ${rowsInWords(
      rows,
    )
      .map(({ row, text }) => `row ${row} ${text}`)
      .join('; ')}.`,
};

function rowsInWords(rows: SeenTable['rows']): readonly { readonly row: number; readonly text: string }[] {
  return rows
    .slice(0, MOST_ROWS)
    .map(({ row, cells }) => ({ row: row + 1, text: cells.join('｜').replace(/｜+$/u, '') }));
}

/** Which tables may be the schedule, each with its year and rows, and what is suggested. */
function severalInWords({
  candidates,
  suggestion,
}: Extract<UnusableSchedule, { readonly kind: 'severalSchedules' }>): Bilingual {
  const names = candidates.map(({ sheet }) => sheet).join(',');
  return {
    'zh-CN': `${candidates
      .map(({ sheet, year, rowCount }) => `${sheet}（${year === null ? '' : `${year}年，`}${rowCount} 行）`)
      .join(
        '、',
      )}。${suggestion.kind === 'together' ? `格式相同，可用 --sheets ${names} 合成一份来读，或用 --sheet 指定其中一张。` : `请用 --sheet 指定其中一张，建议 --sheet ${suggestion.sheet}。`}`,
    'en-US': `${candidates
      .map(({ sheet, year, rowCount }) => `${sheet} (${year === null ? '' : `${year}, `}${rowCount} rows)`)
      .join(
        ', ',
      )}. ${suggestion.kind === 'together' ? `They have one form: read them together with --sheets ${names}, or choose one with --sheet.` : `Choose one with --sheet, such as --sheet ${suggestion.sheet}.`}`,
  };
}

/** What to do about a workbook without a schedule that can be read; `sheets` are the workbook's. */
export const UNUSABLE_ADVICE: Bilingual<(problem: UnusableSchedule, sheets: readonly string[]) => string> = {
  'zh-CN': (problem, sheets) => {
    switch (problem.kind) {
      case 'emptySheet':
        return '请用 --sheet 指定有日程表的工作表。';
      case 'noHeader':
        return `${problem.seen.map((seen) => SEEN['zh-CN'](seen)).join('')}请用 --sheet、--header 行号 和 --columns 说明，如 --header 4 --columns content=C,unit=E,time=B。`;
      case 'severalSchedules':
        return severalInWords(problem)['zh-CN'];
      case 'noRows':
        return '请在表头下面填写日程。';
      case 'sideBySide':
        return '请给右边的表补上自己的表头和时间、内容、科室等列。';
      case 'sheetMissing':
        return `这个文件里有：${sheets.join('、')}。`;
    }
  },
  'en-US': (problem, sheets) => {
    switch (problem.kind) {
      case 'emptySheet':
        return 'Name the sheet that holds the schedule with --sheet.';
      case 'noHeader':
        return `${problem.seen.map((seen) => SEEN['en-US'](seen)).join(' ')} Say it with --sheet, --header and --columns, as in --header 4 --columns content=C,unit=E,time=B.`;
      case 'severalSchedules':
        return severalInWords(problem)['en-US'];
      case 'noRows':
        return 'Fill in the schedule under the header.';
      case 'sideBySide':
        return 'Give the right table titles of its own for time, content and section.';
      case 'sheetMissing':
        return `The file has: ${sheets.join(', ')}.`;
    }
  },
};
