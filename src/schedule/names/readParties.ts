/**
 * Reads who answers for a piece of work from the text of a cell. The grammar, from the cell inwards:
 *
 *     cell    = line { line break line }              a name broken over several lines is one line again (joinBrokenLines)
 *     line    = { [ label ] clause sign }             牵头：办公室 配合：法规科; a label holds to the next one, or to the line's end
 *     clause  = names [ verb [ object ] ]             宣教科、办公室牵头 | 法规科会同综合科负责 | 监测站做好现场采样
 *     names   = name { 、 | space | 和 | 及 name }     see splitAtAnd and joinSpaced
 *     name    = [ 由 ] words [ 等有关科室 ] { note }
 *     note    = "（" role | clause | person "）"        法规科（配合） | 办公室（宣教科配合） | 办公室（张三）
 *
 * A verb speaks for the names before it that 、 joins to its own; 牵头 also for those before a comma. What it is done to names nobody.
 * Where somebody leads (牵头, 主办), those who are only responsible support.
 */
import { textLines } from '../text/foldText';
import { continuesGroup, isGroup } from './groupShape';
import { joinBrokenLines } from './joinBrokenLines';
import { joinSpaced } from './joinSpaced';
import { isPersonName, titledPerson } from './personShape';
import type { NamesAlone, Party } from './partyNames';
import { bareName, isKnown, isWholeName, partyOf, splitAtAnd } from './partyNames';
import { withoutPhones } from './phones';
import type { Role, VerbPhrase } from './roleWords';
import { roleAlone, verbsIn } from './roleWords';
import { endsAsSection, isSurelySection } from './sectionShape';
import { takeNotes } from './takeNotes';
import type { Sign, Token, Words } from './tokens';
import { tokensOf } from './tokens';

/** A longer text is no clause. */
const LONGEST_CLAUSE = 300;
const MOST_NESTED = 2;

/** Those a unit cell names, in order; whom the grammar cannot make out is kept in his words, as a phrase. */
export function readParties(text: string, known: NamesAlone): Party[] {
  const lines = joinBrokenLines(textLines(withoutPhones(text)), known);
  const reader = new PartyReader(known, 0);
  for (const line of lines) reader.readLine(tokensOf(line));
  return settleLead(reader.parties);
}

/** Where one leads, the others support. */
function settleLead(parties: readonly Party[]): Party[] {
  const led = parties.some(({ role, kind }) => role === 'head' && kind !== 'person');
  return parties.map((party) =>
    led && party.role === 'answer' && party.kind !== 'person' ? { ...party, role: 'support' } : party,
  );
}

interface Waiting {
  readonly before: Sign;
  readonly text: string;
  /** It stands behind what a verb before it is done to, and may be more of that. */
  readonly inObject: boolean;
}

class PartyReader {
  readonly parties: Party[] = [];
  private waiting: Waiting[] = [];
  private label: Role | 'person' | null = null;
  private inObject = false;

  constructor(
    private readonly known: NamesAlone,
    private readonly depth: number,
  ) {}

  readLine(tokens: readonly Token[]): void {
    for (const token of joinSpaced(tokens, this.known)) {
      if (token.kind === 'words') this.readWords(token);
      else {
        this.endClause();
        this.label = token.of;
      }
    }
    this.endClause();
    if (this.label !== 'support') this.label = tokens.at(-1)?.kind === 'label' ? this.label : null;
  }

  private readWords({ before, text }: Words): void {
    if (before === 'stop') this.endClause();
    if (this.label === 'person') {
      this.addPerson(text);
      return;
    }
    const { base, notes } = takeNotes(text);
    if (base === '') this.readInBrackets(notes);
    else {
      const group = this.waiting.at(-1);
      const verb = this.verbOf(base);
      if (verb) this.readClause(before, base, verb);
      else if (group && before === 'list' && continuesGroup(group.text, base))
        this.waiting.splice(-1, 1, { ...group, text: `${group.text}、${base}` });
      else this.waiting.push({ before, text: base, inObject: this.inObject });
      this.readNotes(notes);
    }
  }

