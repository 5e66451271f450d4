/**
 * Whether a cell's en-US number format shows a number as a day: it names a year or day, or a month without hours or seconds
 * beside it (`mm` is minutes there). Quoted and escaped characters, colours and locale tags are no part of that.
 */
export function isDateFormat(numberFormat: string): boolean {
  const codes = numberFormat.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '');
  return /[yd]/i.test(codes) || (/m/i.test(codes) && !/[hs]/i.test(codes));
}
