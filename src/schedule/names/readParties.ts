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
import { textLines, tidyName } from '../text/foldText';
import { continuesGroup, isGroup } from './groupShape';
import { joinBrokenLines } from './joinBrokenLines';
import { joinSpaced } from './joinSpaced';
import { isPerson, titledPerson } from './personShape';
import type { NamesAlone, Party } from './partyNames';
import { bareName, isKnown, isWholeName, partyOf, splitAtAnd } from './partyNames';
import { withoutPhones } from './phones';
import type { Role, VerbPhrase } from './roleWords';
import { mayHoldVerb, roleAlone, verbsIn } from './roleWords';
import { endsAsSection, isSurelySection } from './sectionShape';
import { takeNotes } from './takeNotes';
import type { Sign, Token, Words } from './tokens';
import { tokensOf } from './tokens';

/** A longer text is no clause. */
const LONGEST_CLAUSE = 300;
const MOST_NESTED = 2;
/** Signs that make a list of names: a verb speaks for all of it. */
const LISTED: ReadonlySet<Sign> = new Set(['list', 'gap', 'space']);
/** 党委组织部牵头: what follows the weak verb ends a name that it is part of. */
const INNER_ENDING = /^(?:部|科|处|室|局|办|股|司|站|所|中心|队)/;

/** Those a unit cell names, in order; whom the grammar cannot make out is kept in his words, as a phrase. */
export function readParties(text: string, known: NamesAlone): Party[] {
  if (isOneWord(text)) return [partyOf(text, 'answer', known)].flatMap((party) => party ?? []);
  if (isKnown(text, known)) return [{ name: tidyName(text).replace(/[。.．]+$/, ''), kind: 'section', role: 'answer' }];
  const lines = joinBrokenLines(textLines(withoutPhones(text, 'section')), known);
  const reader = new PartyReader(known, 0);
  for (const line of lines) reader.readLine(tokensOf(line));
  const whole = reader.parties.length === 0 ? partyOf(text, 'answer', known) : null;
  return whole ? [whole] : settleLead(reader.parties);
}

/** Most cells hold one name and nothing that could part it: they need no grammar. */
const ONE_WORD = /^(?!.*\d{3})[\u4e00-\u9fffA-Za-z0-9]{1,40}$/;
/** What joins names or leads to one. */
const JOINING = /[和及与暨由请以等同]|会同|联合/;

/** Whether nothing could part the text: no sign, no word that joins names, no verb. */
export function isOneWord(text: string): boolean {
  return ONE_WORD.test(text) && !JOINING.test(text) && !mayHoldVerb(text);
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
    if (this.label !== 'support' && !endsInLabel(tokens)) this.label = null;
  }

  private readWords({ before, text }: Words): void {
    if (before === 'stop') this.endClause();
    const { base, notes } = takeNotes(text);
    const role = roleAlone(base);
    if (this.label === 'person') this.addPerson(text);
    else if (base === '') for (const note of notes) this.readNested(note);
    else if (role !== null && before === 'start') this.label = role;
    else {
      this.readUnnoted(before, base);
      this.readNotes(notes);
    }
  }

  private readUnnoted(before: Sign, text: string): void {
    const group = this.waiting.at(-1);
    const verb = this.verbOf(text);
    const [name, person] = text.length > LONGEST_CLAUSE ? [text] : text.split(/[:：]/);
    if (verb) this.readClause(before, text, verb);
    else if (group && before === 'list' && continuesGroup(group.text, text))
      this.waiting.splice(-1, 1, { ...group, text: `${group.text}、${text}` });
    else if (name && person && isWholeName(name, this.known) && isPerson(person)) {
      this.waiting.push({ before, text: name, inObject: false });
      this.addPerson(person);
    } else this.waiting.push({ before, text, inObject: this.inObject });
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
        if (INNER_ENDING.test(object)) return false;
        return isWholeName(bareName(subject), this.known) && (!endsAsSection(text) || isGroup(object));
      }) ?? null
    );
  }

  private readClause(before: Sign, text: string, verb: VerbPhrase): void {
    const subject = text.slice(0, verb.from);
    const joined = this.takeJoined(before, verb, subject === '');
    this.endClause();
    if (subject !== '') joined.push({ before, text: subject, inObject: false });
    else if (joined.length === 0 && this.parties.length === 0)
      this.parties.push({ name: tidyName(text), kind: 'phrase', role: 'answer' });
    this.addAll(joined, this.labelled ?? verb.role, verb.together);
    this.inObject = !verb.objectless;
  }

  /** Takes the waiting names that the verb speaks for. */
  private takeJoined(before: Sign, verb: VerbPhrase, alone: boolean): Waiting[] {
    let from = this.waiting.length;
    let sign = before;
    while (from > 0 && this.joins(sign, verb, alone && from === this.waiting.length) && this.mayBeNamed(from - 1)) {
      from -= 1;
      sign = this.waiting[from]?.before ?? 'start';
    }
    return this.waiting.splice(from);
  }

  /** Words in the object of the verb before are more of it unless they are a name. */
  private mayBeNamed(index: number): boolean {
    const words = this.waiting[index];
    return words !== undefined && (!words.inObject || isWholeName(bareName(words.text), this.known));
  }

  private joins(sign: Sign, { role }: VerbPhrase, alone: boolean): boolean {
    return LISTED.has(sign) || (sign === 'comma' && (role !== 'support' || alone));
  }

  /** What waits without a verb answers, or plays the part of its label. */
  private endClause(): void {
    const named = this.waiting.filter(
      ({ before, text, inObject }) => !inObject || (!LISTED.has(before) && isWholeName(bareName(text), this.known)),
    );
    this.addAll(named, this.labelled ?? 'answer', false);
    this.waiting = [];
    this.inObject = false;
  }

  /** The part that the label in force gives to those behind it. */
  private get labelled(): Role | null {
    return this.label === 'person' ? null : this.label;
  }

  /** Adds those that play one part; whom 会同 brings in help, and so do those that 、 joins to them. */
  private addAll(names: readonly Waiting[], role: Role, together: boolean): void {
    let helping = false;
    for (const { before, text } of names) {
      helping &&= LISTED.has(before);
      for (const [index, part] of this.splitTogether(text).entries()) {
        helping ||= index > 0;
        for (const name of splitAtAnd(part, this.known, together)) this.addName(name, helping ? 'support' : role);
      }
    }
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

  /** What stands in brackets behind a name: its part, those who help, a person. */
  private readNotes(notes: readonly string[]): void {
    for (const note of notes) {
      const role = roleAlone(note);
      const name = this.waiting.at(-1);
      if (role !== null && name) {
        this.waiting.pop();
        this.addAll([name], role, false);
      } else if (isPerson(note)) this.addPerson(note);
      else this.readNested(note);
    }
  }

  private readNested(text: string): void {
    this.endClause();
    if (this.depth >= MOST_NESTED) this.addName(text, this.labelled ?? 'answer');
    else {
      const nested = new PartyReader(this.known, this.depth + 1);
      nested.readLine(tokensOf(text));
      this.parties.push(...nested.parties);
    }
  }
}

/** A label at the line's end is for the lines below it. */
function endsInLabel(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return last?.kind === 'label' || (tokens.length === 1 && last !== undefined && roleAlone(last.text) !== null);
}
