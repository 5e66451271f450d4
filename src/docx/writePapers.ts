/**
 * Writes papers as a Word document in the form of official papers of the party and government (GB/T 9704-2012): A4, margins of 37, 35, 28 and 26
 * millimetres, 22 lines a page, the title in 小标宋 二号, the text in 仿宋 三号, parts in 黑体 and sections in 楷体. Where a font is missing,
 * Word and its like take one of theirs.
 */
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  type IRunOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Paper, PaperBlock, PaperTable } from '../reports/handouts/paper';

/** In half points: 二号, 三号, 四号 and 小四. */
const SIZE = { title: 44, text: 32, footer: 28, table: 24 } as const;
const FONT = {
  title: '方正小标宋简体',
  text: '仿宋_GB2312',
  part: '黑体',
  section: '楷体_GB2312',
  footer: '宋体',
} as const;
/** A page's 225 millimetres in 22 lines, in twentieths of a point. */
const LINE = 579;
const TITLE_LINE = 720;
/** Two characters, and the four at the right of the signature. */
const TWO_CHARACTERS = 640;
const TEXT_WIDTH = convertMillimetersToTwip(210 - 28 - 26);
const PAGE = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(37),
    bottom: convertMillimetersToTwip(35),
    left: convertMillimetersToTwip(28),
    right: convertMillimetersToTwip(26),
    footer: convertMillimetersToTwip(25),
  },
};

/** The papers as the bytes of one .docx, each on a page of its own. `title` is the document's. */
export async function writePapers(papers: readonly Paper[], title: string): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title,
    creator: '',
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: pageNumbers() },
        children: papers.flatMap((paper, index) => paperBlocks(paper, index > 0)),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function paperBlocks({ title, addressee, blocks, signature }: Paper, onNewPage: boolean): (Paragraph | Table)[] {
  const [office, day] = signature;
  return [
    new Paragraph({
      children: [run(title, 'title', SIZE.title)],
      alignment: AlignmentType.CENTER,
      spacing: { line: TITLE_LINE, lineRule: LineRuleType.EXACT, after: LINE },
      pageBreakBefore: onNewPage,
    }),
    line(addressee, 'text'),
    ...blocks.flatMap(blockOf),
    line('', 'text'),
    line(office, 'text', { right: 2 * TWO_CHARACTERS }),
    line(day, 'text', { right: 2 * TWO_CHARACTERS }),
  ];
}

function blockOf(block: PaperBlock): (Paragraph | Table)[] {
  if (block.kind === 'table') return [tableOf(block), line('', 'text', { small: true })];
  return [line(block.text, block.kind, { firstLine: TWO_CHARACTERS, keepNext: block.kind !== 'text' })];
}

/** A line of the paper, with its indents in twentieths of a point. One from the right ends there; a small one parts a table from what follows. */
function line(
  text: string,
  font: 'text' | 'part' | 'section',
  look: {
    readonly firstLine?: number;
    readonly right?: number;
    readonly keepNext?: boolean;
    readonly small?: boolean;
  } = {},
): Paragraph {
  const { firstLine, right, keepNext, small } = look;
  return new Paragraph({
    children: text === '' ? [] : [run(text, font, SIZE.text)],
    alignment: right === undefined ? AlignmentType.BOTH : AlignmentType.RIGHT,
    spacing: { line: small ? LINE / 2 : LINE, lineRule: LineRuleType.EXACT },
    ...(firstLine !== undefined && { indent: { firstLine } }),
    ...(right !== undefined && { indent: { right } }),
    ...(keepNext === true && { keepNext }),
  });
}

function tableOf({ columns, rows }: PaperTable): Table {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.round((TEXT_WIDTH * width) / whole));
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ title }, index) => cell(title, widths[index] ?? 0, { font: 'part', isText: false })),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((text, index) =>
              cell(text, widths[index] ?? 0, { font: 'text', isText: columns[index]?.isText === true }),
            ),
          }),
      ),
    ],
  });
}

function cell(
  text: string,
  width: number,
  look: { readonly font: 'text' | 'part'; readonly isText: boolean },
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 60, right: 60, top: 40, bottom: 40 },
    children: [
      new Paragraph({
        children: [run(text, look.font, SIZE.table)],
        alignment: look.isText ? AlignmentType.LEFT : AlignmentType.CENTER,
      }),
    ],
  });
}

function run(text: string, font: keyof typeof FONT, size: number): TextRun {
  return new TextRun({ text, size, font: fontOf(font) });
}

function fontOf(font: keyof typeof FONT): NonNullable<IRunOptions['font']> {
  return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: FONT[font] };
}

/** — 1 — in the middle of the foot. */
function pageNumbers(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: SIZE.footer, font: fontOf('footer') }),
        ],
      }),
    ],
  });
}
