/** Telephone numbers beside names. */

const LABEL = '(?:联系电话|电话|手机号?码?|分机|短号|tel)\\s{0,3}[:：.]?\\s{0,3}';
const DIGIT = '[\\d０-９]';
/** Seven digits and more, or fewer behind 电话 or 分机: 110指挥中心 and 12345热线 keep their numbers. */
const BESIDE_SECTION = `(?:${LABEL}\\+?${DIGIT}(?:[\\d０-９\\-—－ ]{1,30}${DIGIT})|\\+?${DIGIT}(?:[\\d０-９\\-—－ ]{5,30}${DIGIT}))`;
/** Four digits and more, which no person's name has; an extension (分机8812) too. */
const BESIDE_PERSON = `(?:${LABEL})?\\+?${DIGIT}(?:[\\d０-９\\-—－ ]{2,30}${DIGIT})`;
/** The brackets around a number go with it. */
const phone = (number: string): RegExp =>
  new RegExp(`[(（]\\s{0,3}${number}\\s{0,3}[)）]|\\s{0,3}${number}\\s{0,3}`, 'gi');
const PHONES = { section: phone(BESIDE_SECTION), person: phone(BESIDE_PERSON) };
const ANY_NUMBER = /[\d０-９]{3}/;

/** The text with the telephone numbers beside its sections' or persons' names each replaced by 、, which separates the names on both sides. */
export function withoutPhones(text: string, of: 'section' | 'person'): string {
  return ANY_NUMBER.test(text) ? text.replace(PHONES[of], '、') : text;
}
