import { createExcelWorkbook } from '../excel/excelWorkbook';
import { isSupportedExcel } from '../excel/supportedExcel';
import { RIBBON_COMMANDS } from '../session/ribbonButtons';
import { localToday, channelSettings, readLanguage, workbookAddress } from '../taskpane/office/excelPage';
import { openOutcomeChannel } from '../taskpane/office/outcomeChannel';
import { ribbonHandler } from './ribbonHandler';

/** The page behind the ribbon's buttons. Excel opens it unseen, calls the function that the manifest names, and closes it again. */
for (const command of RIBBON_COMMANDS) {
  const handler = ribbonHandler(command, () => ({
    workbook: isSupportedExcel() ? createExcelWorkbook() : null,
    channel: openOutcomeChannel(channelSettings()),
    address: workbookAddress(),
    settings: { clock: localToday, newGuid: () => crypto.randomUUID(), language: readLanguage() },
  }));
  // eslint-disable-next-line @typescript-eslint/no-misused-promises -- it never rejects, and who waits for it may
  Office.actions.associate(command, handler);
}

// Some hosts call nothing before the page has said that it is ready.
void Office.onReady();
