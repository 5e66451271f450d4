const DIGITS = '〇一二三四五六七八九';
/** 二O二O年: the letter O stands for the sign 〇. */
const LETTER_FOR_ZERO = /(?<=[一二三四五六七八九])[Oo](?=[一二三四五六七八九年])/g;
const NUMERAL_RUN = /[〇零○一二两三四五六七八九十]+/g;

/** The text with Chinese numerals up to 99, and years spelt digit by digit, as Arabic ones: 十二月 is 12月, 二〇二〇年 is 2020年. */
export function arabicNumerals(text: string): string {
  return text
    .replace(LETTER_FOR_ZERO, '〇')
    .replace(NUMERAL_RUN, (run) => valueOf(run.replace(/[零○]/g, '〇').replaceAll('两', '二')) ?? run);
}

function valueOf(run: string): string | null {
  if (!run.includes('十')) return Array.from(run, (digit) => DIGITS.indexOf(digit)).join('');
  const match = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(run);
  if (!match) return null;
  const tens = match[1] ? DIGITS.indexOf(match[1]) : 1;
  const ones = match[2] ? DIGITS.indexOf(match[2]) : 0;
  return String(tens * 10 + ones);
}
