/** The tables of docs/reading.md: what is written in the cases, and what it is read as. */
import { MESSAGES } from '../../src/locales';
import { WORDS } from '../../src/locales/words';
import { FESTIVAL_YEARS } from '../../src/schedule/calendar/festivals';
import { cachedPeriods } from '../../src/schedule/calendar/periodMemory';
import { ROLE_NAMES, ROLES } from '../../src/schedule/table/columnRole';
import { leftAsideReason } from '../../src/schedule/table/leftAside';
import type { ScheduleCandidate } from '../../src/schedule/table/unusableSchedule';
import type { Language } from '../../src/schedule/text/language';
import { cellAddress } from '../../src/workbook/cellAddress';
import { markdownTable } from './markdownTable';
import type { ReadCase } from './readCases';
import {
  allCases,
  casesNotYetRead,
  casesOfKinds,
  columnsOf,
  sheetText,
  standText,
  textAt,
  timeText,
  writtenIn,
} from './readCases';
import type { ReadingWords } from './readingWords';
import { EXPECTED_ROLES, roleTally } from './roleTally';

const MOST_TITLES = 12;
const MOST_ROWS = 10;

type Table = (language: Language, words: ReadingWords) => string;

/** Rows that say the same are shown once. */
function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable(titles, [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]);
}

export const titles: Table = (language, { titlesOf, role, cells }) =>
  table(
    [role, titlesOf, cells.title],
    ROLE_NAMES.map((name) => {
      const { known, look } = ROLES[name];
      return [
        MESSAGES[language].columns.roles[name],
        known.slice(0, MOST_TITLES).join('、'),
        cells.looks[look ?? 'any'],
      ];
    }),
  );

export const columns: Table = (language, { title, cells, role, confidence, reason }) => {
  const { roles, confidence: levels, nothing } = MESSAGES[language].columns;
  const seen = new Map(
    casesOfKinds(1, 4)
      .flatMap(columnsOf)
      .map((column) => [`${column.header} ${column.role}`, column]),
  );
  return table(
    [title, cells.title, role, confidence, reason],
    [...seen.values()].map((column) => [
      column.header,
      column.samples.join('、'),
      column.role === null ? nothing : roles[column.role],
      levels[column.confidence],
      column.reason[language],
    ]),
  );
};

export const categories: Table = (_, { row, entry, category }) =>
  table(
    [row, entry, category],
    casesOfKinds(2).flatMap((read) =>
      (read.judgement?.schedule.entries ?? [])
        .slice(0, 3)
        .map((one) => [writtenIn(read, one, ['category', 'content']).join('｜'), one.content, one.category ?? '']),
    ),
  );

export const sections: Table = (language, { written, answers }) => {
  const { listSeparator, supportUnits } = WORDS[language];
  return table(
    [written, answers, supportUnits],
    casesOfKinds(3, 5).flatMap((read) =>
      (read.judgement?.schedule.entries ?? []).flatMap((entry) => {
        const texts = titled(read, entry.row, ['unit', 'supportUnit']);
        const [units, support] = [entry.units.join(listSeparator), (entry.supportUnits ?? []).join(listSeparator)];
        return texts.some((text) => text.endsWith(`：${units}`)) && support === ''
          ? []
          : [[texts.join('\n'), units, support]];
      }),
    ),
  );
};

export const persons: Table = (language, { written }) => {
  const { listSeparator, owner } = WORDS[language];
  return table(
    [written, owner],
    casesOfKinds(3).flatMap((read) =>
      (read.judgement?.schedule.entries ?? []).flatMap((entry) => {
        const [text = '', owners] = [writtenIn(read, entry, ['owner'])[0], entry.owners.join(listSeparator)];
        return text === owners ? [] : [[text, owners]];
      }),
    ),
  );
};

