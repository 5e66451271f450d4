/** What may stand beside a day and leaves it the same day: a weekday, a part of the day, a time on the clock. */

const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?|\\d{1,2}(?:时|点)(?:半|整|一刻|三刻|\\d{1,2}分?)?';
const PART = '凌晨|清晨|早晨|早上|上午|中午|正午|午间|下午|午后|傍晚|晚上|晚间|夜间|全天|当天|(?<=[日号])[早晚]';
const CLOCKS = new RegExp(
  `(?:T|\\s)*(?<!\\d)(?:${CLOCK})(?:\\s*(?:[-~—–至到])+\\s*(?:${PART})?(?:${CLOCK}))?(?:开始|前|起|左右)?`,
  'gu',
);
const PARTS_OF_DAY = new RegExp(`\\s*(?:${PART})`, 'gu');
const WEEKDAYS =
  /\s*(?:[([]\s*(?:周|星期|礼拜)[一二三四五六日天1-6]\s*[)\]]|(?<![上下本每第前后逢])(?:周|星期|礼拜)[一二三四五六日天1-6](?!次))/gu;

/** The text (in Unicode NFKC) without weekdays, parts of the day and times on the clock: 6月8日（周四）晚上8点半 is 6月8日. */
export function withoutTimeOfDay(text: string): string {
  return text.replace(WEEKDAYS, '').replace(CLOCKS, '').replace(PARTS_OF_DAY, '');
}

const ONE_CLOCK = new RegExp(CLOCK, 'u');
const ONE_PART = new RegExp(PART, 'u');

/** Whether a cell's text is a time on the clock or a part of the day and nothing else. */
export function isTimeOfDay(text: string): boolean {
  const plain = text.normalize('NFKC');
  return (ONE_CLOCK.test(plain) || ONE_PART.test(plain)) && withoutTimeOfDay(plain).trim() === '';
}
