import { foldText } from '../text/foldText';
import type { HeaderCell } from './headerCells';
import { titleEvidence } from './headerTitles';

/** The first column, and those from which three texts or more, the content's title and another known one among them, are said again in the same order. */
export function panelStarts(cells: readonly HeaderCell[]): readonly number[] {
  const titles = cells
    .map(({ column, title }) => ({ column, title: foldText(title), known: titleEvidence(title).known }))
    .sort((a, b) => a.column - b.column);
  const first = titles[0]?.column ?? 0;
  const [content, ...again] = titles.filter(({ known }) => known?.role === 'content');
  if (!content) return [first];
  return [
    first,
    ...again.flatMap(({ column, title }) => {
      const offset = column - content.column;
      const repeated = titles.filter((one) =>
        titles.some((other) => other.title === one.title && other.column === one.column + offset),
      );
      const [begin] = repeated;
      return begin &&
        title === content.title &&
        repeated.length >= 3 &&
        repeated.filter(({ known }) => known !== null).length >= 2
        ? [begin.column + offset]
        : [];
    }),
  ];
}