/** The row's own texts in the columns of the roles, each behind its title. */
function titled(read: ReadCase, row: number, roles: readonly string[]): string[] {
  const [sheet] = read.sheets;
  return columnsOf(read).flatMap(({ role, column, header }) => {
    const text = sheet && role !== null && roles.includes(role) ? textAt(sheet, { row, column }) : '';
    return text === '' ? [] : [`${header}：${text}`];
  });
}

const timesOfKinds =
  (...kinds: readonly number[]): Table =>
  (language, { year, written, read }) =>
    table(
      [year, written, read],
      casesOfKinds(...kinds).flatMap((one) => timesOf(one, language).map((row) => [yearOfCase(one), ...row])),
    );

export const times = timesOfKinds(11);
export const deadlines = timesOfKinds(7);

export const schoolTerms: Table = (language, { scheduleTitle, written, read }) =>
  table(
    [scheduleTitle, written, read],
    casesOfKinds(8).map((one) => {
      const rows = timesOf(one, language);
      const { title = '', sheet = '' } = one.judgement?.schedule ?? {};
      const named = /学/.test(title) ? title : `${sheet}：${title}`;
      return [named, rows.map(([text]) => text).join('\n'), rows.map(([, days]) => days).join('\n')];
    }),
  );

/** What the time cells of the case say, and what that was read as. */
function timesOf(read: ReadCase, language: Language): (readonly [written: string, read: string])[] {
  return (read.judgement?.schedule.entries ?? []).flatMap((entry) => {
    const text = writtenIn(read, entry, ['start', 'month', 'slot']).join('｜');
    return text === '' ? [] : [[text, timeText(entry, language)] as const];
  });
}

function yearOfCase({ judgement }: ReadCase): string {
  return String(judgement?.schedule.year ?? '');
}

/** Times that offices name by festivals, in the years the table shows. */
const BY_FESTIVAL = '元旦前 春节前 春节期间 元宵节 清明期间 五一前 端午前 七一前 中秋前 国庆前 国庆期间 重阳节'.split(
  ' ',
);
const SHOWN_YEARS = [2024, 2025, 2026, 2027];

export const festivals: Table = (language, { written }) => {
  const periods = cachedPeriods(1900);
  return markdownTable(
    [written, ...SHOWN_YEARS.map(String)],
    BY_FESTIVAL.map((text) => [
      text,
      ...SHOWN_YEARS.map((year) => {
        const reading = periods(text, 'General', { year, month: null, inSentences: true });
        if (reading.kind !== 'period') return MESSAGES[language].reading(reading);
        const { start, end } = reading.period;
        return start === end ? end : `${start} – ${end}`;
      }),
    ]),
  );
};

export const festivalYears = `${FESTIVAL_YEARS.first}–${FESTIVAL_YEARS.last}`;

export const done: Table = (language, { deadline, asOf, written, read }) =>
  table(
    [written, deadline, asOf, read],
    casesOfKinds(10, 0).flatMap((one) =>
      (one.judgement?.entries ?? []).flatMap((judged) => {
        const { entry } = judged;
        const status = writtenIn(one, entry, ['status', 'doneOn']).join('｜');
        const marked = entry.contentAsWritten === entry.content ? '' : entry.contentAsWritten;
        const text = status === '' && entry.marks.text !== '' ? marked : status;
        const { asOf: day } = one.readingCase;
        return text === '' ? [] : [[text, entry.period?.end ?? '', day, standText(judged, language)]];
      }),
    ),
  );

export const structures: Table = (language, words) =>
  table(
    [words.sheet, words.read],
    casesOfKinds(12).map((one) => [sheetsText(one), outcomeText(one, language, words)]),
  );

export const refused: Table = (language, words) =>
  table(
    [words.sheet, words.answer],
    casesOfKinds(13).map((one) => [sheetsText(one, 2), outcomeText(one, language, words)]),
  );

