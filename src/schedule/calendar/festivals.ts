/**
 * Festivals that offices date their work by: 国庆前, 春节期间. 前 is by the day before the festival; alone and with 期间 a festival is the days
 * that people are off for it, so that nothing is called late while they are.
 */
import type { IsoDate } from './isoDate';
import { addDays, chineseDay, isoDate } from './isoDate';

const FIRST_YEAR = 2000;
/**
 * Month and day of the festivals of the lunar calendar and of 清明, year by year from 2000 to 2050, by the rules of GB/T 33661-2017
 * 农历的编算和颁行: worked out with lunar-typescript 1.8.6 and held against ICU's Chinese calendar, which is a day off in 2027 and 2030
 * alone, where the new moon falls near midnight. A year outside the table is not guessed.
 */
const MOVING_FESTIVALS = {
  春节:
    '0205 0124 0212 0201 0122 0209 0129 0218 0207 0126 0214 0203 0123 0210 0131 0219 0208 0128 0216 0205 ' +
    '0125 0212 0201 0122 0210 0129 0217 0206 0126 0213 0203 0123 0211 0131 0219 0208 0128 0215 0204 0124 ' +
    '0212 0201 0122 0210 0130 0217 0206 0126 0214 0202 0123',
  清明:
    '0404 0405 0405 0405 0404 0405 0405 0405 0404 0404 0405 0405 0404 0404 0405 0405 0404 0404 0405 0405 ' +
    '0404 0404 0405 0405 0404 0404 0405 0405 0404 0404 0405 0405 0404 0404 0405 0405 0404 0404 0405 0405 ' +
    '0404 0404 0404 0405 0404 0404 0404 0405 0404 0404 0404',
  端午:
    '0606 0625 0615 0604 0622 0611 0531 0619 0608 0528 0616 0606 0623 0612 0602 0620 0609 0530 0618 0607 ' +
    '0625 0614 0603 0622 0610 0531 0619 0609 0528 0616 0605 0624 0612 0601 0620 0610 0530 0618 0607 0527 ' +
    '0614 0603 0622 0611 0531 0619 0608 0529 0615 0604 0623',
  中秋:
    '0912 1001 0921 0911 0928 0918 1006 0925 0914 1003 0922 0912 0930 0919 0908 0927 0915 1004 0924 0913 ' +
    '1001 0921 0910 0929 0917 1006 0925 0915 1003 0922 0912 1001 0919 0908 0927 0916 1004 0924 0913 1002 ' +
    '0920 0910 0928 0917 1005 0925 0915 1004 0922 0911 0930',
  重阳:
    '1006 1025 1014 1004 1022 1011 1030 1019 1007 1026 1016 1005 1023 1013 1002 1021 1009 1028 1017 1007 ' +
    '1025 1014 1004 1023 1011 1029 1018 1008 1026 1016 1005 1024 1012 1001 1020 1009 1027 1017 1007 1026 ' +
    '1014 1003 1022 1011 1029 1018 1008 1027 1016 1005 1024',
} as const;
type MovingFestival = keyof typeof MOVING_FESTIVALS;

const LAST_YEAR = FIRST_YEAR + MOVING_FESTIVALS.春节.split(' ').length - 1;
/** The years (inclusive) in which the moving festivals are known. */
export const FESTIVAL_YEARS = { first: FIRST_YEAR, last: LAST_YEAR } as const;

/** The first day in the year and how many days it lasts; null in a year that is not known. */
interface Festival {
  readonly name: string;
  readonly first: (year: number) => IsoDate | null;
  readonly days: number;
}

const fixed = (name: string, month: number, day: number, days = 1): Festival => ({
  name,
  first: (year) => isoDate(year, month, day),
  days,
});
const moving = (name: string, festival: MovingFestival, daysAfter = 0, days = 1): Festival => ({
  name,
  first: (year) => {
    const day = firstDayOf(festival, year);
    return day === null ? null : addDays(day, daysAfter);
  },
  days,
});

function firstDayOf(festival: MovingFestival, year: number): IsoDate | null {
  const day = MOVING_FESTIVALS[festival].split(' ')[year - FIRST_YEAR];
  return day === undefined ? null : isoDate(year, Number(day.slice(0, 2)), Number(day.slice(2)));
}

