import { inSlices } from '../../src/session/inSlices';
import type { Steps } from '../../src/workbook/steps';

/** Steps that each take so long, by the clock that the slices are measured with. */
function* slowSteps(count: number, milliseconds: number): Steps<string> {
  for (let step = 0; step < count; step += 1) {
    now += milliseconds;
    yield;
  }
  return 'done';
}

let now = 0;
beforeEach(() => {
  now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  jest.restoreAllMocks();
});

test('work gives its result', async () => {
  await expect(inSlices(slowSteps(3, 1))).resolves.toBe('done');
});

test('others have their turn while long work goes on', async () => {
  const order: string[] = [];
  const work = inSlices(slowSteps(100, 10)).then(() => order.push('work'));
  setTimeout(() => order.push('click'));
  await work;
  expect(order).toEqual(['click', 'work']);
});

test('what fails in a step is told to who waits for the work', async () => {
  const failing = function* (): Steps<never> {
    yield* slowSteps(5, 20);
    throw new Error('unreadable');
  };
  await expect(inSlices(failing())).rejects.toThrow('unreadable');
});
