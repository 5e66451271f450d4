/**
 * Whether Excel would take a formula as written: its words and their order, not its meaning (en-US, A1 style).
 * Conditional formats take less: no array constants, no unions, intersections or other workbooks
 * (support.microsoft.com, "Use a formula to apply conditional formatting"). Limits are those of "Excel specifications and limits".
 */
export function formulaParses(formula: string, use: 'cell' | 'conditionalFormat'): boolean {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  const tokens = formula.length <= MAX_LENGTH ? tokenise(body) : null;
  if (!tokens || tokens.length === 0) return false;
  if (tokens.some(({ text }) => text.startsWith('"') && literalLength(text) > MAX_LITERAL)) return false;
  if (
    use === 'conditionalFormat' &&
    tokens.some(({ kind, text }) => kind === 'brace' || (kind === 'operand' && text.includes('[')))
  )
    return false;
  const reader = new Reader(tokens);
  return reader.expression() && reader.atEnd();
}

const MAX_LENGTH = 8192;
/** Characters of a text in a formula. */
const MAX_LITERAL = 255;
/** Levels of functions within functions. */
const MAX_DEPTH = 64;

function literalLength(token: string): number {
  return token.slice(1, -1).replaceAll('""', '"').length;
}

interface Token {
  readonly kind: 'operand' | 'function' | 'operator' | 'open' | 'close' | 'comma' | 'brace';
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?`;
const PATTERNS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['operand', /^"(?:[^"]|"")*"/u],
  ['operand', /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/u],
  [
    'operand',
    new RegExp(
      String.raw`^${SHEET}\$?[A-Za-z]{1,3}\$?\d{1,7}(?::${SHEET}\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.(])`,
      'u',
    ),
  ],
  [
    'operand',
    new RegExp(
      String.raw`^${SHEET}(?:\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(])`,
      'u',
    ),
  ],
  ['operand', /^(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}_])/u],
  ['function', /^[\p{L}_][\p{L}\p{N}_.]*(?=\()/u],
  ['operand', new RegExp(String.raw`^${SHEET}[\p{L}_\\][\p{L}\p{N}_.\\]*(?:\[(?:[^\[\]]|\[[^\]]*\])*\])?`, 'u')],
  // A column of the table the cell is in.
  ['operand', /^\[@?(?:[^[\]]|\[[^\]]*\])+\]/u],
  ['operator', /^(?:<=|>=|<>|[-+*/^&=<>%])/u],
  ['open', /^\(/u],
  ['close', /^\)/u],
  ['comma', /^,/u],
  ['brace', /^\{(?:[^{}"]|"(?:[^"]|"")*")*\}/u],
];

function tokenise(body: string): Token[] | null {
  const tokens: Token[] = [];
  let rest = body.trimStart();
  while (rest !== '') {
    const found = PATTERNS.map(([kind, pattern]) => ({ kind, text: pattern.exec(rest)?.[0] })).find(
      ({ text }) => text !== undefined,
    );
    if (!found?.text) return null;
    tokens.push({ kind: found.kind, text: found.text });
    rest = rest.slice(found.text.length).trimStart();
  }
  return tokens;
}

/** Operand, function call or bracket, joined by operators; a function may leave arguments empty. */
class Reader {
  private position = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  atEnd(): boolean {
    return this.position === this.tokens.length;
  }

  expression(): boolean {
    if (!this.operand()) return false;
    while (this.takeOperator('%'));
    while (this.peek()?.kind === 'operator') {
      this.position++;
      if (!this.operand()) return false;
      while (this.takeOperator('%'));
    }
    return true;
  }

  private operand(): boolean {
    while (this.takeOperator('+') || this.takeOperator('-'));
    const token = this.peek();
    if (!token) return false;
    this.position++;
    if (token.kind === 'operand' || token.kind === 'brace') return true;
    if (token.kind === 'open') return this.expression() && this.take('close');
    if (token.kind === 'function') return this.take('open') && this.call();
    return false;
  }

  private call(): boolean {
    this.depth += 1;
    const isCall = this.depth <= MAX_DEPTH && this.callArguments();
    this.depth -= 1;
    return isCall;
  }

  private callArguments(): boolean {
    for (;;) {
      if (this.take('close')) return true;
      if (this.take('comma')) continue;
      if (!this.expression()) return false;
      const next = this.peek()?.kind;
      if (next !== 'comma' && next !== 'close') return false;
    }
  }

  private peek(): Token | undefined {
    return this.tokens[this.position];
  }

  private take(kind: Token['kind']): boolean {
    if (this.peek()?.kind !== kind) return false;
    this.position++;
    return true;
  }

  private takeOperator(text: string): boolean {
    if (this.peek()?.kind !== 'operator' || this.peek()?.text !== text) return false;
    this.position++;
    return true;
  }
}
