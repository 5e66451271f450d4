import type { CellRange } from '../../workbook/cellAddress';
import type { CellStyle, SheetContent } from '../../workbook/sheetContent';
import { addressLists } from './addressList';
import { areasBy } from './styleAreas';
import { BYTES_PER_CALL, BYTES_PER_RANGE, type WriteBatch } from './writeBatch';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const WEIGHT = { thin: 'Thin', medium: 'Medium' } as const;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
/** A side's line in a request: its object and three settings. */
const CALLS_PER_SIDE = 3;

/** The looks of a report sheet's cells but their number formats, one set of calls a style whatever the number of its cells. */
export async function writeStyles(batch: WriteBatch, sheet: Excel.Worksheet, content: SheetContent): Promise<void> {
  for (const [index, areas] of areasBy(content, ({ style }) => (style < 0 ? null : String(style)))) {
    const style = content.styles[Number(index)];
    if (style) await writeLook(batch, sheet, areas, style);
  }
  for (const [key, areas] of areasBy(content, (cell) => borderKey(content.styles[cell.style]))) {
    const [weight = 'thin', color = ''] = key.split(' ');
    const line = { weight: weight === 'medium' ? WEIGHT.medium : WEIGHT.thin, color };
    for (const { fits, inside } of SHAPES)
      await writeBorders(batch, sheet, areas.filter(fits), { sides: [...EDGES, ...inside], line });
  }
}

async function writeLook(
  batch: WriteBatch,
  sheet: Excel.Worksheet,
  areas: readonly CellRange[],
  style: CellStyle,
): Promise<void> {
  for (const addresses of addressLists(areas)) {
    await batch.room(BYTES_PER_RANGE + (2 + Object.keys(style).length) * BYTES_PER_CALL + addresses.length);
    const { format } = sheet.getRanges(addresses);
    if (style.bold !== undefined) format.font.bold = style.bold;
    if (style.italic !== undefined) format.font.italic = style.italic;
    if (style.fontSize !== undefined) format.font.size = style.fontSize;
    if (style.fontName !== undefined) format.font.name = style.fontName;
    if (style.fontColor !== undefined) format.font.color = style.fontColor;
    if (style.fill !== undefined) format.fill.color = style.fill;
    if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
    if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
    if (style.wrap !== undefined) format.wrapText = style.wrap;
  }
}

function borderKey(style: CellStyle | undefined): string | null {
  return !style?.border || style.border === 'none' ? null : `${style.border} ${style.borderColor ?? ''}`.trim();
}

type Inside = 'InsideHorizontal' | 'InsideVertical';

/** Lines inside a block exist only where it has a second row or column; Excel refuses them elsewhere. */
const SHAPES: readonly {
  readonly fits: (area: CellRange) => boolean;
  readonly inside: readonly Inside[];
}[] = [
  { fits: ({ rowCount, columnCount }) => rowCount === 1 && columnCount === 1, inside: [] },
  { fits: ({ rowCount, columnCount }) => rowCount > 1 && columnCount === 1, inside: ['InsideHorizontal'] },
  { fits: ({ rowCount, columnCount }) => rowCount === 1 && columnCount > 1, inside: ['InsideVertical'] },
  {
    fits: ({ rowCount, columnCount }) => rowCount > 1 && columnCount > 1,
    inside: ['InsideHorizontal', 'InsideVertical'],
  },
];

/** Lines of one kind and where they run: on these sides of each block. An empty colour is Excel's own. */
interface Borders {
  readonly sides: readonly ((typeof EDGES)[number] | Inside)[];
  readonly line: { readonly weight: (typeof WEIGHT)[keyof typeof WEIGHT]; readonly color: string };
}

async function writeBorders(
  batch: WriteBatch,
  sheet: Excel.Worksheet,
  areas: readonly CellRange[],
  { sides, line }: Borders,
): Promise<void> {
  for (const addresses of addressLists(areas)) {
    await batch.room(BYTES_PER_RANGE + sides.length * CALLS_PER_SIDE * BYTES_PER_CALL + addresses.length);
    const { borders } = sheet.getRanges(addresses).format;
    for (const side of sides) {
      const border = borders.getItem(side);
      border.style = 'Continuous';
      border.weight = line.weight;
      if (line.color !== '') border.color = line.color;
    }
  }
}
