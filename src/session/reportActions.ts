import { planReports, type EditedSheetsChoice } from '../reports/planReports';
import { ownReportSheets } from '../reports/kept/reportRecord';
import type { Language } from '../schedule/text/language';
import type { SessionCore } from './sessionCore';
import type { ObsoleteSheet } from './sessionState';

/** What the pane does about report sheets. */
export interface ReportActions {
  /** `edited` is what becomes of reports that the user edited: unless it is said, they are named in the state and nothing is written. */
  generateReports(language: Language, edited?: EditedSheetsChoice): Promise<void>;
  /** Leaves the edited reports as they are. */
  leaveEdited(): void;
  removeObsolete(sheets: readonly ObsoleteSheet[]): Promise<void>;
  keepObsolete(sheets: readonly ObsoleteSheet[]): void;
}

export function reportActions({
  act,
  applyFresh,
  getState,
  listAgain,
  newGuid,
  paint,
  update,
  workbook,
}: SessionCore): ReportActions {
  const without = (sheets: readonly ObsoleteSheet[]) => getState().obsolete.filter((sheet) => !sheets.includes(sheet));
  return {
    generateReports: (language, edited = 'ask') =>
      act('generating', async () => {
        const { plan, result } = await applyFresh(async (judgement, fresh) => {
          const listing = await workbook.list();
          const own = ownReportSheets(listing).map(({ name }) => name);
          const ownSheets = own.length > 0 ? await workbook.read(own) : [];
          await paint();
          return planReports(
            judgement,
            { listing, ownSheets, dateSystem: fresh.sheets[0]?.dateSystem ?? 1900 },
            { language, newGuid, edited },
          );
        });
        if (edited === 'ask' && plan.edited.length > 0) return { edited: plan.edited };
        await listAgain();
        return {
          notice: { kind: 'generated', result, renamed: plan.renamed, copies: plan.copies },
          obsolete: plan.obsolete,
          edited: [],
        };
      }),
    leaveEdited: () => {
      update({ edited: [] });
    },
    removeObsolete: (sheets) =>
      act('removing', async () => {
        await workbook.apply(sheets.map(({ tag }) => ({ kind: 'removeSheet', tag })));
        return { obsolete: without(sheets), notice: { kind: 'removed', sheets: sheets.map(({ name }) => name) } };
      }),
    keepObsolete: (sheets) => {
      update({ obsolete: without(sheets) });
    },
  };
}
