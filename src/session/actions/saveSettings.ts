import type { Settings } from '../../schedule/settings/settings';
import { storeSettings } from '../../schedule/settings/settingsStore';
import { defineAction } from '../action';

/** Keeps the settings in the workbook and judges by them. */
export const saveSettings = defineAction({
  name: 'saveSettings',
  label: { 'zh-CN': '保存设置', 'en-US': 'Save settings' },
  busy: { 'zh-CN': '正在保存设置…', 'en-US': 'Saving settings…' },
  run: async ({ judgeAgain, workbook }, settings: Settings) => {
    const { stored } = await workbook.list();
    await workbook.apply(storeSettings(stored, settings));
    return { told: {}, state: await judgeAgain(settings) };
  },
  notice: (_told: object, language) => ({
    intent: 'success',
    lines: [
      language === 'zh-CN'
        ? '设置已写入本工作簿，请记得保存文件。'
        : 'Settings are written into this workbook; remember to save the file.',
    ],
  }),
});
