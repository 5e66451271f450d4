/** The first character of each initial in the order of pinyin, from which on characters begin with it. */
const FIRST_CHARACTERS = Array.from('吖八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他穵夕丫帀');
const INITIALS = 'abcdefghjklmnopqrstwxyz';

const byPinyin = new Intl.Collator('zh-CN-u-co-pinyin');
const known = new Map<string, string>();

/**
 * The pinyin initials of a text, one letter a Chinese character and everything else as it is: hpk2z for 环评科2组.
 * A character with several readings has its commonest alone (行 is x). From the browser's own order of Chinese, without a dictionary.
 */
export function pinyinInitials(text: string): string {
  let initials = '';
  for (const character of text) {
    let initial = known.get(character);
    if (initial === undefined) {
      initial = initialOf(character);
      known.set(character, initial);
    }
    initials += initial;
  }
  return initials;
}

function initialOf(character: string): string {
  if (!/\p{Script=Han}/u.test(character)) return character;
  const later = FIRST_CHARACTERS.findIndex((first) => byPinyin.compare(character, first) < 0);
  return INITIALS[later === -1 ? INITIALS.length - 1 : later - 1] ?? character;
}