export const asked: Table = (language, words) =>
  table(
    [words.sheet, words.answer],
    casesOfKinds(0, 1, 2, 3, 4, 5, 7, 8, 10, 11)
      .filter(({ problem }) => problem !== null)
      .map((one) => [sheetsText(one, 3), outcomeText(one, language, words)]),
  );

/** A few of each reason. */
const EXAMPLES_OF_A_REASON = 4;

export const leftAside: Table = (language, { place, written, reason }) => {
  const things = allCases().flatMap(({ judgement }) => judgement?.schedule.leftAside ?? []);
  const reasons = [...new Set(things.map((thing) => thing.reason))];
  return table(
    [place, written, reason],
    reasons
      .flatMap((why) => things.filter((thing) => thing.reason === why).slice(0, EXAMPLES_OF_A_REASON))
      .map((thing) => [cellAddress(thing.cell), thing.text, leftAsideReason(thing)[language]]),
  );
};

export const notYet: Table = (language, words) =>
  table(
    [words.sheet, words.read],
    casesNotYetRead().map((one) => [sheetsText(one), outcomeText(one, language, words)]),
  );

function sheetsText({ sheets }: ReadCase, most = MOST_ROWS): string {
  const texts = sheets.map((sheet) => (sheets.length > 1 ? `【${sheet.name}】\n` : '') + sheetText(sheet, most));
  return texts.join('\n');
}

/** The entries, each on a line; or why there are none. */
function outcomeText({ judgement, problem }: ReadCase, language: Language, { doubts }: ReadingWords): string {
  if (problem) {
    const reasons = problem.kind === 'noHeader' ? problem.seen.map(({ reason }) => doubts[reason]) : [];
    const tables =
      problem.kind === 'severalSchedules' ? problem.candidates.map((one) => candidateText(one, language)) : [];
    return [MESSAGES[language].unusable(problem).title, ...new Set(reasons), ...tables].join('\n');
  }
  const { listSeparator } = WORDS[language];
  return (judgement?.schedule.entries ?? [])
    .map((entry) => {
      const parts = [entry.content, entry.category ?? '', timeText(entry, language), entry.units.join(listSeparator)];
      const support = (entry.supportUnits ?? []).map((name) => `+${name}`).join(listSeparator);
      return [...parts, support, entry.owners.join(listSeparator)].filter((part) => part !== '').join('｜');
    })
    .join('\n');
}

function candidateText({ sheet, year, rowCount }: ScheduleCandidate, language: Language): string {
  return `${sheet}${WORDS[language].colon}${MESSAGES[language].candidates.about(year, rowCount)}`;
}

export const roles: Table = (language, { expected, none, sum }) => {
  const names = MESSAGES[language].columns.roles;
  const { judged } = roleTally();
  const taken = [...ROLE_NAMES, null].filter((role) => judged.some(({ reading }) => reading.role === role));
  return markdownTable(
    [expected, ...taken.map((role) => (role === null ? none : names[role])), sum],
    EXPECTED_ROLES.map((role) => {
      const ofRole = judged.filter((column) => column.expected === role);
      const count = (as: (typeof taken)[number]): number => ofRole.filter(({ reading }) => reading.role === as).length;
      return [names[role], ...taken.map((as) => (count(as) === 0 ? '' : String(count(as)))), String(ofRole.length)];
    }),
  );
};

/** The columns that were taken for something else than they hold; 旬 is a time. */
export const mistaken: Table = (language, { title, holds, role, confidence }) => {
  const { roles: names, confidence: levels, nothing } = MESSAGES[language].columns;
  const isTime = (as: string | null): boolean => as === 'start' || as === 'month' || as === 'slot';
  return table(
    [title, holds, role, confidence],
    roleTally()
      .judged.filter(
        ({ expected: holds, reading }) => reading.role !== holds && !(holds === 'month' && isTime(reading.role)),
      )
      .map(({ expected: holds, reading }) => [
        reading.header,
        names[holds],
        reading.role === null ? nothing : names[reading.role],
        levels[reading.confidence],
      ]),
  );
};
