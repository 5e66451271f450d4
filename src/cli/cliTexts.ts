import type { IsoDate } from '../schedule/calendarDate';
import type { Bilingual } from '../schedule/language';
import type { UsageProblem } from './parseArguments';

/** What the terminal program says of its own, beside the words it shares with the pane. */
export interface CliTexts {
  readonly usage: string;
  readonly problem: (problem: UsageProblem) => string;
  readonly cannotRead: (file: string) => string;
  readonly cannotWrite: (file: string) => string;
  readonly sameFile: (file: string) => string;
  readonly severalSchedules: (sheets: readonly string[]) => string;
  readonly heading: (sheet: string, year: number, asOf: IsoDate) => string;
  readonly findings: (count: number) => string;
  readonly written: (file: string, sheets: readonly string[]) => string;
  readonly obsolete: (sheet: string) => string;
}

const USAGE = `node dist/cli.js check FILE [--sheet NAME] [--as-of YYYY-MM-DD] [--json] [--lang zh-CN|en-US]
node dist/cli.js report FILE --out OUT [--sheet NAME] [--as-of YYYY-MM-DD] [--json] [--lang zh-CN|en-US]`;

export const CLI_TEXTS: Bilingual<CliTexts> = {
  'zh-CN': {
    usage: `旬程：核对日程表并生成报表（不修改原文件）\n${USAGE}\n退出码：0 没有错误；1 有错误；2 文件不能用`,
    problem: (problem) => {
      switch (problem.kind) {
        case 'noCommand': return '请写明 check 或 report；用 --help 查看用法。';
        case 'unknownCommand': return `没有“${problem.text}”这个命令，只有 check 和 report。`;
        case 'noFile': return '请写明要核对的 .xlsx 文件。';
        case 'tooMany': return `多了一项“${problem.text}”，一次只核对一个文件。`;
        case 'noOut': return '请用 --out 写明报表存到哪个文件。';
        case 'badDate': return `截至日期“${problem.text}”不对，请写成 2020-06-15 的样子。`;
        case 'badOption': return `选项“${problem.text}”不对，用 --help 查看用法。`;
      }
    },
    cannotRead: (file) => `读不到文件：${file}`,
    cannotWrite: (file) => `写不了文件：${file}`,
    sameFile: (file) => `--out 不能是原文件：${file}。原文件没有改动。`,
    severalSchedules: (sheets) => `有 ${sheets.length} 张工作表都像日程表：${sheets.join('、')}。请用 --sheet 写明核对哪一张。没有改动任何内容。`,
    heading: (sheet, year, asOf) => `${sheet}（${year}年），截至 ${asOf}`,
    findings: (count) => (count === 0 ? '没有发现问题。' : `检查结果 ${count} 条：`),
    written: (file, sheets) => `已写入 ${file}：标色，报表 ${sheets.length} 张（${sheets.join('、')}）。`,
    obsolete: (sheet) => `报表“${sheet}”对应的科室已不在日程表中，仍予保留。`,
  },
  'en-US': {
    usage: `Xuncheng: checks a schedule and generates its reports (the original is never changed)\n${USAGE}\nExit codes: 0 no error finding; 1 error findings; 2 unusable input`,
    problem: (problem) => {
      switch (problem.kind) {
        case 'noCommand': return 'Say check or report; --help shows the usage.';
        case 'unknownCommand': return `There is no command “${problem.text}”, only check and report.`;
        case 'noFile': return 'Name the .xlsx file to check.';
        case 'tooMany': return `“${problem.text}” is one too many: one file at a time.`;
        case 'noOut': return 'Say with --out where the reports go.';
        case 'badDate': return `“${problem.text}” is no day; write it like 2020-06-15.`;
        case 'badOption': return `The option “${problem.text}” is wrong; --help shows the usage.`;
      }
    },
    cannotRead: (file) => `Cannot read the file: ${file}`,
    cannotWrite: (file) => `Cannot write the file: ${file}`,
    sameFile: (file) => `--out must not be the original: ${file}. It is untouched.`,
    severalSchedules: (sheets) => `${sheets.length} sheets look like a schedule: ${sheets.join(', ')}. Say with --sheet which one. Nothing was changed.`,
    heading: (sheet, year, asOf) => `${sheet} (${year}), as of ${asOf}`,
    findings: (count) => (count === 0 ? 'No problems found.' : `${count} findings:`),
    written: (file, sheets) => `Wrote ${file}: highlights and ${sheets.length} report sheets (${sheets.join(', ')}).`,
    obsolete: (sheet) => `The section of report “${sheet}” is no longer in the schedule; the sheet was kept.`,
  },
};
