import { errorLocation, excelCode, toWorkbookError } from './errors';
import type { ExcelTurn } from './excelTurn';

/** Something to be asked of Excel: `put` loads it for the next sync and gives the way to read the answer after it. */
export interface Question<T> {
  readonly put: () => () => T;
  /** Without an answer to a question that is not optional, the job fails. */
  readonly optional: boolean;
}

export function needed<T>(put: () => () => T): Question<T> {
  return { put, optional: false };
}

/** The answer is null where Excel would not give one, for whatever reason it says: that may cost this answer, and nothing else. */
export function optional<T>(put: () => () => T): Question<T | null> {
  return { put, optional: true };
}

type Answers<Questions extends readonly Question<unknown>[]> = {
  readonly [Index in keyof Questions]: Questions[Index] extends Question<infer T> ? T : never;
};

/**
 * Asks all in one sync. One question that Excel cannot answer fails the whole batch, and its code does not say which: then the needed
 * ones are asked together and each optional one in a sync of its own. Fails with what the needed ones fail with, when Excel is silent, and
 * at once when it is in a state in which it answers nothing.
 */
export async function askTogether<const Questions extends readonly Question<unknown>[]>(
  turn: ExcelTurn,
  questions: Questions,
): Promise<Answers<Questions>> {
  try {
    return (await answersOf(turn, questions)) as Answers<Questions>;
  } catch (error) {
    if (excelCode(error) === null || answersNothing(error) || !questions.some((question) => question.optional))
      throw error;
    return (await askApart(turn, questions)) as Answers<Questions>;
  }
}

async function askApart(turn: ExcelTurn, questions: readonly Question<unknown>[]): Promise<readonly unknown[]> {
  const answers = new Map<Question<unknown>, unknown>();
  const firm = questions.filter((question) => !question.optional);
  if (firm.length > 0)
    for (const [index, answer] of (await answersOf(turn, firm)).entries())
      answers.set(firm[index] as Question<unknown>, answer);
  for (const question of questions.filter((one) => one.optional))
    answers.set(question, await answerOrNull(turn, question.put));
  return questions.map((question) => answers.get(question));
}

/** The answer to one question in a sync of its own; null where Excel refuses it. Fails when Excel is silent. */
export async function answerOrNull<T>(turn: ExcelTurn, put: () => () => T): Promise<T | null> {
  try {
    const read = put();
    await turn.sync();
    return read();
  } catch (error) {
    if (excelCode(error) === null) throw error;
    return null;
  }
}

async function answersOf(turn: ExcelTurn, questions: readonly Question<unknown>[]): Promise<readonly unknown[]> {
  const readers = questions.map(({ put }) => put());
  await turn.sync();
  return readers.map((read) => read());
}

/** The refusal names no member: not one question, but Excel itself cannot be asked now. */
function answersNothing(error: unknown): boolean {
  return (
    errorLocation(error) === '' &&
    ['cellEditMode', 'hostBusy', 'inactiveWorkbook'].includes(toWorkbookError(error).code)
  );
}
