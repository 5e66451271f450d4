/** Opens the notice and the reminders of the sample schedule in LibreOffice Writer, and looks at their pages: `npm run docx`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writePapers } from '../../src/docx/writePapers';
import { noticePaper, reminderPapers } from '../../src/reports/handouts/notice';
import type { Paper } from '../../src/reports/handouts/paper';
import { judge } from '../../src/schedule/judge';
import { DEFAULT_SETTINGS } from '../../src/schedule/settings/settings';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import { convert, pageTexts } from '../xlsx/libreOffice';

const SAMPLE = path.join(__dirname, '../../assets/sample/2020-schedule.xlsx');

const SURELY_ONE_LINE = 3;

async function pagesOf(papers: readonly Paper[]): Promise<readonly string[]> {
  return pageTexts(convert(await writePapers(papers, 'sample'), 'pdf', 'docx')).map((page) => page.replace(/\s+/g, ''));
}

function require(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

async function openBoth(): Promise<void> {
  const workbook = openXlsx(readFileSync(SAMPLE));
  const { sheets } = await workbook.list();
  const outcome = judge(await workbook.read(sheets.map(({ name }) => name)), DEFAULT_SETTINGS, '2020-06-15');
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  const notice = noticePaper(outcome.judgement, 'zh-CN');
  const pages = await pagesOf([notice]);
  // A cell of more characters may be set in several lines, between which the other cells stand.
  const texts = notice.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flat().filter((cell) => cell.length <= SURELY_ONE_LINE) : [block.text],
  );
  for (const text of [notice.title, notice.addressee, ...texts, ...notice.signature])
    require(pages.join('').includes(text.replace(/\s+/g, '')), `the notice lacks: ${text}`);
  require(pages.every((page, index) => page.includes(`—${index + 1}—`)), 'a page has no number');
  const reminders = reminderPapers(outcome.judgement, 'zh-CN');
  const reminderPages = await pagesOf(reminders);
  const starts = reminderPages.filter((page) => page.startsWith(reminders[0]?.title ?? ''));
  require(starts.length === reminders.length, 'a reminder does not begin a page');
}

openBoth().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
