import { ownReportSheets } from '../../reports/kept/reportRecord';
import { reportShape } from '../../reports/kept/reportShape';
import type { EditedSheetsChoice, ReadyReports, ReportPlan } from '../../reports/planReports';
import { hasSchedule, reportableOf, type ReportableJudgement } from '../../schedule/judgement';
import type { Bilingual, Language } from '../../schedule/text/language';
import type { ChangedRows } from '../../workbook/changedRows';
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import type { Workbook } from '../../workbook/workbook';
import type { ApplyResult } from '../../workbook/workbookEdit';
import { defineAction, type NoticeWay } from '../action';
import type { WorkbookState } from '../workbookState';

/** What is said of generated reports. */
interface GeneratedTexts {
  readonly generated: (count: number) => string;
  readonly sheets: (names: readonly string[]) => string;
  readonly renamed: (wanted: string, used: string) => string;
  readonly copied: (report: string, copy: string) => string;
  readonly cosmetic: (sheets: readonly string[]) => string;
  /** `rows` as the sheet numbers them. */
  readonly unreported: (changes: readonly ChangedRows[]) => string;
  readonly again: string;
  readonly go: (sheet: string) => string;
  /** Removes the sheets that were added, of all that were written. */
  readonly undo: (added: number, written: number) => string;
}

export const GENERATED: Bilingual<GeneratedTexts> = {
  'zh-CN': {
    generated: (count) => `已生成 ${count} 张报表，可以直接打印。`,
    sheets: (names) => (names.length > 4 ? `${names.slice(0, 4).join('、')}等` : names.join('、')),
    renamed: (wanted, used) => `“${wanted}”已有同名工作表，那张表没有改动；报表写在“${used}”。`,
    copied: (report, copy) => `“${report}”里改动过的内容已另存为“${copy}”，那张表归您，以后不会改动它。`,
    cosmetic: (sheets) => `内容已全部写好，但打印设置或图表可能没有设置好，请核对：${sheets.join('、')}。`,
    unreported: (changes) =>
      `生成期间有改动，报表里还没有：${changes.map(({ sheet, rows }) => (rows.length === 0 ? `“${sheet}”（已删除或改名）` : `“${sheet}”第 ${rowList(rows, '、')} 行`)).join('，')}。请再次生成。`,
    again: '再次生成',
    go: (sheet) => `转到“${sheet}”`,
    undo: (added, written) => (added === written ? '撤销' : `移除新加的 ${added} 张`),
  },
  'en-US': {
    generated: (count) => `${count === 1 ? '1 report sheet' : `${count} report sheets`} ready to print.`,
    sheets: (names) =>
      names.length > 4 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', '),
    renamed: (wanted, used) =>
      `There was already a sheet “${wanted}”; it was left alone and the report is on “${used}”.`,
    copied: (report, copy) =>
      `What was edited on “${report}” is kept as “${copy}”. That sheet is yours and will not be changed again.`,
    cosmetic: (sheets) =>
      `All content is written, but print set-up or charts may be missing; please check: ${sheets.join(', ')}.`,
    unreported: (changes) =>
      `Changed while the reports were being written, and not in them yet: ${changes.map(({ sheet, rows }) => (rows.length === 0 ? `“${sheet}” (deleted or renamed)` : `“${sheet}” ${rows.length === 1 ? 'row' : 'rows'} ${rowList(rows, ', ')}`)).join('; ')}. Please generate again.`,
    again: 'Generate again',
    go: (sheet) => `Go to “${sheet}”`,
    undo: (added, written) => (added === written ? 'Undo' : `Remove the ${added} new`),
  },
};

/** The first spans of 0-based rows as a sheet numbers them; a sign of omission where there are more. */
function rowList(rows: readonly number[], separator: string): string {
  const spans: { readonly first: number; last: number }[] = [];
  for (const row of rows) {
    const open = spans.at(-1);
    if (open?.last === row - 1) open.last = row;
    else spans.push({ first: row, last: row });
  }
  const listed = spans
    .slice(0, LISTED_SPANS)
    .map(({ first, last }) => (first === last ? String(first + 1) : `${first + 1}-${last + 1}`));
  return [...listed, ...(spans.length > LISTED_SPANS ? ['…'] : [])].join(separator);
}

const LISTED_SPANS = 8;

/** How reports are wanted. */
export interface ReportWishes {
  readonly language: Language;
  readonly newGuid: () => string;
  /** What becomes of reports that the user edited; with `ask` the plan only names them. */
  readonly edited: EditedSheetsChoice;
  /** The role of the one report to write; all unless given. */
  readonly only?: string | undefined;
  /** Awaited between reading and planning, where a page wants to draw. */
  readonly pause?: () => Promise<void>;
}

/**
 * Reads our own report sheets and plans how they are written again. `users` are the sheets without a mark, as read: some may be reports that
 * another program took the marks from. Fails with a `WorkbookError`.
 */
