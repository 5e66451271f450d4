import { toCharacters, toPoints, USUAL_SCALE, widthScale } from '../../../src/excel/write/columnWidth';

test('with Calibri 11 a column of 8.43 characters is 48 points', () => {
  const scale = widthScale(8.43, 48);
  expect(scale).toEqual({ pointsPerCharacter: 5.25 });
  expect(toPoints(30, scale)).toBe(161.25);
});

test('where the digits are wider a column of so many characters is wider', () => {
  expect(toPoints(30, widthScale(8.38, 54))).toBe((30 * 8 + 5) * 0.75);
});

test('widths come back from points as they were', () => {
  for (const scale of [USUAL_SCALE, widthScale(8.38, 54)]) {
    for (const width of [4, 8.5, 12.25, 30, 60])
      expect(toCharacters(toPoints(width, scale), scale)).toBeCloseTo(width, 2);
  }
});

test.each([null, 0, 9000])('an untouched column of %s points tells nothing', (points) => {
  expect(widthScale(8.43, points)).toEqual(USUAL_SCALE);
});
