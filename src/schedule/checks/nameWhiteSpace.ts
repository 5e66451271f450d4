import type { SheetCell } from '../../workbook/cellAddress';
import { foldText } from '../text/foldText';
import { isGroup } from '../names/groupShape';
import { isPersonName } from '../names/personShape';
import { endsAsSection } from '../names/sectionShape';
import type { RowReading } from '../entries/schedule';
import type { Remark } from './defineCheck';
import { defineCheck } from './defineCheck';
import { onePerCell } from './tableCells';

/** White space, and the characters of no width that come along when text is pasted; not the space between two Latin words. */
const WHITE_SPACE = /(?<![A-Za-z0-9])[\s\u200b-\u200d\u2060\ufeff]+|[\s\u200b-\u200d\u2060\ufeff]+(?![A-Za-z0-9])/g;
const HAS_SPACE = /[\s\u200b-\u200d\u2060\ufeff]/;
const SEPARATOR = /([\n、，,；;/／|])/;

interface Messages {
  readonly stray: { readonly row: number; readonly before: string; readonly after: string };
}

/** White space inside a section's or owner's name. The repair takes it out and leaves what separates names alone. */
export const nameWhiteSpace = defineCheck<Messages>({
  id: 'name-white-space',
  severity: 'info',
  text: {
    'zh-CN': {
      title: '名称里有多余的空格',
      explanation: '责任单位或负责人的名称中间或前后有空格、换行。比对时已忽略；可以一键去掉。分隔几个名称的换行不算。',
      offWhen: '名称里的空格是有意排版、不打算去掉时，可以关掉。',
    },
    'en-US': {
      title: 'Stray white space in a name',
      explanation:
        'A section’s or owner’s name has spaces or a line break in or around it. They are ignored in comparing and can be taken out. Line breaks between names are left alone.',
      offWhen: 'Switch it off when names are spaced on purpose and are to stay so.',
    },
  },
  messages: {
    stray: {
      'zh-CN': ({ row, before, after }) => `第 ${row} 行的“${before}”里有多余的空格，可改为“${after}”。`,
      'en-US': ({ row, before, after }) => `“${before}” in row ${row} has stray white space; it can read “${after}”.`,
    },
  },
  example: {
    message: 'stray',
    data: { row: 25, before: '固体废物与辐射 安全监管科', after: '固体废物与辐射安全监管科' },
  },
  remarks: ({ schedule }) => {
    if (!schedule.rows.some(({ unitText, ownerText }) => HAS_SPACE.test(unitText) || HAS_SPACE.test(ownerText)))
      return [];
    const cells = schedule.rows.flatMap((row) => [
      { row, cell: row.cells.unit, text: row.unitText, names: row.unitNames },
      { row, cell: row.cells.owner, text: row.ownerText, names: row.ownerNames },
    ]);
    const named = cells.flatMap(({ cell, ...rest }) => (cell ? [{ cell, ...rest }] : []));
    return onePerCell(named, ({ cell }) => cell).flatMap(({ row, cell, text, names }) => {
      const tidy = mayHoldTwo(text) ? null : tidyNames(text, names);
      return tidy === null || tidy === text ? [] : [remark(row, cell, text, tidy)];
    });
  },
});

const SPACE_INSIDE = /[ \t\u00a0\u3000]+/;

/** Whether a space may stand between two names: what is before it is a whole name, or what is behind it is. */
function mayHoldTwo(text: string): boolean {
  return text.split(/[\n、，,；;/／|]/).some((name) => {
    const parts = name.trim().split(SPACE_INSIDE);
    return parts.slice(1).some((part, index) => {
      const before = parts[index] ?? '';
      return (
        (endsAsSection(before) && endsAsSection(part)) || isGroup(part) || (isPersonName(before) && isPersonName(part))
      );
    });
  });
}

/** The text without the white space in its names; null when it is not certain which white space that is (a telephone number beside a name, say). */
function tidyNames(text: string, names: readonly string[]): string | null {
  if (names.length === 1 && foldText(text) === foldText(names[0] ?? '')) return text.replace(WHITE_SPACE, '');
  const parts = text.split(SEPARATOR);
  const written = parts
    .filter((_, index) => index % 2 === 0)
    .map(foldText)
    .filter((part) => part !== '');
  const isEachName =
    written.length === names.length && written.every((part, index) => part === foldText(names[index] ?? ''));
  return isEachName
    ? parts.map((part, index) => (index % 2 === 0 ? part.replace(WHITE_SPACE, '') : part)).join('')
    : null;
}

function remark({ row }: RowReading, cell: SheetCell, before: string, after: string): Remark<Messages> {
  return {
    cell,
    message: 'stray',
    data: { row: row + 1, before: onOneLine(before), after: onOneLine(after) },
    fix: { sheet: cell.sheet, cell: { row: cell.row, column: cell.column }, before, after },
  };
}

function onOneLine(text: string): string {
  return text.replace(/\n/g, '↵');
}
