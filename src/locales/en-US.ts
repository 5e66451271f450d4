import { countInEnglish as items } from '../schedule/text/countInEnglish';
import type { Messages } from './messages';
import { WORDS } from './words';
import { changedText } from './changedParts';
import { errorAdvice } from './workbookErrors';

const sheet = (name: string | undefined) => (name ? `sheet “${name}”` : 'the sheet');
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const words = WORDS['en-US'];

export const enUS: Messages = {
  ...words,
  productName: 'Xuncheng',
  languageName: 'English',

  pages: 'Pages',
  tabs: {
    overview: 'Overview',
    findings: 'Checks',
    entries: 'Entries',
    reports: 'Reports',
    openDays: 'Open days',
    quotas: 'Quotas',
    changes: 'Changes',
    settings: 'Settings',
  },
  actions: {
    refresh: 'Read again',
    retry: 'Try again',
    dismiss: 'Dismiss',
    goToCell: 'Go to cell',
    showFix: 'Show fix',
    cancel: 'Cancel',
    keep: 'Keep',
    today: 'Today',
    showAll: 'All',
    showMore: 'Show more',
  },
  edited: {
    title: (count) =>
      count === 1
        ? 'A report was edited outside the meeting notes'
        : `${count} reports were edited outside the meeting notes`,
    maybeTitle: (count) =>
      count === 1
        ? 'A report may have been edited outside the meeting notes'
        : `${count} reports may have been edited outside the meeting notes`,
    coloursUnread: 'Excel did not give its colours, so any of yours may be written over',
    advice:
      'Generating again writes over those edits (the meeting notes stay). You can keep a copy first: it stands right after its report.',
    row: (row) => `edited from row ${row}`,
    cell: (address) => `edited from cell ${address}`,
    keepCopy: 'Keep a copy and update',
    overwrite: 'Write over',
  },
  obsolete: {
    title: (name) =>
      `Report “${name}” is no longer kept up: nothing in the schedule belongs on it, or its kind is not chosen. Delete it?`,
    notes: (count) => `${items(count, 'meeting note', 'meeting notes')} would be lost:`,
    noNotes: 'No meeting notes would be lost.',
    allTitle: (count) => `These ${count} reports are no longer kept up. Delete them all?`,
    showAll: (count) => `Delete all ${count}…`,
    removeAll: 'Delete all',
    keepAll: 'Keep all',
  },

  asOf: 'As of',
  asOfHint: 'The day that decides what is overdue',
  asOfFixed: (day) => `Judged as of ${day}, not today; highlights made now are fixed to that day.`,
  asOfLine: (day) => `As of ${day}`,
  entriesTotal: (count) => items(count, 'entry', 'entries'),
  stale: 'The sheet has changed; reading again shortly…',
  scheduleOf: (name, year, source) => `${name} · ${year} (${source})`,
  tile: (word, count) => `${word}: ${items(count, 'entry', 'entries')}`,
  yearSource: {
    title: 'year from the title',
    sheetName: "year from the sheet's name",
    settings: 'year from the settings',
    asOf: 'no year given: that of the as-of date',
  },
  hiddenRows: (count) =>
    `${items(count, 'entry stands', 'entries stand')} in hidden or filtered rows and ${count === 1 ? 'is' : 'are'} counted too.`,
  completion: (done, total, percent) => `${done} of ${total} done, ${percent}%`,
  sections: 'By section',
  section: 'Section',
  releasesLine: (total, target, done) =>
    `${total} ${words.scheduled} of ${target} ${words.planned}, ${done} ${words.held}`,
  governmentLine: (government, target) => `${government} of ${target} ${words.inGovernmentName}`,
  quarterLine: (name, count, wanted) => `${name}: ${count} ${words.scheduled}, at least ${wanted}`,
  findingsLine: (errors, warnings, infos) =>
    `${items(errors, 'error', 'errors')}, ${items(warnings, 'warning', 'warnings')}, ${items(infos, 'note', 'notes')}`,

  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  noFindings: 'No problems found',
  allSeverities: 'All',
  noFindingsOfKind: 'None of this kind.',
  spacesShown: '␣ stands for a space, □ for a wide space, ↵ for a line break.',
  fixBefore: 'Before',
  fixAfter: 'After',
  fixIntro: (cell) => `Changes cell ${cell} alone`,
  fixAll: {
    title: (rule, count) => `${rule}: ${count} can be repaired`,
    show: 'Look and repair all',
    apply: (count) => `Repair these ${count}`,
  },
  fixed: {
    title: (count) => `Repaired: ${count}`,
    hint: 'Remembered in this workbook; cells changed again since are not listed.',
    undoAll: 'Take all back',
    undoOf: (cell) => `Take back the repair of ${cell}`,
  },

  filterStatus: 'Status',
  noEntries: 'No entry matches.',
  daysOverdue: (days) => `${items(days, 'day', 'days')} overdue`,
  milestones: (steps) => `Steps: ${steps.map(({ text, period }) => `${text} (${words.date(period.end)})`).join('; ')}`,
  doneLate: (days) => (days > 0 ? `Done ${items(days, 'day', 'days')} late` : 'Done late'),
  reading: (reading) => {
    switch (reading.kind) {
      case 'period':
        return `“${reading.text}” read as ${words.dateRange(reading.period.start, reading.period.end)}${reading.besides === undefined ? '' : `; another cell says “${reading.besides}”, which was not counted`}`;
      case 'open':
        return `“${reading.text}” ${reading.rhythm ? 'comes round again' : 'has no deadline and is never overdue'}`;
      case 'unreadable':
        return reading.unknownTermStart
          ? `“${reading.text}” is a week of a term whose first day is not known; no deadline`
          : `“${reading.text}” could not be read; no deadline`;
      case 'missing':
        return 'No time given';
    }
  },
  inCategory: (category) => `Class of work: ${category}`,
  supportedBy: (sections) => `Supported by ${sections}`,
  stages: (stages) =>
    `Stages: ${stages.map(({ name, state, on }) => `${name} ${{ done: on === null ? '√' : `√ (${on})`, open: 'open', notNeeded: 'not needed', noted: 'noted' }[state]}`).join(', ')}`,
  movedTo: (day) => `moved to ${day}`,
  row: (row) => `Row ${row}`,
  hidden: 'hidden',

  daysOff: {
    title: 'Days off',
    move: 'A deadline on a day off is the working day before it',
    off: 'Off',
    work: 'Worked instead',
    announced: (year, notice) =>
      `${year} follows the State Council’s notice (${notice}); it may be changed to your own.`,
    own: (year) => `${year} follows your own table.`,
    none: (year) =>
      `There is no table of holidays for ${year}: days off are Saturdays and Sundays alone. It may be entered below.`,
    reset: 'Clear our own table',
    wrong: (text) => `“${text}” is no day or stretch of days. Write it like 10月1日至7日, several apart by commas.`,
  },
  openDays: {
    figures: 'Figures to paste, by period',
    copyFigures: 'Copy the figures',
    rule: 'Each facility opens at least once every two months; what was missed can be made up later.',
    visitors: 'Visitors',
    exempt: 'none asked for',
    longestGap: (days) => `longest gap ${items(days, 'day', 'days')}`,
    joint: {
      joined: 'Took part in the joint opening',
      inMonth: 'Open in the publicity month, not at the joint opening',
      absent: 'Not open in the publicity month yet',
      notActive: 'Nothing asked for in the publicity month',
    },
    jointHeld: (days) => `Joint opening in the publicity month: ${days}`,
    jointNone: (start, end) => `No joint opening in the publicity month (${start} to ${end}) yet.`,
    held: (count) => items(count, 'opening', 'openings'),
    missedAndMadeUp: 'missed, made up',
    missedAndOwed: 'missed, owed',
    ahead: 'not over yet',
    ofThemOnline: (count) => `${count} onl.`,
    madeUpSign: '✓',
    owedSign: '✗',
    owes: (count) => `${count} owed`,
    nextDeadline: (day) => `next by ${day}`,
    onlineNotCounted: 'Online openings do not count (see Settings).',
  },

  settings: {
    leadDays: 'Days of notice',
    leadDaysHint: 'An entry is upcoming so many days before its period starts',
    countOnline: 'Online openings count',
    releaseTotal: 'Press conferences a year',
    releaseGovernment: "of them in the municipal government's name",
    releasePerQuarter: 'At least in each quarter',
    releasesAlways: 'Hold to the plan even where the schedule names no press conference',
    year: "Schedule's year",
    yearHint: "Left blank, it is found in the title or the sheet's name",
    releasePlan: 'Press conference plan',
    general: 'General',
    openDays: 'Open days',
    reports: 'Reports',
    reportsHint: 'The overview is always made; besides it:',
    groupings: {
      section: 'A sheet for each section',
      owner: 'A sheet for each owner',
      month: 'A sheet for each month (by deadline)',
      quarter: 'A sheet for each quarter (by deadline)',
    },
    unsaved: 'Changes not saved',
    discard: 'Undo',
    unsavedWrong: 'One field is not right yet: correct it to save',
    leaving: 'There are changes not saved. Leave?',
    stay: 'Stay',
    leaveUnsaved: 'Save later (changes are kept)',
    saveAndLeave: 'Save and leave',
    wholeNumber: (max) => `A whole number from 0 to ${max}`,
    yearWrong: 'A year of four digits, or nothing',
    checks: 'Checks',
    checksHint: 'Untick the checks you do not need.',
    schedule: 'Sheet with the schedule',
    automatic: 'Find it',
    language: 'Language',
    keptInFile: 'Settings are kept in this workbook and travel with it. ',
    privacy: 'All data stays on this computer. Nothing is sent anywhere.',
  },

  themeDays: {
    title: 'Theme days',
    hint: (year) =>
      `节能宣传周 and 低碳日 are announced anew each year: enter their dates in ${year}, and those of your own publicity month, in which the joint opening is looked for. Fixed days such as 六五环境日 are known.`,
    first: 'First day',
    last: 'Last day',
    wrong: 'The last day is before the first',
    name: 'Add a theme day',
    example: 'Such as 生态环境宣传月',
    add: 'Add',
    remove: (name) => `Remove “${name}”`,
  },

  leftAside: {
    title: (count) => `Not read (${count})`,
    hint: 'None of this became part of an entry. Click one to go to its cell; a column taken for the wrong thing is corrected in the settings.',
  },
  columns: {
    title: 'What the columns hold',
    hint: 'Columns are recognised by their titles; a wrong one is corrected here. The correction is kept in this workbook and survives inserted columns and renamed sheets.',
    holds: 'This column holds',
    count: (columns, doubtful) =>
      `${items(columns, 'column')}${doubtful > 0 ? `, ${doubtful} to check` : ', all recognised'}`,
    nothing: 'Not used',
    automatic: 'Recognise them again',
    doubtful: (count) => `${count === 1 ? 'One column was' : `${count} columns were`} read with doubt; please look`,
    confirm: 'All correct',
    look: 'Correct',
    takenFor: (role) => `read as “${role}”`,
    column: (letters, header) => (header === '' ? `Column ${letters} (no title)` : `Column ${letters} “${header}”`),
    onSheets: ([first, ...others]) =>
      others.length === 0
        ? `A table on “${first}”`
        : `“${first}” and ${items(others.length, 'more sheet', 'more sheets')}`,
    samples: (samples) => `For example ${samples.map((sample) => `“${sample}”`).join(', ')}`,
    confidence: { certain: 'Certain', likely: 'Likely', unsure: 'Please check' },
    roles: {
      number: 'Number',
      start: 'Start',
      month: 'Time (month, deadline)',
      slot: 'Ten-day slot',
      category: 'Class of work',
      content: 'Content',
      unit: 'Section',
      supportUnit: words.supportUnits,
      owner: words.owner,
      phone: 'Telephone',
      status: 'Status',
      doneOn: 'Done on',
      stage: 'Stage of approval',
      remarks: 'Remarks',
    },
  },

  changes: {
    none: 'No baseline yet',
    noneHint:
      'Once a baseline is set, entries added, removed, moved, handed over or marked done since are listed here. It is kept in this workbook; the schedule is untouched.',
    damaged: 'The baseline cannot be read any more. Set it again.',
    lost: 'The baseline was lost when another program saved this file. Set it again.',
    newer: 'A later version of Xuncheng set the baseline, and it is left as it is. Update Xuncheng to see it.',
    otherSchedule: (title) => `The baseline belongs to another schedule, “${title}”. Set it again.`,
    setAgain: 'Set baseline again',
    confirm: 'The changes up to now will no longer be listed.',
    since: (day) => `Baseline: ${day}`,
    copy: 'Copy the changes',
    copied: 'Copied. Paste it into Word or a message.',
    copyFailed: 'It could not be copied. Press Ctrl+C in the box below.',
    gone: 'No longer in the schedule',
  },

  meeting: {
    title: 'Brief and calendar',
    scope: 'About',
    everybody: 'Everybody',
    owners: 'Owners',
    copy: 'Copy brief',
    show: 'Show text',
    hide: 'Hide text',
    text: 'Text of the brief',
    calendar: 'Calendar file (.ics)',
    notice: 'Download the notice (Word)',
    reminders: 'Download all reminders (Word)',
    noReminders: 'There is nothing to remind anybody of.',
    documentFailed:
      'The document could not be made: a file of the program could not be fetched. Check the network and try again.',
    calendarHint:
      'The deadlines of what is not finished, for Outlook or a phone. Taken in again, they replace themselves.',
    copied: 'Copied. Paste it into Word or a message.',
    copyFailed: 'It could not be copied. Press Ctrl+C in the box below.',
    saved: 'The file is made. If no download begins, use the workbench in a browser.',
  },

  choose: 'Use this sheet',
  unusable: (problem) => {
    switch (problem.kind) {
      case 'emptySheet':
        return {
          title: `${sentence(sheet(problem.sheet))} is empty`,
          advice: 'Open the sheet that holds the schedule and read again. Reading changes nothing.',
        };
      case 'noHeader':
        return {
          title: 'No schedule found',
          advice: `The first 20 rows hold no header such as 时间, 内容, 责任单位, 负责人 (looked at: ${problem.sheets.join(', ')}). Say below which row holds the titles, or put the header right and read again. Reading changes nothing.`,
        };
      case 'severalSchedules':
        return {
          title: `${problem.sheets.length} sheets look like a schedule`,
          advice: 'Choose one, or read them together; the choice is kept in this workbook. Reading changes nothing.',
        };
      case 'noRows':
        return {
          title: `${sentence(sheet(problem.sheet))} has a header but no entries`,
          advice: 'Fill in the schedule under the header and read again. Reading changes nothing.',
        };
      case 'sideBySide':
        return {
          title: `${sentence(sheet(problem.sheet))} has tables side by side that cannot be told apart`,
          advice:
            'Each of them needs titles of its own for time, content and section. Add the columns and titles that the right one lacks and read again. Reading changes nothing.',
        };
      case 'sheetMissing':
        return {
          title: `${sentence(sheet(problem.sheet))} is not there`,
          advice:
            'It may have been renamed or deleted. Choose another sheet, or let it be found. Reading changes nothing.',
        };
    }
  },
  titleQuestion: {
    title: 'Say where the titles are',
    hint: 'These are the first rows of the sheet. Choose the row with the titles, then say what each column holds. You are asked once; the answer is kept in this workbook.',
    sheet: 'Sheet',
    whichRow: 'Which row holds the titles',
    firstRows: (name) => `The first rows of “${name}”`,
    row: 'Row',
    titlesIn: (row) => `The titles are in row ${row}`,
    column: (letters, title) => (title === '' ? `Column ${letters} (no title)` : `Column ${letters}, “${title}”`),
    contentMissing: 'Say at least which column holds the work.',
    ask: 'Titles in another row? Say where',
  },
  candidates: {
    about: (year, rows) => `${year === null ? '' : `${year}, `}${rows === 1 ? '1 entry' : `${rows} entries`}`,
    suggested: 'suggested',
    together: 'Read them together as one schedule',
    togetherHint: 'For sheets of one form that each hold a part',
  },
  noUsableSchedule: (why, progress) => ({
    title: 'The schedule cannot be read now',
    advice: `${why}. Put it right, read again and repeat. ${changedText(progress, 'en-US')}`,
  }),
  error: errorAdvice('en-US'),
  nothingToShow: 'Nothing can be shown',
  unexpected: {
    title: 'Something went wrong',
    advice: 'This step was not completed. Try again; if it still fails, close the pane and open it again.',
  },
};
