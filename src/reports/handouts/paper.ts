/** An official paper as an office writes one: who it is to, its parts, and who signs it on which day. It knows no file format. */

/** A column of a table. */
interface PaperColumn {
  readonly title: string;
  /** Its share of the table's width. */
  readonly width: number;
  /** Its cells are sentences, and begin at the left; others stand in the middle. */
  readonly isText?: boolean;
}

/** A table of a paper. */
export interface PaperTable {
  readonly kind: 'table';
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly (readonly string[])[];
  /** The same, a line each, where no table can be. */
  readonly lines: readonly string[];
}

/** `part` is numbered 一、, `section` （一）; `text` is a paragraph. */
export type PaperBlock = { readonly kind: 'part' | 'section' | 'text'; readonly text: string } | PaperTable;

export interface Paper {
  readonly title: string;
  /** With its colon. */
  readonly addressee: string;
  readonly blocks: readonly PaperBlock[];
  /** Office and day, below the text. */
  readonly signature: readonly [office: string, day: string];
}

/** Papers as plain text, one after another. */
export function paperText(papers: readonly Paper[]): string {
  return papers
    .map(({ title, addressee, blocks, signature }) =>
      [title, '', addressee, ...blocks.flatMap(blockLines), '', ...signature].join('\n'),
    )
    .join('\n\n\n');
}

function blockLines(block: PaperBlock): readonly string[] {
  return block.kind === 'table' ? block.lines : [block.text];
}
