/** School years and their terms, as titles name them: 2022-2023学年第二学期, 2022学年（下）, 2023年秋季学期. */
import { arabicNumerals } from '../text/chineseNumerals';
import { foldText } from '../text/foldText';
import { simplified } from '../text/simplifiedCharacters';

/** A school year begins in August or September: months before August are in its second calendar year. */
export const FIRST_SCHOOL_MONTH = 8;

type Term = 'first' | 'second';

export interface SchoolTerm {
  /** The calendar year that the term or the whole school year begins in; null when the text names none. */
  readonly year: number | null;
  /** Null for the whole school year. */
  readonly term: Term | null;
}

const SCHOOL_YEAR = /(?<!\d)((?:19|20)\d{2})(?:年?[-~—–―−至/]+(?:(?:19|20)?\d{2})(?!\d)年?)?(?:学年度?)/;
const YEAR_SPAN = /(?<!\d)((?:19|20)\d{2})年?[-~—–―−至/]+((?:19|20)\d{2})(?!\d)/;
const CALENDAR_YEAR = /(?<!\d)((?:19|20)\d{2})年?/;
const SECOND = /(?:第?2|下)(?:个)?学?期|学年度?[(]?下[)]?(?!旬|半)|[(]下[)]/;
const FIRST = /(?:第?1|上)(?:个)?学?期|学年度?[(]?上[)]?(?!旬|半)|[(]上[)]/;
const SPRING = /春季?学?期|春学期|学年度?[(]?春[)]?|春季?[(]?(?:第?2)?学期/;
const AUTUMN = /秋季?学?期|秋学期|学年度?[(]?秋[)]?|秋季?[(]?(?:第?1)?学期/;
const OF_SCHOOLS = /学年|学期|[上下]期|春季|秋季/;

/** The school year or term that the text names; null when it names none. */
export function schoolTermIn(text: string): SchoolTerm | null {
  const plain = arabicNumerals(simplified(foldText(text)));
  if (!OF_SCHOOLS.test(plain)) return null;
  const term = termIn(plain);
  const schoolYear = (SCHOOL_YEAR.exec(plain) ?? YEAR_SPAN.exec(plain))?.[1];
  if (schoolYear !== undefined) return { year: Number(schoolYear) + (term === 'second' ? 1 : 0), term };
  if (!plain.includes('学')) return null;
  return { year: calendarYearOf(plain), term: /学年|学期/.test(plain) ? term : null };
}

/** Null for a text that names neither term, or both. */
function termIn(plain: string): Term | null {
  const isFirst = FIRST.test(plain) || AUTUMN.test(plain);
  const isSecond = SECOND.test(plain) || SPRING.test(plain);
  if (isFirst === isSecond) return null;
  return isFirst ? 'first' : 'second';
}

/** 2023年秋季学期 names its calendar year itself; what 2023年下学期 means differs from place to place. */
function calendarYearOf(plain: string): number | null {
  const year = SPRING.test(plain) || AUTUMN.test(plain) ? CALENDAR_YEAR.exec(plain)?.[1] : undefined;
  return year === undefined ? null : Number(year);
}
