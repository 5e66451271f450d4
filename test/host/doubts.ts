/** A behaviour of Excel on which sources disagree, or that users report against the documentation. No test here has run Excel itself. */
interface Doubt {
  readonly question: string;
  readonly source: string;
  /** The first is what the documentation says, or what most sources do. */
  readonly answers: readonly [string, string, ...string[]];
}

/**
 * Every doubt that the host can answer in more than one way. The product must be right under each; docs/excel-checklist.md settles them.
 * Not here: that an Excel which opens a workbook for viewing alone does not load add-ins (github.com/OfficeDev/office-js/issues/5148), for
 * nothing of ours runs then (the other answer is the mood `viewOnly`); what other programs drop as they save, which is a matter of files
 * (test/xlsx/survival.test.ts); and what a rule's formula comes to, for this host works nothing out (test/xlsx/libreOffice.test.ts).
 */
export const DOUBTS = {
  ruleIds: {
    question: "Is a conditional format's id lasting, or its place in the collection?",
    source: '@types/office-js, ConditionalFormat.id ("the priority in the current collection")',
    answers: ['lasting', 'place'],
  },
  newRule: {
    question: 'Is a new conditional format the first or the last?',
    source: '@types/office-js, ConditionalFormatCollection.add, against add-ins that measured the last',
    answers: ['first', 'last'],
  },
  refusedRule: {
    question: 'When the formula of a new rule is refused, does the empty rule stay?',
    source: 'reported by an add-in',
    answers: ['goes', 'stays'],
  },
  brokenRule: {
    question: 'With which code does a rule answer that Excel cannot read?',
    source: 'github.com/OfficeDev/office-js/issues 6396, 5222, 6835, 6827',
    answers: ['GeneralException', 'ItemNotFound', 'NotImplemented', 'AccessDenied'],
  },
  brokenListing: {
    question: 'Are the ids and types of a collection with such a rule listed?',
    source: 'github.com/OfficeDev/office-js/issues/6396 ("any access throws")',
    answers: ['listed', 'refused'],
  },
  ruleFormula: {
    question: "How long may a rule's formula be, in characters?",
    source: 'support.microsoft.com, "Excel specifications and limits" (8,192); 255 in FormatConditions.Add of VBA',
    answers: ['8192', '255'],
  },
  mergesAndUndo: {
    question: 'Does asking for merged areas empty the undo stack?',
    source: 'github.com/OfficeDev/office-js/issues/5918 (Windows)',
    answers: ['keeps', 'empties'],
  },
  manyMerges: {
    question: 'What does Excel answer where there are more than 512 merged areas?',
    source: '@types/office-js, Range.getMergedAreasOrNullObject ("fails to return the result")',
    answers: ['GeneralException', 'InvalidOperation', 'null object'],
  },
  copiedProperties: {
    question: "Does a copy of a sheet carry the sheet's custom properties?",
    source: 'github.com/OfficeDev/office-js/issues/5486 ("by design" not)',
    answers: ['carries', 'leaves'],
  },
  undoGroup: {
    question: 'Is a group of undo steps taken where ExcelApi 1.20 is said to be there?',
    source: 'github.com/OfficeDev/office-js/issues 6711, 6255, 6491',
    answers: ['taken', 'UndoNotSupported', 'GeneralException'],
  },
  chartInFront: {
    question: 'What is the active worksheet while a chart sheet is in front?',
    source: 'github.com/OfficeDev/office-js/issues/2444',
    answers: ['a worksheet', 'GeneralException', 'ItemNotFound'],
  },
  formatEvents: {
    question: 'Are formats told as changes too?',
    source: 'github.com/OfficeDev/office-js-docs-pr/issues/873',
    answers: ['untold', 'told'],
  },
  coAuthorEvents: {
    question: "Is a co-author's paste told once for its range, or once a cell?",
    source: 'github.com/OfficeDev/office-js-docs-pr/issues/873',
    answers: ['one a range', 'one a cell'],
  },
  fitToWidth: {
    question: 'Is fit-to-width kept while the Page Layout tab is closed?',
    source: 'github.com/OfficeDev/office-js/issues/1860',
    answers: ['kept', 'dropped'],
  },
  freezing: {
    question: 'Is freezing rows of a sheet in the background told as its activation?',
    source: 'github.com/OfficeDev/office-js/issues/3148',
    answers: ['untold', 'told'],
  },
  unknownLoad: {
    question: "What becomes of a name in a load that Excel's API does not have?",
    source:
      'github.com/OfficeDev/office-js/issues/190 (such names pass, and the property is not loaded), against the code for arguments that are wrong (application-specific-api-error-handling)',
    answers: ['ignored', 'InvalidArgument'],
  },
} as const satisfies Readonly<Record<string, Doubt>>;

export type DoubtName = keyof typeof DOUBTS;

/** How one Excel behaves: an answer to every doubt. */
export type Behaviour = { readonly [Name in DoubtName]: (typeof DOUBTS)[Name]['answers'][number] };

const NAMES = Object.keys(DOUBTS) as DoubtName[];

/** The first answer to every doubt. */
export const USUAL_BEHAVIOUR = Object.fromEntries(NAMES.map((name) => [name, DOUBTS[name].answers[0]])) as Behaviour;

/**
 * The ways in which Excels may differ in what touches these doubts: the usual one, each other answer alone, and each pair of other answers
 * to two doubts. By a name for the test's title.
 */
export function variantsOf(...doubts: readonly DoubtName[]): readonly (readonly [title: string, Partial<Behaviour>])[] {
  const others = doubts.map((name) =>
    DOUBTS[name].answers.slice(1).map((answer): Partial<Behaviour> => ({ [name]: answer })),
  );
  const pairs = others.flatMap((ones, index) =>
    others.slice(index + 1).flatMap((twos) => ones.flatMap((one) => twos.map((two) => ({ ...one, ...two })))),
  );
  return [{}, ...others.flat(), ...pairs].map((behaviour) => [titleOf(behaviour), behaviour]);
}

function titleOf(behaviour: Partial<Behaviour>): string {
  const answers = Object.entries(behaviour).map(([name, answer]) => `${name}: ${answer}`);
  return answers.length > 0 ? answers.join(', ') : 'as documented';
}
