/** The words of rhythms: which stretch of time one is about, and where in a text it stands. */
import type { MonthsPerWindow } from './windowLength';

/** What comes round: so many months, or another stretch. */
export type Stretch =
  | MonthsPerWindow
  | 'oddMonths'
  | 'halfMonth'
  | 'twoWeeks'
  | 'week'
  | 'slot'
  | 'day'
  | 'workday'
  | 'term'
  | 'schoolYear';

/** A rhythm's word in a text: from and to (exclusive) which character it stands. */
interface RhythmWord {
  readonly stretch: Stretch;
  readonly from: number;
  readonly to: number;
}

const AT_LEAST = '(?:至少|不少于|最少|各|定期|按时|开展|组织|举办|召开)*';
/** Nothing before it that would make another word of it: 一季度末 is none of every quarter. */
const ALONE = '(?<![\\u4e00-\\u9fff\\d])';
/** 一年两次, 每年不少于4次, 2次/年. */
const timesAYear = (count: number): string => `(?:每|1)年(?:度)?${AT_LEAST}${count}次|(?<!\\d)${count}次\\/年`;
const timesIn = (unit: string): string => `\\d+次\\/(?:每|1)?个?${unit}`;

/** Text with Arabic numerals. Of two that begin at one place the first counts. */
const RHYTHMS: readonly (readonly [RegExp, Stretch])[] = [
  [/(?:每|逐)(?:1)?个?工作日|每(?:周|星期)的?(?:各个|每个)?工作日/, 'workday'],
  [new RegExp(`(?:每|逐|按)1?[日天](?!历)|天天|日日|${timesIn('[日天]')}`), 'day'],
  // So many in the whole year are asked for by its end.
  [new RegExp(`全年(?:度)?${AT_LEAST}\\d+次`), 12],
  [/(?:每(?:个)?|1|各)学年(?:度)?/, 'schoolYear'],
  [/(?:每(?:个)?|1|各)学期/, 'term'],
  [/(?:每(?:个)?|每?逢)单数?月(?:度)?|(?<![一-鿿\d])单数?月(?=$|[底末上中下,、(]|\d{1,2}[日号])/, 'oddMonths'],
  [
    new RegExp(
      `(?:每(?:个)?|每?逢|逐)双数?月(?:度)?|${ALONE}双数?月(?=$|[底末上中下,、(]|\\d{1,2}[日号])|每(?:隔)?2个月|每(?:隔)?2月(?!\\d+[日号])|隔1?个?月|2个月${AT_LEAST}1次|${timesAYear(6)}|${timesIn('双月')}`,
    ),
    2,
  ],
  [/每半个?月|(?<!\d)半个?月1次/, 'halfMonth'],
  [
    new RegExp(
      `(?:每半|逐半|按半)年(?:度)?|半年(?:度)?${AT_LEAST}1次|上(?:半年)?[、,和及与]?下半年(?:各|分别)${AT_LEAST}(?:\\d+次)?|${ALONE}半年(?=[底末])|${timesAYear(2)}|${timesIn('半年')}`,
    ),
    6,
  ],
  [
    new RegExp(
      `(?:每(?:个|1|3个月)?|逐|按)季(?:度)?|每3个?月(?!\\d)|季度?${AT_LEAST}1次|${ALONE}季度?(?=[底末初]|首月|后\\d)|${timesAYear(4)}|${timesIn('季度?')}`,
    ),
    3,
  ],
  [/(?:每(?:隔)?(?:2|双)个?|每?隔1?个?|双)(?:周|星期)|2周1次/, 'twoWeeks'],
  [new RegExp(`(?:每(?:个|1)?|逐|按)(?:周|星期|礼拜)|(?<!\\d)1?周${AT_LEAST}1次|${timesIn('(?:周|星期)')}`), 'week'],
  [new RegExp(`(?:每(?:个|1)?|逐|按)旬|(?<!\\d)1?旬${AT_LEAST}1次|${timesIn('旬')}`), 'slot'],
  [
    new RegExp(
      `(?:每(?:个|1|1个)?|逐|按)月(?:份|度)?|月月|(?<!\\d个?|[隔半])1?个?月${AT_LEAST}\\d+次|${ALONE}(?:月(?=后\\d)|(?=[次下]个?月\\d{1,2}[日号]))|${timesAYear(12)}|${timesIn('月')}`,
    ),
    1,
  ],
  [new RegExp(`(?:每(?:1)?|逐|按)年(?:度)?|(?<!\\d)1?年(?:度)?${AT_LEAST}1次|${timesIn('年')}`), 12],
];

/** The rhythm that stands first in the text; null where none does. */
export function firstRhythm(text: string): RhythmWord | null {
  let first: RhythmWord | null = null;
  for (const [pattern, stretch] of RHYTHMS) {
    const match = pattern.exec(text);
    if (match && (!first || match.index < first.from))
      first = { stretch, from: match.index, to: match.index + match[0].length };
  }
  return first;
}
