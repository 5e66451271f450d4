import { reportRecordReading, writtenRecordReading } from '../reports/kept/reportRecord';
import { WORDS } from '../locales/words';
import { readBaseline } from '../schedule/baseline/baselineStore';
import { fixesReading } from '../schedule/checks/madeFixes';
import { settingsReading } from '../schedule/settings/settingsStore';
import type { Bilingual, Language } from '../schedule/text/language';
import { STORED_KEYS, type StoredKey, type StoredReading, type StoredTexts } from '../workbook/storedText';

/** A text of ours in the workbook that is not used, or not all of it, and why. */
export interface StoredTrouble {
  readonly text: StoredKey;
  readonly why: 'damaged' | 'newer';
}

const READINGS: Readonly<Record<StoredKey, (stored: StoredTexts) => StoredReading<unknown>>> = {
  settings: settingsReading,
  baseline: readBaseline,
  fixes: fixesReading,
  reports: reportRecordReading,
  writtenReports: writtenRecordReading,
};

/** The texts among those kept that are damaged or of a later version. */
export function storedTroubles(stored: StoredTexts): readonly StoredTrouble[] {
  return STORED_KEYS.flatMap((text): readonly StoredTrouble[] => {
    const { kind } = READINGS[text](stored);
    return kind === 'damaged' || kind === 'newer' ? [{ text, why: kind }] : [];
  });
}

const TROUBLES: Bilingual<Readonly<Record<StoredTrouble['why'], (texts: string) => string>>> = {
  'zh-CN': {
    newer: (texts) => `此文件里的${texts}由更新的版本保存，未改动；请更新旬程，否则只按能读懂的部分处理。`,
    damaged: (texts) => `此文件里的${texts}有损坏，读不出的部分没有采用；原来的内容仍留在文件里。`,
  },
  'en-US': {
    newer: (texts) =>
      `A later version of Xuncheng saved this file's ${texts}; nothing was changed. Update Xuncheng: until then only what it understands is used.`,
    damaged: (texts) =>
      `This file's ${texts}: damaged. What cannot be read is not used, and stays in the file as it was.`,
  },
};

/** The troubles in one line; null where there is none. */
export function storedTroubleText(troubles: readonly StoredTrouble[], language: Language): string | null {
  const { storedTexts, listSeparator } = WORDS[language];
  const sentences = (['newer', 'damaged'] as const).flatMap((why) => {
    const names = troubles.filter((trouble) => trouble.why === why).map(({ text }) => storedTexts[text]);
    return names.length > 0 ? [TROUBLES[language][why](names.join(listSeparator))] : [];
  });
  return sentences.length > 0 ? sentences.join(language === 'zh-CN' ? '' : ' ') : null;
}
