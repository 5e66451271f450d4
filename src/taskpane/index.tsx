import { createRoot } from 'react-dom/client';
import { createExcelWorkbook, fetchWriting } from '../excel/excelWorkbook';
import { isSupportedExcel } from '../excel/supportedExcel';
import { ExcelPane } from './ExcelPane';
import { keepLanguage, localToday, channelSettings, readLanguage } from './office/excelPage';
import { openOutcomeChannel } from './office/outcomeChannel';
import { startScreen, type StartFailure } from './office/startScreen';

const newGuid = () => crypto.randomUUID();

/** Shows the pane, or gives the reason why it cannot be shown. */
async function start(): Promise<StartFailure | null> {
  if (typeof Office === 'undefined') return 'noOffice';
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return 'notExcel';
  if (!isSupportedExcel()) return 'oldExcel';
  const root = document.getElementById('root');
  if (!root) return 'broken';
  createRoot(root).render(
    <ExcelPane
      workbook={createExcelWorkbook()}
      channel={openOutcomeChannel(channelSettings())}
      clock={localToday}
      newGuid={newGuid}
      initialLanguage={readLanguage()}
      onLanguage={keepLanguage}
    />,
  );
  // Should that fail, it is tried again when something is to be written.
  fetchWriting().catch(() => undefined);
  return null;
}

start().then(
  (failure) => {
    if (failure) startScreen().fail(failure);
    else startScreen().done();
  },
  () => {
    startScreen().fail('broken');
  },
);
