import type { IsoDate } from '../schedule/calendar/isoDate';
import type { Bilingual } from '../schedule/text/language';
import type { UnusableSchedule } from '../schedule/table/unusableSchedule';
import { cellAddress } from '../workbook/cellAddress';
import type { UsageProblem } from './parseArguments';
import { UNUSABLE_ADVICE } from './unusableAdvice';
import { COLUMN_WORDS } from './tableOptions';
import type { EditedReport, FileProblem } from './terminalError';

/** What the terminal says beside the texts it shares with the pane. */
export interface TerminalTexts {
  readonly usage: string;
  readonly usageProblem: (problem: UsageProblem) => string;
  readonly seeHelp: string;
  readonly fileProblem: (problem: Exclude<FileProblem, { kind: 'unusable' }>) => string;
  /** What to do about an unusable schedule from a terminal. */
  readonly unusableAdvice: (problem: UnusableSchedule, sheets: readonly string[]) => string;
  readonly reading: (file: string) => string;
  readonly heading: (sheet: string, year: number, asOf: IsoDate) => string;
  /** In place of the heading, where there is no schedule. */
  readonly openDaysAlone: (year: number, asOf: IsoDate) => string;
  /** Heads the list of what `remove` took out. */
  readonly removed: string;
  readonly written: (file: string) => string;
  readonly sheetProtected: (sheet: string) => string;
  readonly obsolete: (sheets: string) => string;
  readonly baselineSet: (count: number, setOn: IsoDate) => string;
}

