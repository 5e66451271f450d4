import { MESSAGES } from '../../locales';
import { WORDS } from '../../locales/words';
import type { Settings } from '../../schedule/settings/settings';
import { readSettings, storeSettings } from '../../schedule/settings/settingsStore';
import type { Bilingual, Language } from '../../schedule/text/language';
import { defineAction } from '../action';

const CONFLICTING: Bilingual<(fields: string) => string> = {
  'zh-CN': (fields) => `这几项刚才别处也改过，已按您这次的保存：${fields}。`,
  'en-US': (fields) => `Changed elsewhere too just now, and saved as you have it: ${fields}.`,
};

/**
 * Keeps in the workbook what the user changed of the settings, and judges by them. `base` are the settings that the user changed; without
 * them, the session's. What others changed since stays.
 */
export const saveSettings = defineAction({
  name: 'saveSettings',
  label: { 'zh-CN': '保存设置', 'en-US': 'Save settings' },
  busy: { 'zh-CN': '正在保存设置…', 'en-US': 'Saving settings…' },
  run: async ({ applyStored, getState, judgeAgain }, changed: Settings, base?: Settings) => {
    const { mergeSettings } = await import(/* webpackChunkName: "settings" */ '../../schedule/settings/mergeSettings');
    const basis = base ?? getState().settings;
    const merge = (stored: Parameters<typeof readSettings>[0]) => mergeSettings(basis, changed, readSettings(stored));
    const { stored } = await applyStored(({ stored: kept }) => storeSettings(kept, merge(kept).settings));
    const { settings, conflicts } = merge(stored);
    return {
      told: conflicts.length > 0 ? { conflicts } : {},
      state: { settings },
      afterwards: () => judgeAgain(settings),
    };
  },
  notice: ({ conflicts = [] }: { conflicts?: readonly string[] }, language) => ({
    intent: conflicts.length > 0 ? 'warning' : 'success',
    lines: [
      language === 'zh-CN'
        ? '设置已写入本工作簿，请记得保存文件。'
        : 'Settings are written into this workbook; remember to save the file.',
      ...(conflicts.length > 0 ? [CONFLICTING[language](fieldNames(conflicts, language))] : []),
    ],
  }),
});

/** The fields as the settings page calls them, each once. */
function fieldNames(paths: readonly string[], language: Language): string {
  const { settings, themeDays, columns, daysOff, tabs } = MESSAGES[language];
  const fields: Readonly<Record<keyof Settings, string>> = {
    leadDays: settings.leadDays,
    releases: settings.releasePlan,
    quotas: tabs.quotas,
    unreadableQuotas: tabs.quotas,
    openDays: settings.openDays,
    daysOff: daysOff.title,
    reports: settings.reports,
    themeDays: themeDays.title,
    disabledRules: settings.checks,
    schedule: settings.schedule,
  };
  const names: Readonly<Record<string, string>> = {
    ...fields,
    'schedule.year': settings.year,
    'schedule.columns': columns.title,
  };
  const named = paths.map((path) => names[path] ?? names[path.split('.')[0] ?? ''] ?? path);
  return [...new Set(named)].join(WORDS[language].listSeparator);
}
