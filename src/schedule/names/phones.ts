/** Telephone numbers beside names. */

/** Seven digits and more, or fewer behind 电话 or 分机; with the brackets around it. 110指挥中心 and 12345热线 keep their numbers. */
const PHONE =
  /[(（]?\s{0,3}(?:(?:联系电话|电话|手机号?码?|分机|短号|tel)\s{0,3}[:：.]?\s{0,3}\+?[\d０-９](?:[\d０-９\-—－ ]{1,30}[\d０-９])|\+?[\d０-９](?:[\d０-９\-—－ ]{5,30}[\d０-９]))\s{0,3}[)）]?/gi;

/** The text with its telephone numbers each replaced by 、, which separates the names on both sides. */
export function withoutPhones(text: string): string {
  return /[\d０-９]{3}/.test(text) ? text.replace(PHONE, '、') : text;
}
