/** The holidays and shifted working days that the State Council announces for each year. */
import type { IsoDate } from './isoDate';
import { addDays } from './isoDate';
import type { Period } from './period';

/** One year's days off and the weekend days that are worked instead. They may lie in the last days of the year before. */
export interface HolidayYear {
  readonly year: number;
  readonly off: readonly Period[];
  readonly work: readonly IsoDate[];
}

/** A year's table with the notices it is from. */
export interface NoticedYear extends HolidayYear {
  readonly notice: string;
}

/**
 * By year: the notices 国务院办公厅关于…年部分节假日安排的通知 (gov.cn), the days off and the days worked. 2019 as changed for 劳动节, 2020 as the
 * 春节 was lengthened. Days as MMDD; one before `<` is of the year before.
 */
const NOTICES: readonly (readonly [year: number, notice: string, off: string, work: string])[] = [
  [
    2019,
    '国办发明电〔2018〕15号、〔2019〕3号',
    '<1230-0101 0204-0210 0405 0501-0504 0607 0913 1001-1007',
    '<1229 0202 0203 0428 0505 0929 1012',
  ],
  [
    2020,
    '国办发明电〔2019〕16号、〔2020〕1号',
    '0101 0124-0202 0404-0406 0501-0505 0625-0627 1001-1008',
    '0119 0426 0509 0628 0927 1010',
  ],
  [
    2021,
    '国办发明电〔2020〕27号',
    '0101-0103 0211-0217 0403-0405 0501-0505 0612-0614 0919-0921 1001-1007',
    '0207 0220 0425 0508 0918 0926 1009',
  ],
  [
    2022,
    '国办发明电〔2021〕11号',
    '0101-0103 0131-0206 0403-0405 0430-0504 0603-0605 0910-0912 1001-1007',
    '0129 0130 0402 0424 0507 1008 1009',
  ],
  [
    2023,
    '国办发明电〔2022〕16号',
    '<1231-0102 0121-0127 0405 0429-0503 0622-0624 0929-1006',
    '0128 0129 0423 0506 0625 1007 1008',
  ],
  [
    2024,
    '国办发明电〔2023〕7号',
    '0101 0210-0217 0404-0406 0501-0505 0610 0915-0917 1001-1007',
    '0204 0218 0407 0428 0511 0914 0929 1012',
  ],
  [
    2025,
    '国办发明电〔2024〕12号',
    '0101 0128-0204 0404-0406 0501-0505 0531-0602 1001-1008',
    '0126 0208 0427 0928 1011',
  ],
  [
    2026,
    '国办发明电〔2025〕7号',
    '0101-0103 0215-0223 0404-0406 0501-0505 0619-0621 0925-0927 1001-1007',
    '0104 0214 0228 0509 0920 1010',
  ],
];

/** The years whose table is in the product. */
export const NOTICED_YEARS: readonly NoticedYear[] = NOTICES.map(([year, notice, off, work]) => ({
  year,
  notice,
  off: off.split(' ').map((stretch) => {
    const [first = '', last] = stretch.split('-');
    return { start: dayIn(year, first), end: dayIn(year, last ?? first) };
  }),
  work: work.split(' ').map((day) => dayIn(year, day)),
}));

function dayIn(year: number, written: string): IsoDate {
  const day = written.replace('<', '');
  return `${written.startsWith('<') ? year - 1 : year}-${day.slice(0, 2)}-${day.slice(2)}`;
}

/** The days of a stretch, both ends inclusive, in order. */
export function daysOf({ start, end }: Period): readonly IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = start; day <= end; day = addDays(day, 1)) days.push(day);
  return days;
}
