import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import formatsEnUS from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import formatsZhCN from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnUS from '@univerjs/preset-sheets-core/locales/en-US';
import coreZhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import { createUniver, LocaleType, mergeLocales } from '@univerjs/presets';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import type { Language } from '../schedule/text/language';

/** The grid's names for the languages. */
export const GRID_LOCALES = { 'zh-CN': LocaleType.ZH_CN, 'en-US': LocaleType.EN_US } as const;

type Created = ReturnType<typeof createUniver>;
/** The grid's library, and its façade. */
export type GridApi = Created['univerAPI'];

/** Starts the grid's library in an element: sheets and their tabs, and nothing that a saved copy would not keep. */
export function startGrid(container: HTMLElement, language: Language): Created {
  return createUniver({
    locale: GRID_LOCALES[language],
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreZhCN, formatsZhCN),
      [LocaleType.EN_US]: mergeLocales(coreEnUS, formatsEnUS),
    },
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        formulaBar: true,
        contextMenu: false,
        disableAutoFocus: true,
        footer: {
          sheetBar: true,
          statisticBar: false,
          menus: false,
          zoomSlider: false,
          addSheetButtonConfig: { show: false },
        },
        formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      }),
      UniverSheetsConditionalFormattingPreset(),
    ],
  });
}