export async function planGeneration(
  workbook: Workbook,
  judgement: ReportableJudgement,
  users: readonly SheetSnapshot[],
  { pause, ...wishes }: ReportWishes,
): Promise<ReportPlan> {
  const listing = await workbook.list();
  // Those that may be reports without their marks are read once more as such, for the colours on them.
  const ownSheetNames = [...ownReportSheets(listing), ...users.filter((sheet) => reportShape(sheet) !== null)].map(
    ({ name }) => name,
  );
  const ownSheets = ownSheetNames.length > 0 ? await workbook.read(ownSheetNames, 'reports') : [];
  const otherSheets = users.filter(({ name }) => !ownSheetNames.includes(name));
  await pause?.();
  const dateSystem = users[0]?.dateSystem ?? 1900;
  // Fetched when reports are first wanted: the pane is there without it.
  const { planReports } = await import(/* webpackChunkName: "reports" */ '../../reports/planReports');
  return planReports(judgement, { listing, ownSheets: [...ownSheets, ...otherSheets], dateSystem }, wishes);
}

const FIRST_CELL = { row: 0, column: 0 };

type Generated = Pick<ReadyReports, 'renamed' | 'copies' | 'added'> & {
  readonly result: ApplyResult;
  /** What changed on the user's sheets while the reports were written. */
  readonly unreported?: readonly ChangedRows[];
  /** The workbook could not be read afterwards. */
  readonly isReadAgain?: false;
};

/** Those of the changes that the reports of the judgement would tell. */
function unreported(
  changes: readonly ChangedRows[],
  judgement: ReportableJudgement,
  { outcome }: Partial<WorkbookState>,
): readonly ChangedRows[] {
  const ofSchedule = hasSchedule(judgement) ? judgement.schedule.account.map(({ sheet }) => sheet) : [];
  const openDaysNow = outcome && reportableOf(outcome)?.openDays;
  const haveOpenDaysChanged = JSON.stringify(openDaysNow ?? null) !== JSON.stringify(judgement.openDays);
  return changes.filter(({ sheet }) => ofSchedule.includes(sheet) || haveOpenDaysChanged);
}

/** Writes the report sheets. Reports that the user edited are named in the state and nothing is written, unless it is said what becomes of them. */
export const generateReports = defineAction({
  name: 'generateReports',
  label: { 'zh-CN': '生成报表', 'en-US': 'Generate reports' },
  busy: { 'zh-CN': '正在生成报表…', 'en-US': 'Generating reports…' },
  run: async (
    { applyReportable, newGuid, paint, readSince, workbook },
    language: Language,
    edited: EditedSheetsChoice = 'ask',
    only?: string,
  ) => {
    const {
      plan: { reports, judgement },
      result,
    } = await applyReportable(async (judged, { sheets }) => {
      const planned = await planGeneration(workbook, judged, sheets, { language, newGuid, edited, only, pause: paint });
      return { reports: planned, judgement: judged, edits: planned.kind === 'ready' ? planned.edits : [] };
    });
    if (reports.kind === 'ask') return { told: null, state: { edited: reports.edited, editedOnly: only } };
    const since = await readSince().catch(() => null);
    const changes = since ? unreported(since.changed, judgement, since.state) : [];
    const told: Generated = {
      result,
      renamed: reports.renamed,
      copies: reports.copies,
      added: reports.added,
      ...(changes.length > 0 ? { unreported: changes } : {}),
      ...(since ? {} : { isReadAgain: false }),
    };
    return {
      told,
      state: { ...since?.state, ...(only === undefined && { obsolete: reports.obsolete }), edited: [] },
    };
  },
  notice: ({ result, renamed, copies, added, unreported: changes }: Generated, language) => {
    const texts = GENERATED[language];
    const unset = [...new Set(result.cosmeticFailures.map(({ sheet }) => sheet))];
    const remarks = [
      ...(changes ? [texts.unreported(changes)] : []),
      ...renamed.map(({ wanted, used }) => texts.renamed(wanted, used)),
      ...copies.map(({ of, name }) => texts.copied(of, name)),
      ...(unset.length > 0 ? [texts.cosmetic(unset)] : []),
    ];
    return {
      intent: remarks.length > 0 ? 'warning' : 'success',
      lines: [texts.generated(result.sheetsWritten.length), texts.sheets(result.sheetsWritten), ...remarks],
      ...(changes ? { again: texts.again } : {}),
      ways: [
        ...result.sheetsWritten
          .slice(0, 1)
          .map((sheet): NoticeWay => ({ kind: 'go', label: texts.go(sheet), sheet, cell: FIRST_CELL })),
        ...(added.length > 0
          ? [
              {
                kind: 'removeReports',
                label: texts.undo(added.length, result.sheetsWritten.length),
                sheets: added,
              } as const,
            ]
          : []),
      ],
    };
  },
});
