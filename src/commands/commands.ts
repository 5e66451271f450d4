import { createExcelWorkbook } from '../excel/excelWorkbook';
import { isSupportedExcel } from '../excel/supportedExcel';
import { COMMANDS } from '../session/ribbonOutcome';
import { localToday, postSettings, readLanguage, workbookAddress } from '../taskpane/office/excelPage';
import { openReportPost } from '../taskpane/office/outcomeChannel';
import { commandHandler, type CommandEvent } from './commandHandler';

/** The page behind the ribbon's buttons. Excel opens it unseen, calls the function that the manifest names, and closes it again. */
for (const command of COMMANDS) {
  const handler = commandHandler(command, () => ({
    workbook: isSupportedExcel() ? createExcelWorkbook() : null,
    post: openReportPost(postSettings()),
    address: workbookAddress(),
    settings: { clock: localToday, newGuid: () => crypto.randomUUID(), language: readLanguage() },
  }));
  Office.actions.associate(command, (event: CommandEvent) => void handler(event));
}

// Some hosts call nothing before the page has said that it is ready.
void Office.onReady();
