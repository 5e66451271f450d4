import { literalPattern } from '../../schedule/text/literalPattern';
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import type { StoredTexts } from '../../workbook/storedText';
import { CHANGE_TEXTS } from '../texts/changeTexts';
import { reportShape } from './reportShape';

/** The line stands right under the key figures. */
const ROWS_SEARCHED = 10;
const DAY = '\u0001';
const COUNTS = '\u0002';

/**
 * Whether a baseline was lost: the workbook keeps no text of ours any more (openpyxl drops custom XML, others may), but an overview without a
 * mark still says what changed since one.
 */
export function isBaselineLost(stored: StoredTexts, sheets: readonly SheetSnapshot[]): boolean {
  if (Object.keys(stored).length > 0) return false;
  const patterns = Object.values(CHANGE_TEXTS).flatMap((words) => [
    patternOf(words.since(DAY, COUNTS)),
    patternOf(words.nothingSince(DAY)),
  ]);
  return sheets.some(
    (sheet) =>
      reportShape(sheet)?.kind === 'overview' &&
      sheet.values
        .slice(0, ROWS_SEARCHED)
        .flat()
        .some((value) => typeof value === 'string' && patterns.some((pattern) => pattern.test(value))),
  );
}

function patternOf(sentence: string): RegExp {
  return new RegExp(`^${literalPattern(sentence).replace(DAY, '.+').replace(COUNTS, '.+')}$`, 'u');
}