/** The name as a pattern, in the order in which they are looked for. 十一 alone is November: it needs a word behind it. */
const FESTIVALS: readonly Festival[] = [
  fixed('元旦', 1, 1, 3),
  moving('除夕', '春节', -1),
  moving('(?:新春佳节|春节|农历新年|农历春节)', '春节', 0, 7),
  moving('(?:元宵|正月十五)', '春节', 14),
  fixed('(?:三八)(?:国际)?(?:妇女)?(?=节|前|期间|后|$)', 3, 8),
  fixed('(?:植树)(?=节)', 3, 12),
  moving('清明', '清明', 0, 3),
  fixed('(?:五一国际劳动|五一劳动|国际劳动|五一|劳动(?=节))', 5, 1, 5),
  fixed('(?:五四青年|五四|青年(?=节))', 5, 4),
  moving('端午', '端午', 0, 3),
  fixed('(?:六一国际儿童|六一儿童|国际儿童|六一|儿童(?=节))', 6, 1),
  fixed('(?:七一建党|七一|建党)', 7, 1),
  fixed('(?:八一建军|八一|建军)', 8, 1),
  fixed('教师(?=节)', 9, 10),
  moving('中秋', '中秋', 0, 3),
  fixed(
    '(?:(?<![二三四五六七八九])十一(?=[”"’\')]?(?:国庆|黄金周|假期|长假|之?前|以前|期间|节))(?:国庆)?|国庆)',
    10,
    1,
    7,
  ),
  moving('(?:重阳|敬老(?=节))', '重阳'),
];

/** Every name begins with one of these: most times hold none, and are not searched. */
const OF_ANY_FESTIVAL =
  /元旦|除夕|[新春]节|春佳|农历|元宵|正月|三八|植树|清明|[五六七八十]一|劳动|五四|青年|端午|儿童|建党|建军|教师|中秋|国庆|重阳|敬老/;
const YEAR_BEFORE = '(?:(\\d{4})年|([次明翌来])年|[今本当]年)?';
const WORDS_BEHIND = '[”"’\')]?(?:佳?节)?(?:黄金周|小?长假|假期|假日|放假)?(之前|以前|前夕|前后|前|期间|之后|以后|后)?';
const PATTERNS = FESTIVALS.map((festival) => ({
  festival,
  pattern: new RegExp(`${YEAR_BEFORE}[“"‘'(]?(?:${festival.name})${WORDS_BEHIND}`, 'gu'),
}));

/** A text whose festivals are days. `unknownYear`: it names one that moves, in a year that is not known. */
export interface DatedFestivals {
  readonly text: string;
  readonly unknownYear: boolean;
}

/** Writes festivals as days in Chinese spelling: 国庆前 in 2023 is 2023年9月30日前, 春节期间 its seven days. `year` is the one to take where none is said. */
export function dateFestivals(text: string, year: number): DatedFestivals {
  if (!OF_ANY_FESTIVAL.test(text)) return { text, unknownYear: false };
  let unknownYear = false;
  let dated = text;
  for (const { festival, pattern } of PATTERNS) {
    dated = dated.replace(pattern, (whole, digits?: string, next?: string, behind: string = '') => {
      const namedYear = digits ? Number(digits) : year + (next ? 1 : 0);
      // 元旦前 in a plan of 2023 is by the end of 2023.
      const ofYear =
        festival.name === '元旦' && !digits && !next && /前(?!后)/.test(behind) ? namedYear + 1 : namedYear;
      const first = festival.first(ofYear);
      if (first === null) unknownYear = true;
      return first === null ? whole : spelt(first, festival.days, behind);
    });
  }
  return { text: dated.replace(/(?<=日)(?=\d{4}年)/g, '、'), unknownYear };
}

function spelt(first: IsoDate, days: number, behind: string): string {
  if (/前(?!后)/.test(behind)) return `${chineseDay(addDays(first, -1))}前`;
  const last = addDays(first, days - 1);
  if (behind.endsWith('后') && behind !== '前后') return `${chineseDay(last)}后`;
  return days === 1 ? chineseDay(first) : `${chineseDay(first)}至${chineseDay(last)}`;
}