  /** The verb that the clause hangs on, or null when the text is a name or several. */
  private verbOf(text: string): VerbPhrase | null {
    if (text.length > LONGEST_CLAUSE || isKnown(text, this.known)) return null;
    return (
      verbsIn(text).find((verb) => {
        const subject = text.slice(0, verb.from);
        const object = text.slice(verb.to);
        if (subject === '') return verb.strong;
        if (verb.objectless) return verb.strong || isWholeName(bareName(subject), this.known);
        if (verb.strong) return subject.length > 1;
        return isWholeName(bareName(subject), this.known) && (!endsAsSection(text) || isGroup(object));
      }) ?? null
    );
  }

  private readClause(before: Sign, text: string, verb: VerbPhrase): void {
    const subject = text.slice(0, verb.from);
    const joined = this.takeJoined(before, verb, subject === '');
    this.endClause();
    const role = this.label === null || this.label === 'person' ? verb.role : this.label;
    if (subject === '' && joined.length === 0 && this.parties.length === 0 && !verb.objectless)
      this.add(text, 'answer', false);
    for (const { text: name } of joined) this.add(name, role, verb.together);
    if (subject !== '') this.add(subject, role, verb.together);
    this.inObject = !verb.objectless;
  }

  /** Takes the waiting names that the verb speaks for. */
  private takeJoined(before: Sign, verb: VerbPhrase, alone: boolean): Waiting[] {
    let from = this.waiting.length;
    let sign = before;
    while (from > 0 && this.joins(sign, verb, alone && from === this.waiting.length)) {
      from -= 1;
      sign = this.waiting[from]?.before ?? 'start';
    }
    return this.waiting.splice(from);
  }

  private joins(sign: Sign, { role }: VerbPhrase, alone: boolean): boolean {
    return sign === 'list' || sign === 'space' || (sign === 'comma' && (role !== 'support' || alone));
  }

  /** What waits without a verb answers, or plays the part of its label. */
  private endClause(): void {
    const role = this.label === null || this.label === 'person' ? 'answer' : this.label;
    for (const { before, text, inObject } of this.waiting) {
      if (!inObject || (before !== 'list' && isWholeName(bareName(text), this.known))) this.add(text, role, false);
    }
    this.waiting = [];
    this.inObject = false;
  }

  private add(text: string, role: Role, together: boolean): void {
    const [first, ...others] = this.splitTogether(text);
    for (const name of splitAtAnd(first ?? '', this.known, together)) this.addName(name, role);
    for (const other of others)
      for (const name of splitAtAnd(other, this.known, together)) this.addName(name, 'support');
  }

  /** 财务科会同审计科: the first plays the part, the others help. */
  private splitTogether(text: string): string[] {
    const at = text.length > LONGEST_CLAUSE ? -1 : text.search(/会同(?!县)|联合(?=.{2})/);
    if (at <= 0) return [text];
    const [left, right] = [bareName(text.slice(0, at)), text.slice(at + 2)];
    const certain = text.startsWith('会同', at) || (isSurelySection(left) && isSurelySection(right));
    return certain && isWholeName(left, this.known) ? [left, right] : [text];
  }

  private addName(text: string, role: Role): void {
    const party = partyOf(text, role, this.known);
    if (party) this.parties.push(party);
  }

  private addPerson(text: string): void {
    const party = partyOf(text, 'answer', this.known);
    if (party) this.parties.push({ ...party, name: titledPerson(party.name) ?? party.name, kind: 'person' });
  }

  private readInBrackets(notes: readonly string[]): void {
    for (const note of notes) this.readNested(note);
  }

  /** What stands in brackets behind a name: its part, those who help, a person. */
  private readNotes(notes: readonly string[]): void {
    for (const note of notes) {
      const role = roleAlone(note);
      const name = this.waiting.at(-1);
      if (role !== null && name) {
        this.waiting.pop();
        this.add(name.text, role, false);
      } else if (isPersonName(note) || titledPerson(note) !== null) this.addPerson(note);
      else this.readNested(note);
    }
  }

  private readNested(text: string): void {
    const role = this.label === null || this.label === 'person' ? 'answer' : this.label;
    this.endClause();
    if (this.depth >= MOST_NESTED) this.add(text, role, false);
    else {
      const nested = new PartyReader(this.known, this.depth + 1);
      nested.readLine(tokensOf(text));
      this.parties.push(...nested.parties);
    }
  }
}
