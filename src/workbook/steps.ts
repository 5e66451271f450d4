/** Long work in steps, so that a page stays alive: pure work knows no clock, and its caller decides when to pause. */

/** Work in steps: after each its caller may do something else before asking for the next. The last gives the result. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all steps without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** A row takes some microseconds: a step of so many is a small part of the time that a page may stand still. */
const ITEMS_IN_STEP = 128;

/** `items.map(read)` in steps. */
export function* mapInSteps<Item, Result>(
  items: readonly Item[],
  read: (item: Item, index: number) => Result,
): Steps<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += ITEMS_IN_STEP) {
    const end = Math.min(items.length, start + ITEMS_IN_STEP);
    for (let index = start; index < end; index += 1) results.push(read(items[index] as Item, index));
    yield;
  }
  return results;
}
