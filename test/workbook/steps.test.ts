import { atOnce, mapInSteps } from '../../src/workbook/steps';

test('work in steps comes to the same as at once', () => {
  const numbers = Array.from({ length: 1000 }, (_, index) => index);
  expect(atOnce(mapInSteps(numbers, (number) => number * 2))).toEqual(numbers.map((number) => number * 2));
});

test('many items are many steps, and none is read before its step is asked for', () => {
  const numbers = Array.from({ length: 1000 }, (_, index) => index);
  let read = 0;
  const steps = mapInSteps(numbers, () => (read += 1));
  expect(read).toBe(0);
  steps.next();
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(300);
});
