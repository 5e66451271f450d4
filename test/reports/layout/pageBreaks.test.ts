import { pageBreaks } from '../../../src/reports/layout/pageBreaks';

const PRINT = {
  orientation: 'landscape',
  fitToPagesWide: 1,
  titleRows: { first: 0, last: 1 },
  margins: { top: 1.8, bottom: 1.8, left: 1.5, right: 1.5 },
  headerMargin: 0.8,
  centerFooter: [],
} as const;
/** A page holds 493 points of height, some 40 more or less; these rows have 20 each, so about 24 go on the first page. */
const rows = (count: number) => Array.from({ length: count }, () => 20);
const breaks = (
  count: number,
  blocks: readonly (readonly [row: number, rowCount: number])[],
  widths: readonly number[] = [100],
) =>
  pageBreaks(
    blocks.map(([row, rowCount]) => ({ row, rowCount })),
    rows(count),
    widths,
    PRINT,
  );

test('a heading near the end of a page begins the next one with what is under it', () => {
  expect(
    breaks(40, [
      [5, 4],
      [21, 4],
    ]),
  ).toEqual([21]);
});

test('what fits on its page stays there, and what begins a page by itself needs no break', () => {
  expect(
    breaks(40, [
      [5, 4],
      [18, 4],
    ]),
  ).toEqual([]);
  expect(breaks(40, [[27, 4]])).toEqual([]);
});

test('the titles repeated on each page take room on it', () => {
  expect(breaks(60, [[43, 4]])).toEqual([43]);
  expect(breaks(60, [[39, 4]])).toEqual([]);
});

test('pages count from the last break', () => {
  expect(
    breaks(60, [
      [21, 4],
      [40, 4],
    ]),
  ).toEqual([21, 40]);
});

test('a wide sheet is scaled down, so that more rows go on a page', () => {
  expect(breaks(40, [[21, 4]], [100, 100])).toEqual([]);
});
