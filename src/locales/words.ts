/** The words for what the pane, reports, briefs and the terminal all name: one word for one fact, in both languages. */
import type { Language } from '../schedule/text/language';
import type { StoredKey } from '../workbook/storedText';

/** The texts kept in a workbook, as they stand within a sentence. */
export const STORED_TEXT_WORDS: Readonly<Record<Language, Readonly<Record<StoredKey, string>>>> = {
  'zh-CN': {
    settings: '工作簿里的设置',
    baseline: '工作簿里的对比基准',
    fixes: '工作簿里的修正记录',
    reports: '工作簿里的报表记录',
    writtenReports: '工作簿里的报表内容记录',
  },
  'en-US': {
    settings: "the workbook's settings",
    baseline: "the workbook's baseline",
    fixes: "the workbook's list of fixes made",
    reports: "the workbook's list of report sheets",
    writtenReports: "the workbook's record of what the reports hold",
  },
};
