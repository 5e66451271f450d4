/** What an en-US number format says of the number below it: a day, a month alone, or no date. */

/** Quoted and escaped characters, colours, locale tags; the half-day mark and the default format's name are no parts of a date either. */
const NO_CODES = /"[^"]*"|\[(?!h+\]|m+\]|s+\])[^\]]*\]|[\\_*].|am\/pm|a\/p|general|standard/gi;

function codesOf(numberFormat: string): string {
  return numberFormat.replace(NO_CODES, '');
}

/**
 * Whether a cell's format shows a number as a day: it names a year or day, or a month without hours or seconds beside it
 * (`mm` is minutes there, and `[h]:mm` a length of time).
 */
export function isDateFormat(numberFormat: string): boolean {
  const codes = codesOf(numberFormat);
  return /[yd]/i.test(codes) || (/m/i.test(codes) && !/[hs]|\[m/i.test(codes));
}

/** Whether the format shows the day of the month. `yyyy"年"m"月"` does not: its first of a month is the month. */
export function showsDay(numberFormat: string): boolean {
  return /d/i.test(codesOf(numberFormat));
}

/** Whether the format shows a time on the clock alone. */
export function isClockFormat(numberFormat: string): boolean {
  return /h/i.test(codesOf(numberFormat)) && !isDateFormat(numberFormat);
}
