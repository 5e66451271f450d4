/** Takes the line of a cell apart into the words that stand between signs, and the labels before them. */
import { labelAt, roleAlone } from './roleWords';
import type { Label } from './roleWords';

/**
 * What stands before some words: the line's beginning, 、 / and the like, ，, ；。 (a sentence ends), one space, or a wide gap.
 * `none` where a bracket ends the words before, as in 办公室（牵头）法规科（配合）.
 */
export type Sign = 'start' | 'list' | 'gap' | 'comma' | 'stop' | 'space' | 'none';

export interface Words {
  readonly kind: 'words';
  readonly before: Sign;
  /** As written, brackets and what they hold included. Never blank. */
  readonly text: string;
}

export type Token = Words | { readonly kind: 'label'; readonly of: Label['of'] };

type Mark = Sign | 'open' | 'close' | 'white';

/** The characters that part or enclose words, by what they do. */
const MARKS: ReadonlyMap<string, Mark> = new Map(
  (
    [
      ['list', '、/／|｜+＋'],
      ['comma', '，,'],
      ['stop', '；;。!！'],
      ['open', '([（【〔{［'],
      ['close', ')]）】〕}］'],
      ['white', ' \t\n\r\v\f\u00a0\u2002\u2003\u2009\u3000'],
    ] as const
  ).flatMap(([mark, characters]) => Array.from(characters, (character) => [character, mark] as const)),
);
const LATIN = /[A-Za-z0-9]/;
/** Two spaces, a tab or a wide space with another separate names as 、 does. */
const WIDE = /^(?:.*\t.*|.{2,})$/s;

/** The tokens of one line, in one pass. Signs inside brackets separate nothing. */
export function tokensOf(line: string): Token[] {
  return new Tokenizer(line).tokens();
}

class Tokenizer {
  private readonly found: Token[] = [];
  private text = '';
  private sign: Sign = 'start';
  private opened: number[] = [];

  private readonly labelled: boolean;
  /** The line's labels stand in brackets: 【牵头】办公室【配合】法规科. */
  private inBrackets = false;

  constructor(private readonly line: string) {
    this.labelled = /[:：]/.test(line);
  }

  tokens(): Token[] {
    let index = 0;
    while (index < this.line.length) index = this.read(index);
    this.end('stop');
    return this.found;
  }

  /** Reads what begins at the index and gives the index behind it. */
  private read(index: number): number {
    const character = this.line.charAt(index);
    const mark = MARKS.get(character);
    if (this.opened.length === 0) {
      const label = this.labelled ? labelAt(this.line, index) : null;
      if (label && (this.text === '' || label.anywhere)) {
        this.end('none');
        this.found.push({ kind: 'label', of: label.of });
        return label.to;
      }
      if (mark === 'white') return this.readSpace(index);
      if (mark === 'list' || mark === 'comma' || mark === 'stop') {
        this.end(mark);
        return index + 1;
      }
    }
    this.text += character;
    if (mark === 'open') this.opened.push(index);
    else if (mark === 'close') this.close(index);
    return index + 1;
  }

  private readSpace(from: number): number {
    let to = from + 1;
    while (to < this.line.length && MARKS.get(this.line.charAt(to)) === 'white') to += 1;
    const [before, after] = [this.text.slice(-1), this.line.charAt(to)];
    if (LATIN.test(before) && LATIN.test(after)) this.text += ' ';
    else this.end(WIDE.test(this.line.slice(from, to)) ? 'gap' : 'space');
    return to;
  }

  /** A bracket that says what part the section before it plays ends that section's words; before any words it is a label. */
  private close(index: number): void {
    const from = this.opened.pop();
    if (from === undefined || this.opened.length > 0) return;
    const role = roleAlone(this.line.slice(from + 1, index));
    if (role === null) return;
    const isLabel = this.inBrackets || this.text.length === index - from + 1;
    if (isLabel) this.text = this.text.slice(0, -(index - from + 1));
    this.end('none');
    if (!isLabel) return;
    this.inBrackets = true;
    this.found.push({ kind: 'label', of: role });
  }

  /** Ends the words so far; the sign stands behind them. Of several signs in a row the strongest counts. */
  private end(sign: Sign): void {
    const text = this.text.trim();
    this.text = '';
    if (text !== '') {
      this.found.push({ kind: 'words', before: this.sign, text });
      this.sign = sign;
    } else if (STRENGTH.indexOf(sign) > STRENGTH.indexOf(this.sign)) this.sign = sign;
  }
}

const STRENGTH: readonly Sign[] = ['none', 'space', 'gap', 'list', 'comma', 'stop', 'start'];
