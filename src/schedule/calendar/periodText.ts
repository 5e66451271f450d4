/** Brings the many spellings of a time cell to one, before its points are read. */
import { arabicNumerals } from '../text/chineseNumerals';
import { foldText } from '../text/foldText';
import { FESTIVAL_YEARS, dateFestivals } from './festivals';
import { withoutTimeOfDay } from './timeOfDay';
import { simplified } from '../text/simplifiedCharacters';

const FIRST_MONTH = /元\s*月/g;
const SECOND_YEAR = /第[二2]年|下一年/g;
const BRACKETED = /[([【{〔]([^([【{〔)\]】}〕]*)[)\]】}〕]/g;
const LEADING_WORDS =
  /^(?:自|从|预计|计划|暂定|初定|拟定?于?|定于|不迟于|不晚于|截至|截止到?|最迟|最晚|至迟|于|在|大?约|大概|力争|争取|确保|务必|原则上)+/;
const TRAILING_WORDS = /(?:期间|左右|前后|截止|为止|止|完成|办结|开展|实施|进行|组织|举行|举办|召开)$/;
const FROM_NOW = /^(?:即日|现在)起至?/;
const DEADLINE_WORD =
  /(?:结束|到期)?(?:之前|以前|前)(?:完成|办结|办理完毕|落实|报送|上报)?$|(?<=[底末])(?:完成|结束前)$/;
/** 3月起至6月: the span says it already. */
const FROM_BEFORE_TO = /(?<!即日|现在)(?:开始|起)(?=[至到~—-])/g;
/** 5月底6月初: the end of one and the beginning of the next are a span. */
const END_AND_BEGINNING = /(?<=月[底末下][旬]?)(?=\d{1,2}月)/g;

/** A time's text in the spelling that points are read in. */
export interface SpeltPeriod {
  /** Folded, numerals Arabic, dates and festivals with 年月日, without weekdays and times of day. */
  readonly text: string;
  /** It names a festival that moves, in a year whose festivals are not known. */
  readonly unknownFestival: boolean;
}

/** Spells a time's text out; `year` dates its festivals. */
export function spellOut(written: string, year: number): SpeltPeriod {
  const plain = withoutTimeOfDay(
    simplified(written.normalize('NFKC')).replace(FIRST_MONTH, '1月').replace(SECOND_YEAR, '次年'),
  );
  const { text, unknownYear } = dateFestivals(foldText(plain).replace(/[。;,、]+$/, ''), year);
  return {
    text: chineseDates(arabicNumerals(text))
      .replace(FROM_BEFORE_TO, '')
      .replace(END_AND_BEGINNING, '至')
      .replace(/上半年(?=下半年)/g, '上半年、'),
    unknownFestival: unknownYear,
  };
}

/** A spelt text without what only leads to its points. */
export interface PlainPeriod {
  /** Without notes in brackets, words before and behind. */
  readonly text: string;
  /** It ended in 前, 以前 or 之前, or began with 即日起至, which is taken off: the day named is the last one. */
  readonly isDeadline: boolean;
}

export function plainPeriod(spelt: string): PlainPeriod {
  const bare = spelt.replace(BRACKETED, '');
  const plain = (bare === '' ? spelt.replace(/[()]/g, '') : bare).replace(/[。;,、]+$/, '');
  const text = plain
    .replace(FROM_NOW, '')
    .replace(LEADING_WORDS, '')
    .replace(DEADLINE_WORD, '')
    .replace(TRAILING_WORDS, '');
  return { text, isDeadline: DEADLINE_WORD.test(plain) || FROM_NOW.test(plain) };
}

const BY_A_DAY = /[年月日旬度末底初](?:结束|到期)?(?:之前|以前|前(?!后))/;

/** Whether a time's own words make its day a last one, so that the first day worked out for it is nowhere on the sheet: 6月5日前. */
export function saysDeadline(written: string): boolean {
  const spelt = spellOut(written, FESTIVAL_YEARS.last).text;
  return plainPeriod(spelt).isDeadline || BY_A_DAY.test(spelt);
}

/** What stands in brackets in a spelt text, in order. */
export function bracketedParts(spelt: string): string[] {
  return [...spelt.matchAll(BRACKETED)].map((match) => match[1] ?? '');
}

/** Dates written with - / . · and quarters written Q2 or II, in Chinese spelling: 2020-06-05 is 2020年6月5日, 23.6.5 is 2023年6月5日, 5.22 is 5月22日. */
export function chineseDates(text: string): string {
  return text
    .replace(/(?<=\d)[·・•‧](?=\d)/g, '.')
    .replace(/(?<![\d./-])(1[3-9]|[2-9]\d)([-./])(\d{1,2})\2(\d{1,2})(?![\d./-])/g, '20$1-$3-$4')
    .replace(/(?<!\d)(\d{4})([-./])0?(\d{1,2})(?:\2)0?(\d{1,2})(?!\d)/g, '$1年$3月$4日')
    .replace(/(?<!\d)(\d{4})[-./]0?(\d{1,2})(?![\d月季日])/g, '$1年$2月')
    .replace(/(?<!\d)(\d{4})[./]0?(\d{1,2})月/g, '$1年$2月')
    .replace(
      /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(\d{2})?(?!\d)/g,
      (_, year: string, month: string, day?: string) => `${year}年${month}月${day ? `${day}日` : ''}`,
    )
    .replace(/(?<![\d.])0?(\d{1,2})[./]0?(\d{1,2})(?:日|(?![\d.月日]))/g, '$1月$2日')
    .replace(/第?(i{1,3}|iv)(?=季)/gi, (_, numeral: string) =>
      String(['i', 'ii', 'iii', 'iv'].indexOf(numeral.toLowerCase()) + 1),
    )
    .replace(/第?q([1-4])(?:季度?)?/gi, '$1季度')
    .replace(/第(?=\d)/g, '')
    .replace(/季(?!度)/g, '季度');
}
