/**
 * Lamps in a status column: 红灯, 黄灯, 绿灯. What a colour means differs from office to office (green is on time in one place, finished
 * in another; red turns yellow after catching up in a third), so a lamp alone says nothing of being done, unless a legend on the sheet does.
 */
import { foldText } from '../text/foldText';
import type { PeriodContext } from '../calendar/readPeriod';
import { simplified } from '../text/simplifiedCharacters';

const LAMP = /(?:亮|挂)?([红黄绿蓝橙紅黃綠藍])(?:灯|燈|牌)|[🔴🟡🟢🔵🟠]/gu;
const COLOUR_ALONE = /^([红黄绿蓝橙])色?$/;
const DISCS: Readonly<Record<string, string>> = { '🔴': '红', '🟡': '黄', '🟢': '绿', '🔵': '蓝', '🟠': '橙' };
/** 绿灯表示已完成；, 🟢＝完成, 绿色：已办结 */
const LEGEND = /([红黄绿蓝橙🔴🟡🟢🔵🟠])[灯色牌]*(?:表示|代表|指|是|为|:|=|-)+([^,，;；。、\s]+)/gu;
const LONGEST_LEGEND = 400;

/** The colours that a legend on the sheet calls done. */
export type DoneLamps = ReadonlySet<string>;

/** The text without its lamps: what is left says how the work stands. A colour's name alone is a lamp. */
export function withoutLamps(text: string): string {
  return COLOUR_ALONE.test(simplified(foldText(text))) ? '' : text.replace(LAMP, ' ');
}

/** The colours of the lamps in the text. */
export function lampsIn(text: string): string[] {
  const folded = simplified(foldText(text));
  const alone = COLOUR_ALONE.exec(folded)?.[1];
  return alone ? [alone] : [...folded.matchAll(LAMP)].map(([disc, colour]) => colour ?? DISCS[disc] ?? '');
}

/** Reads the sheet's lines outside the table for a legend of lamps; `isDone` judges the words beside a colour. */
export function readLegend(
  lines: readonly string[],
  context: PeriodContext,
  isDone: (words: string, context: PeriodContext) => boolean,
): DoneLamps {
  const done = new Set<string>();
  for (const line of lines) {
    if (line.length > LONGEST_LEGEND) continue;
    for (const [, colour = '', words = ''] of simplified(foldText(line)).matchAll(LEGEND)) {
      if (isDone(words, context)) done.add(DISCS[colour] ?? colour);
    }
  }
  return done;
}
