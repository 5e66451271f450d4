/** Brings the many spellings of a time cell to one, before its points are read. */
import { arabicNumerals } from '../text/chineseNumerals';
import { foldText } from '../text/foldText';
import { withoutTimeOfDay } from './timeOfDay';
import { simplified } from '../text/simplifiedCharacters';

const FIRST_MONTH = /元\s*月/g;
const BRACKETED = /[([【{〔][^([【{〔)\]】}〕]*[)\]】}〕]/g;
const LEADING_WORDS = /^(?:自|从|预计|计划|暂定|拟定?于?|定于|不迟于|截至|截止到?|最迟|于|在)+/;
const TRAILING_WORDS = /(?:期间|左右|前后|截止|为止|止|完成|办结)$/;
const FROM_NOW = /^(?:即日|现在)起至?/;
const DEADLINE_WORD = /(?:之前|以前|前)(?:完成|办结|办理完毕|落实|报送|上报)?$|(?<=[底末])完成$/;

/** A time cell's text in one spelling. */
export interface PlainPeriodText {
  /** Folded, numerals Arabic, dates with 年月日, without notes in brackets, weekdays and times of day. */
  readonly text: string;
  /** It ended in 前, 以前 or 之前, or began with 即日起至, which is taken off: the day named is the last one. */
  readonly isDeadline: boolean;
}

export function plainPeriodText(written: string): PlainPeriodText {
  const withoutTimes = withoutTimeOfDay(simplified(written.normalize('NFKC')).replace(FIRST_MONTH, '1月'));
  const folded = foldText(withoutTimes).replace(/[。;,、]+$/, '');
  const bare = folded.replace(BRACKETED, '');
  const plain = (bare === '' ? folded.replace(/[()]/g, '') : bare).replace(/[。;,、]+$/, '');
  const text = plain
    .replace(FROM_NOW, '')
    .replace(LEADING_WORDS, '')
    .replace(DEADLINE_WORD, '')
    .replace(TRAILING_WORDS, '');
  return { text: chineseDates(arabicNumerals(text)), isDeadline: DEADLINE_WORD.test(plain) || FROM_NOW.test(plain) };
}

/** Dates written with - / . and quarters written Q2, in Chinese spelling: 2020-06-05 is 2020年6月5日, 5.22 is 5月22日. */
export function chineseDates(text: string): string {
  return text
    .replace(/(?<!\d)(\d{4})([-./])0?(\d{1,2})(?:\2)0?(\d{1,2})(?!\d)/g, '$1年$3月$4日')
    .replace(/(?<!\d)(\d{4})[-./]0?(\d{1,2})(?![\d月季日])/g, '$1年$2月')
    .replace(/(?<!\d)(\d{4})[./]0?(\d{1,2})月/g, '$1年$2月')
    .replace(
      /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(\d{2})?(?!\d)/g,
      (_, year: string, month: string, day?: string) => `${year}年${month}月${day ? `${day}日` : ''}`,
    )
    .replace(/(?<![\d.])0?(\d{1,2})[./]0?(\d{1,2})(?:日|(?![\d.月日]))/g, '$1月$2日')
    .replace(/第?q([1-4])(?:季度?)?/gi, '$1季度')
    .replace(/第(?=\d)/g, '')
    .replace(/季(?!度)/g, '季度');
}
