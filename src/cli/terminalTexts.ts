import type { IsoDate } from '../schedule/calendar/isoDate';
import type { Bilingual } from '../schedule/text/language';
import type { UnusableSchedule } from '../schedule/table/unusableSchedule';
import { cellAddress } from '../workbook/cellAddress';
import type { UsageProblem } from './parseArguments';
import { USAGE } from './usage';
import { UNUSABLE_ADVICE } from './unusableAdvice';
import { COLUMNS_FAULT_TEXTS } from './columnsFaultTexts';
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
  usage: USAGE['zh-CN'],
  usageProblem: (problem) => {
    switch (problem.kind) {
      case 'noCommand':
        return '请写明要做什么：check、report、baseline、changes、brief、calendar、figures 或 remove。';
      case 'unknownCommand':
        return `没有“${problem.text}”这个命令，只有 check、report、baseline、changes、brief、calendar、figures 和 remove。`;
      case 'unknownOption':
        return `不认识选项“${problem.text}”。`;
      case 'optionWithoutValue':
        return `选项“${problem.text}”后面缺少内容。`;
      case 'badGrouping':
        return `--by 不认识“${problem.text}”，只能写 section、owner、month、quarter（用逗号隔开）或 none。`;
      case 'badPeriod':
        return `--period 不认识“${problem.text}”，只能写 year、h1、h2、q1 至 q4 或月份 1 至 12。`;
      case 'onlyForFigures':
        return `${problem.text} 只用于 figures。`;
      case 'onlyForReport':
        return `${problem.text} 只用于 report。`;
      case 'overwriteAndKeep':
        return '--overwrite 和 --keep-copy 只能写一个。';
      case 'onlyForBrief':
        return `${problem.text} 只用于 brief、calendar 和 reminders（只能写 --section）。`;
      case 'sectionAndOwner':
        return '--section 和 --owner 只能写一个。';
      case 'sheetAndSheets':
        return '--sheet 和 --sheets 只能写一个。';
      case 'badSheets':
        return `--sheets 看不懂“${problem.text}”，请写成 上半年,下半年 这样。`;
      case 'badHeader':
        return `--header 看不懂“${problem.text}”，请写表头所在的行号，如 --header 4。`;
      case 'badColumns':
        return COLUMNS_FAULT_TEXTS['zh-CN'][problem.fault.kind](problem.fault.text);
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
      case 'outNoPaper':
        return `通报和催办只能存成 .docx 或 .txt，“${problem.file}”不是。`;
      case 'nobodyToRemind':
        return `“${problem.file}”里没有需要催办的事项，没有写文件。`;
      case 'noOpenDays':
        return `“${problem.file}”里没有找到设施名录或开放记录。`;
      case 'notInSchedule':
        return `“${problem.file}”的日程里没有“${problem.name}”，请核对名称。`;
      case 'outOtherKind':
        return `--out “${problem.file}”的扩展名要与原文件相同，否则 Excel 打不开。`;
      case 'noBaseline':
        return baselineProblemInChinese(problem);
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
  usage: USAGE['en-US'],
  usageProblem: (problem) => {
    switch (problem.kind) {
      case 'noCommand':
        return 'Say what to do: check, report, baseline, changes, brief, calendar, figures or remove.';
      case 'unknownCommand':
        return `There is no command “${problem.text}”, only check, report, baseline, changes, brief, calendar, figures and remove.`;
      case 'unknownOption':
        return `Unknown option “${problem.text}”.`;
      case 'optionWithoutValue':
        return `Option “${problem.text}” needs a value.`;
      case 'badGrouping':
        return `--by does not know “${problem.text}”: write section, owner, month, quarter (apart by commas) or none.`;
      case 'badPeriod':
        return `--period does not know “${problem.text}”: write year, h1, h2, q1 to q4, or a month from 1 to 12.`;
      case 'onlyForFigures':
        return `${problem.text} is for figures alone.`;
      case 'onlyForReport':
        return `${problem.text} is for report alone.`;
      case 'overwriteAndKeep':
        return 'Use either --overwrite or --keep-copy, not both.';
      case 'onlyForBrief':
        return `${problem.text} is for brief, calendar and reminders (--section alone) alone.`;
      case 'sectionAndOwner':
        return 'Give --section or --owner, not both.';
      case 'sheetAndSheets':
        return 'Give --sheet or --sheets, not both.';
      case 'badSheets':
        return `--sheets does not understand “${problem.text}”: write names apart by commas.`;
      case 'badHeader':
        return `--header does not understand “${problem.text}”: write the number of the row with the titles, as in --header 4.`;
      case 'badColumns':
        return COLUMNS_FAULT_TEXTS['en-US'][problem.fault.kind](problem.fault.text);
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
      case 'outNoPaper':
        return `Notices and reminders are saved as .docx or .txt, and ${problem.file} is neither.`;
      case 'nobodyToRemind':
        return `There is nothing in ${problem.file} to remind anybody of; no file was written.`;
      case 'noOpenDays':
        return `There is no register of facilities and no opening record in “${problem.file}”.`;
      case 'notInSchedule':
        return `The schedule in “${problem.file}” names no “${problem.name}”. Check the name.`;
      case 'outOtherKind':
        return `--out “${problem.file}” must end like the original file, or Excel will not open it.`;
      case 'noBaseline':
        return baselineProblemInEnglish(problem);
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

function baselineProblemInChinese(problem: Extract<FileProblem, { kind: 'noBaseline' }>): string {
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

function baselineProblemInEnglish(problem: Extract<FileProblem, { kind: 'noBaseline' }>): string {
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