const zhCN: TerminalTexts = {
  usage: [
    '旬程：检查年度工作日程表，生成报表。',
    '',
    '  node dist/cli.js check  文件.xlsx [--sheet 工作表|--sheets 甲,乙] [--header 行号] [--columns content=C,…] [--as-of 2020-06-15] [--json] [--lang zh-CN|en-US]',
    '  node dist/cli.js report 文件.xlsx --out 结果.xlsx [--sheet 工作表] [--as-of 2020-06-15] [--by section,owner,month,quarter] [--overwrite|--keep-copy] [--json] [--lang zh-CN|en-US]',
    '  node dist/cli.js baseline 文件.xlsx --out 结果.xlsx [--sheet 工作表] [--as-of 2020-06-15] [--json] [--lang zh-CN|en-US]',
    '  node dist/cli.js changes  文件.xlsx [--sheet 工作表] [--json] [--lang zh-CN|en-US]',
    '  node dist/cli.js brief    文件.xlsx [--section 科室|--owner 负责人] [--sheet 工作表] [--as-of 2020-06-15] [--lang zh-CN|en-US]',
    '  node dist/cli.js calendar 文件.xlsx --out 截止日期.ics [--section 科室|--owner 负责人] [--sheet 工作表] [--as-of 2020-06-15] [--lang zh-CN|en-US]',
    '  node dist/cli.js remove   文件.xlsx --out 结果.xlsx [--json] [--lang zh-CN|en-US]',
    '',
    'check   只检查，不写任何文件。',
    'report  标出逾期、生成报表，另存到 --out；原文件不动。--out 已有文件时覆盖它。',
    'baseline 把日程表现在的样子设为基准，另存到 --out；原文件不动。',
    'changes 列出基准以来的变更：新增、删除、调整时间、改交科室或负责人、改写、办结、取消。',
    'brief   输出通报文字：逾期多久、近期到期；写 --section 或 --owner 只说一个科室或一个人的。',
    'calendar 把未完成事项的截止日期存成日历文件，可导入 Outlook 或手机。',
    'remove  把旬程加进文件的报表、高亮和保存的设置全部移除，另存到 --out；原文件不动。',
    '--by    按科室（section）、负责人（owner）、月份（month）、季度（quarter）各出一张报表，可写几样，none 为都不要；不写即按工作簿里的设置。',
    '--overwrite、--keep-copy  报表在会议备注之外被改动过时：覆盖，或先留一份副本再更新；都不写则停下来说明。',
    '--sheet、--sheets 有日程表的工作表；--sheets 把几张表合成一份来读。    --header 表头所在的行号。',
    '--columns 哪一列是什么，如 content=C,unit=E,time=B；没写到的列照样自动判断。各命令都可用；report 和 baseline 会把这些记在结果文件里。',
    '--as-of 截至日期，不写即今天。    --json 只输出一个 JSON 对象。',
    '退出码：0 没有错误；1 检查出错误；2 文件或命令不能用。',
  ].join('\n'),
  usageProblem: (problem) => {
    switch (problem.kind) {
      case 'noCommand':
        return '请写明要做什么：check、report、baseline、changes、brief、calendar 或 remove。';
      case 'unknownCommand':
        return `没有“${problem.text}”这个命令，只有 check、report、baseline、changes、brief、calendar 和 remove。`;
      case 'unknownOption':
        return `不认识选项“${problem.text}”。`;
      case 'optionWithoutValue':
        return `选项“${problem.text}”后面缺少内容。`;
      case 'badGrouping':
        return `--by 不认识“${problem.text}”，只能写 section、owner、month、quarter（用逗号隔开）或 none。`;
      case 'onlyForReport':
        return `${problem.text} 只用于 report。`;
      case 'overwriteAndKeep':
        return '--overwrite 和 --keep-copy 只能写一个。';
      case 'onlyForBrief':
        return `${problem.text} 只用于 brief 和 calendar。`;
      case 'sectionAndOwner':
        return '--section 和 --owner 只能写一个。';
      case 'sheetAndSheets':
        return '--sheet 和 --sheets 只能写一个。';
      case 'badSheets':
        return `--sheets 看不懂“${problem.text}”，请写成 上半年,下半年 这样。`;
      case 'badHeader':
        return `--header 看不懂“${problem.text}”，请写表头所在的行号，如 --header 4。`;
      case 'badColumns':
        return `--columns 看不懂“${problem.text}”，请写成 content=C,unit=E,time=B 这样，每列只写一次；能写的有：${COLUMN_WORDS}。`;
      case 'badDate':
        return `“${problem.text}”不是日期，请写成 2020-06-15 这样。`;
      case 'noFile':
        return '请写明要检查的 .xlsx 文件。';
      case 'severalFiles':
        return '一次只能处理一个文件；文件名里有空格时请加引号。';
      case 'noOut':
        return `${problem.command} 要用 --out 写明结果存到哪里。`;
      case 'outNotUsed':
        return `${problem.command} 不写文件，不用 --out；要生成报表请用 report。`;
    }
  },
  seeHelp: '用 --help 查看用法。',
  fileProblem: (problem) => {
    switch (problem.kind) {
      case 'notFound':
        return `找不到文件“${problem.file}”。`;
      case 'isFolder':
        return `“${problem.file}”是文件夹，不是文件。`;
      case 'noPermission':
        return `没有权限使用“${problem.file}”。`;
      case 'inUse':
        return `“${problem.file}”正被别的程序占用，请关闭后再试。`;
      case 'cannotRead':
        return `“${problem.file}”读不出来。`;
      case 'cannotWrite':
        return `“${problem.file}”写不进去。`;
      case 'outFolderMissing':
        return `“${problem.file}”所在的文件夹不存在。`;
      case 'outIsOriginal':
        return `--out 就是原文件“${problem.file}”；原文件从不覆盖，请另取一个名字。`;
      case 'editedReports':
        return `这些报表在会议备注之外被改动过，没有生成：${problem.sheets
          .map((sheet) =>
            withPlace(
              sheet,
              (row) => `第 ${row} 行`,
              (place) => `（${place}）`,
            ),
          )
          .join('、')}。加 --keep-copy 先留一份副本再更新，或加 --overwrite 直接覆盖。`;
      case 'headerBlank':
        return `“${problem.file}”的工作表“${problem.sheet}”第 ${problem.row + 1} 行没有内容，不能当表头。`;
      case 'columnBlank':
        return `“${problem.file}”的工作表“${problem.sheet}”没有用到 ${problem.column} 列。`;
      case 'whichSheet':
        return `请用 --sheet 写明 --header 和 --columns 说的是哪张工作表：${problem.sheets.join('、')}。`;
      case 'outNoCalendar':
        return `日历文件的扩展名是 .ics，“${problem.file}”不是。`;
      case 'notInSchedule':
        return `“${problem.file}”的日程里没有“${problem.name}”，请核对名称。`;
      case 'outOtherKind':
        return `--out “${problem.file}”的扩展名要与原文件相同，否则 Excel 打不开。`;
      case 'noBaseline':
        switch (problem.why) {
          case 'none':
            return `“${problem.file}”还没有基准，请先用 baseline 命令或在任务窗格里设为基准。`;
          case 'damaged':
            return `“${problem.file}”里的基准读不出来了，请重新设为基准。`;
          case 'lost':
            return `“${problem.file}”里的基准在别的程序保存时丢失了，请重新设为基准。`;
          case 'newer':
            return `“${problem.file}”里的基准由更新的版本保存，没有改动；请更新旬程后再看。`;
          case 'otherSchedule':
            return `“${problem.file}”里的基准是为另一张日程表设的，请重新设为基准。`;
        }
    }
  },
  unusableAdvice: UNUSABLE_ADVICE['zh-CN'],
  reading: (file) => `正在读取 ${file} …`,
  heading: (sheet, year, asOf) => `${sheet}（${year}年），截至 ${asOf}`,
  openDaysAlone: (year, asOf) => `没有找到日程表，只统计 ${year} 年设施开放情况，截至 ${asOf}`,
  removed: '已移除旬程加进文件的内容：',
  written: (file) => `已存到 ${file}，原文件没有改动。`,
  sheetProtected: (sheet) => `工作表“${sheet}”受保护，没有标色；报表照常生成。`,
  obsolete: (sheets) => `这些报表不再更新（对应的内容已不在日程表中，或没有选这类报表），没有删除：${sheets}。`,
  baselineSet: (count, setOn) => `已把现在的 ${count} 条设为基准（${setOn}）。`,
};

const enUS: TerminalTexts = {
  usage: [
    'Xuncheng: checks a yearly work schedule and generates its reports.',
    '',
    '  node dist/cli.js check  FILE.xlsx [--sheet NAME|--sheets A,B] [--header ROW] [--columns content=C,…] [--as-of 2020-06-15] [--json] [--lang zh-CN|en-US]',
    '  node dist/cli.js report FILE.xlsx --out RESULT.xlsx [--sheet NAME] [--as-of 2020-06-15] [--by section,owner,month,quarter] [--overwrite|--keep-copy] [--json] [--lang zh-CN|en-US]',
    '  node dist/cli.js baseline FILE.xlsx --out RESULT.xlsx [--sheet NAME] [--as-of 2020-06-15] [--json] [--lang zh-CN|en-US]',
    '  node dist/cli.js changes  FILE.xlsx [--sheet NAME] [--json] [--lang zh-CN|en-US]',
    '  node dist/cli.js brief    FILE.xlsx [--section NAME|--owner NAME] [--sheet NAME] [--as-of 2020-06-15] [--lang zh-CN|en-US]',
    '  node dist/cli.js calendar FILE.xlsx --out DEADLINES.ics [--section NAME|--owner NAME] [--sheet NAME] [--as-of 2020-06-15] [--lang zh-CN|en-US]',
    '  node dist/cli.js remove   FILE.xlsx --out RESULT.xlsx [--json] [--lang zh-CN|en-US]',
    '',
    'check   checks, and writes no file.',
    'report  highlights what is overdue and generates the reports into --out; the original stays as it is. A file already at --out is replaced.',
    'baseline makes the schedule as it stands the baseline, in --out; the original stays as it is.',
    'changes lists what has changed since the baseline: added, removed, moved, handed over, reworded, done, cancelled.',
    'brief   prints a brief: what is overdue and by how long, and what is due soon; of one section or person with --section or --owner.',
    'calendar saves the deadlines of what is not finished as a calendar file.',
    'remove  takes the reports, highlights and kept texts of Xuncheng out and saves the result to --out; the original stays.',
    '--by    One report sheet a section, owner, month or quarter: several may be named, none for none; as the workbook is set if left out.',
    '--overwrite, --keep-copy  When reports were edited outside the meeting notes: write over them, or keep a copy first; without either it stops and says so.',
    '--sheet, --sheets The sheet with the schedule, or several that are read together as one.    --header The row that holds the titles.',
    '--columns What is in which column, as in content=C,unit=E,time=B; the others are told by evidence. For every command; report and baseline keep it in the result.',
    '--as-of The day to judge on; today if left out.    --json Prints one JSON object and nothing else.',
    'Exit codes: 0 no error found; 1 errors found; 2 the file or the command cannot be used.',
  ].join('\n'),
  usageProblem: (problem) => {
    switch (problem.kind) {
      case 'noCommand':
        return 'Say what to do: check, report, baseline, changes, brief, calendar or remove.';
      case 'unknownCommand':
        return `There is no command “${problem.text}”, only check, report, baseline, changes, brief, calendar and remove.`;
      case 'unknownOption':
        return `Unknown option “${problem.text}”.`;
      case 'optionWithoutValue':
        return `Option “${problem.text}” needs a value.`;
      case 'badGrouping':
        return `--by does not know “${problem.text}”: write section, owner, month, quarter (apart by commas) or none.`;
      case 'onlyForReport':
        return `${problem.text} is for report alone.`;
      case 'overwriteAndKeep':
        return 'Use either --overwrite or --keep-copy, not both.';
      case 'onlyForBrief':
        return `${problem.text} is for brief and calendar alone.`;
      case 'sectionAndOwner':
        return 'Give --section or --owner, not both.';
      case 'sheetAndSheets':
        return 'Give --sheet or --sheets, not both.';
      case 'badSheets':
        return `--sheets does not understand “${problem.text}”: write names apart by commas.`;
      case 'badHeader':
        return `--header does not understand “${problem.text}”: write the number of the row with the titles, as in --header 4.`;
      case 'badColumns':
        return `--columns does not understand “${problem.text}”: write it like content=C,unit=E,time=B, each column once; the words are: ${COLUMN_WORDS}.`;
      case 'badDate':
        return `“${problem.text}” is no date. Write it like 2020-06-15.`;
      case 'noFile':
        return 'Name the .xlsx file to check.';
      case 'severalFiles':
        return 'One file at a time; put quotes around a name with spaces.';
      case 'noOut':
        return `${problem.command} needs --out: where to save the result.`;
      case 'outNotUsed':
        return `${problem.command} writes no file and takes no --out; use report to generate reports.`;
    }
  },
  seeHelp: 'See --help.',
  fileProblem: (problem) => {
    switch (problem.kind) {
      case 'notFound':
        return `There is no file “${problem.file}”.`;
      case 'isFolder':
        return `“${problem.file}” is a folder, not a file.`;
      case 'noPermission':
        return `No permission to use “${problem.file}”.`;
      case 'inUse':
        return `“${problem.file}” is in use by another program. Close it and try again.`;
      case 'cannotRead':
        return `“${problem.file}” could not be read.`;
      case 'cannotWrite':
        return `“${problem.file}” could not be written.`;
      case 'outFolderMissing':
        return `The folder of “${problem.file}” does not exist.`;
      case 'outIsOriginal':
        return `--out is the original “${problem.file}”. The original is never overwritten; choose another name.`;
      case 'editedReports':
        return `These reports were edited outside the meeting notes, so nothing was generated: ${problem.sheets
          .map((sheet) =>
            withPlace(
              sheet,
              (row) => `row ${row}`,
              (place) => ` (${place})`,
            ),
          )
          .join(', ')}. Add --keep-copy to keep a copy of each first, or --overwrite to write over them.`;
      case 'headerBlank':
        return `Row ${problem.row + 1} of the sheet “${problem.sheet}” in “${problem.file}” is blank and holds no titles.`;
      case 'columnBlank':
        return `The sheet “${problem.sheet}” in “${problem.file}” has nothing in column ${problem.column}.`;
      case 'whichSheet':
        return `Say with --sheet which sheet --header and --columns are about: ${problem.sheets.join(', ')}.`;
      case 'outNoCalendar':
        return `A calendar file ends in .ics; “${problem.file}” does not.`;
      case 'notInSchedule':
        return `The schedule in “${problem.file}” names no “${problem.name}”. Check the name.`;
      case 'outOtherKind':
        return `--out “${problem.file}” must end like the original file, or Excel will not open it.`;
      case 'noBaseline':
        switch (problem.why) {
          case 'none':
            return `“${problem.file}” has no baseline yet. Set one with the command baseline, or in the task pane.`;
          case 'damaged':
            return `The baseline in “${problem.file}” cannot be read any more. Set it again.`;
          case 'lost':
            return `The baseline in “${problem.file}” was lost when another program saved the file. Set it again.`;
          case 'newer':
            return `A later version of Xuncheng set the baseline in “${problem.file}”. It is left as it is; update Xuncheng to see it.`;
          case 'otherSchedule':
            return `The baseline in “${problem.file}” belongs to another schedule. Set it again.`;
        }
    }
  },
  unusableAdvice: UNUSABLE_ADVICE['en-US'],
  reading: (file) => `Reading ${file} …`,
  heading: (sheet, year, asOf) => `${sheet} (${year}), as of ${asOf}`,
  openDaysAlone: (year, asOf) => `No schedule was found: the open days of ${year} alone, as of ${asOf}`,
  removed: 'Taken out of the file:',
  written: (file) => `Saved to ${file}; the original is untouched.`,
  sheetProtected: (sheet) => `Sheet “${sheet}” is protected and was not highlighted; the reports were generated.`,
  obsolete: (sheets) =>
    `These reports are no longer kept up (nothing in the schedule belongs on them, or their kind is not chosen); nothing was deleted: ${sheets}.`,
  baselineSet: (count, setOn) => `The ${count} entries of now are the baseline (${setOn}).`,
};

/** The terminal's texts by language. */
export const TERMINAL_TEXTS: Bilingual<TerminalTexts> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The report's name with the cell of its first edit, or the row, where that is known. */
function withPlace(
  { name, row, column }: EditedReport,
  rowText: (row: number) => string,
  aside: (place: string) => string,
): string {
  if (row === null) return name;
  return name + aside(column === null ? rowText(row + 1) : cellAddress({ row, column }));
}
