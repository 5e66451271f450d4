import type { Element } from 'slimdom';
import type { DateSystem, SheetListing } from '../workbook/sheetSnapshot';
import { WorkbookError } from '../workbook/workbookError';
import { type OoxmlPackage } from './package/ooxmlPackage';
import {
  childElements,
  childNamed,
  insertInOrder,
  isTrue,
  MAIN_NS,
  plainText,
  RELATIONSHIP_NS,
  relationshipId,
} from './package/xml';
import { WORKBOOK_ORDER } from './package/childOrder';
import { isStrictNamespace } from './package/dialect';
import { brokenFile, overLimit } from './package/fileFault';

const WORKSHEET_TYPE = `${RELATIONSHIP_NS}/worksheet`;
const WORKSHEET_CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** More sheets than any office has; each costs time at every reading. */
const MOST_SHEETS = 4000;
/** The highest number a sheet can have beside its name (ECMA-376 18.2.19). */
const MOST_SHEET_ID = 65534;

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  /** The name of its part in the package. */
  readonly part: string;
  readonly visibility: SheetListing['visibility'];
  /** False for chart sheets and dialog sheets, which hold no cells. */
  readonly isWorksheet: boolean;
}

/** The workbook part: which sheets there are, in what order, the date system and the defined names. */
export class WorkbookPart {
  /** Until sheets come or go. */
  private listed: SheetEntry[] | null = null;
  /** The worksheets by name, of each name the first. */
  private worksheets: Map<string, SheetEntry> | null = null;
  /** The highest number of a sheet; null until asked for, and again once a sheet is removed. */
  private highestSheetId: number | null = null;

  private constructor(
    private readonly file: OoxmlPackage,
    readonly part: string,
  ) {}

  /** Finds the workbook part of a package. Fails with `notXlsx` when the package is another kind of document. */
  static read(file: OoxmlPackage): WorkbookPart {
    const part = file.partOfType('', '/officeDocument');
    if (part === null) throw brokenFile('noPackage');
    if (/\.bin$/i.test(part)) throw brokenFile('binary');
    const root = /\.xml$/i.test(part) ? file.document(part).documentElement : null;
    if (root?.localName !== 'workbook') throw brokenFile('notWorkbook', part);
    file.strict = isStrictNamespace(root.namespaceURI);
    return new WorkbookPart(file, part);
  }

  /** The sheets in tab order. */
  sheets(): readonly SheetEntry[] {
    this.listed ??= this.listSheets();
    return this.listed;
  }

  /** The worksheet of that name; null when there is none, or it holds no cells. */
  worksheet(name: string): SheetEntry | null {
    if (!this.worksheets) {
      this.worksheets = new Map();
      for (const sheet of this.sheets())
        if (sheet.isWorksheet && !this.worksheets.has(sheet.name)) this.worksheets.set(sheet.name, sheet);
    }
    return this.worksheets.get(name) ?? null;
  }

  private listSheets(): SheetEntry[] {
    const elements = this.sheetElements();
    if (elements.length > MOST_SHEETS) throw overLimit('sheets', MOST_SHEETS);
    const targets = new Map(this.file.relationships(this.part).map((relationship) => [relationship.id, relationship]));
    return elements.flatMap((element) => {
      const relationship = targets.get(relationshipId(element) ?? '');
      if (!relationship || relationship.external) return [];
      const state = element.getAttribute('state');
      const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
      return [
        {
          name: element.getAttribute('name') ?? '',
          part: relationship.target,
          visibility,
          isWorksheet: relationship.type.endsWith('/worksheet'),
        },
      ];
    });
  }

  /** The 0-based index, in tab order, of the sheet that is in front. */
  activeIndex(): number {
    const view = childNamed(childNamed(this.root(), 'bookViews'), 'workbookView');
    return Number(view?.getAttribute('activeTab') ?? 0);
  }

  dateSystem(): DateSystem {
    return isTrue(childNamed(this.root(), 'workbookPr')?.getAttribute('date1904')) ? 1904 : 1900;
  }

  structureProtected(): boolean {
    return isTrue(childNamed(this.root(), 'workbookProtection')?.getAttribute('lockStructure'));
  }

  /**
   * Adds a visible worksheet, and gives its entry: after the last one, or right after the one named. `write` gives the XML of the part
   * whose name it is told. Names that belong to later sheets move up with them. The sheet's name must be free.
   */
  addSheet(name: string, write: (part: string) => string, after: string | null = null): SheetEntry {
    const part = this.file.freeName('xl/worksheets/sheet%.xml');
    this.file.write(part, write(part), WORKSHEET_CONTENT);
    const id = this.file.relate(this.part, WORKSHEET_TYPE, part);
    const element = this.create('sheet');
    element.setAttribute('name', plainText(name));
    element.setAttribute('sheetId', String(this.freeSheetId()));
    element.setAttributeNS(this.file.uri(RELATIONSHIP_NS), `${this.relationshipPrefix()}:id`, id);
    const entry: SheetEntry = { name, part, visibility: 'visible', isWorksheet: true };
    const sheets = this.child('sheets');
    if (after === null) {
      sheets.appendChild(element);
      this.listed?.push(entry);
      this.worksheets?.set(name, entry);
      return entry;
    }
    const elements = childElements(sheets);
    const index = elements.findIndex((other) => other.getAttribute('name') === after) + 1;
    sheets.insertBefore(element, elements[index] ?? null);
    this.makeRoomAt(index);
    this.forgetSheets();
    return entry;
  }

  /** Takes a sheet out of the workbook; names that belonged to it go, and those of later sheets move up. Its part stays for the caller to remove. */
  removeSheet(name: string): void {
    const elements = this.sheetElements();
    const index = elements.findIndex((element) => element.getAttribute('name') === name);
    const element = elements[index];
    if (!element) throw new WorkbookError('sheetMissing', { sheet: name });
    this.file.unrelate(this.part, relationshipId(element) ?? '');
    element.remove();
    this.forgetSheets();
    for (const defined of childElements(childNamed(this.root(), 'definedNames'))) {
      const local = defined.getAttribute('localSheetId');
      if (local === null) continue;
      if (Number(local) === index) defined.remove();
      else if (Number(local) > index) defined.setAttribute('localSheetId', String(Number(local) - 1));
    }
    this.dropEmptyDefinedNames();
    const view = childNamed(childNamed(this.root(), 'bookViews'), 'workbookView');
    const active = this.activeIndex();
    if (view && active >= index && active > 0) view.setAttribute('activeTab', String(active - 1));
  }

  /** The formulas of a sheet's own defined names, by name. */
  sheetNames(sheetName: string): ReadonlyMap<string, string> {
    const index = this.sheetElements().findIndex((element) => element.getAttribute('name') === sheetName);
    return new Map(
      childElements(childNamed(this.root(), 'definedNames'))
        .filter((element) => element.getAttribute('localSheetId') === String(index))
        .map((element) => [element.getAttribute('name') ?? '', element.textContent ?? '']),
    );
  }

  /** Sets a sheet's own defined name (such as `_xlnm.Print_Titles`) to a formula, or removes it with null. */
  setSheetName(sheetName: string, definedName: string, formula: string | null): void {
    const index = this.sheetElements().findIndex((element) => element.getAttribute('name') === sheetName);
    const knownName = childElements(childNamed(this.root(), 'definedNames')).find(
      (element) =>
        element.getAttribute('name') === definedName && element.getAttribute('localSheetId') === String(index),
    );
    if (formula === null) {
      knownName?.remove();
      this.dropEmptyDefinedNames();
      return;
    }
    const element = knownName ?? this.child('definedNames').appendChild<Element>(this.create('definedName'));
    element.setAttribute('name', definedName);
    element.setAttribute('localSheetId', String(index));
    element.textContent = formula;
  }

  /** Brings the sheet to the front. */
  activate(sheetName: string): void {
    const index = this.sheetElements().findIndex((element) => element.getAttribute('name') === sheetName);
    if (index < 0) return;
    const views = this.child('bookViews');
    const view = childNamed(views, 'workbookView') ?? views.appendChild<Element>(this.create('workbookView'));
    view.setAttribute('activeTab', String(index));
  }

  /** Asks Excel to work all formulas out anew when it opens the file, since nothing here does. */
  recalculateOnOpen(): void {
    this.child('calcPr').setAttribute('fullCalcOnLoad', '1');
  }

  /** A sheet now stands at this index: what counts sheets by index counts the later ones one higher. */
  private makeRoomAt(index: number): void {
    for (const defined of childElements(childNamed(this.root(), 'definedNames'))) {
      const local = defined.getAttribute('localSheetId');
      if (local !== null && Number(local) >= index) defined.setAttribute('localSheetId', String(Number(local) + 1));
    }
    const view = childNamed(childNamed(this.root(), 'bookViews'), 'workbookView');
    for (const counted of ['activeTab', 'firstSheet']) {
      const tab = view?.getAttribute(counted) ?? null;
      if (view && tab !== null && Number(tab) >= index) view.setAttribute(counted, String(Number(tab) + 1));
    }
  }

  private forgetSheets(): void {
    this.listed = null;
    this.worksheets = null;
    this.highestSheetId = null;
  }

  /** One more than the highest where that is allowed, else the lowest that is free (ECMA-376 18.2.19: 1 to 65534). */
  private freeSheetId(): number {
    this.highestSheetId ??= this.sheetIds().reduce((highest, id) => Math.max(highest, id), 0);
    if (this.highestSheetId < MOST_SHEET_ID) return (this.highestSheetId += 1);
    const used = new Set(this.sheetIds());
    let free = 1;
    while (used.has(free)) free += 1;
    return free;
  }

  private sheetIds(): number[] {
    return this.sheetElements().map((element) => Number(element.getAttribute('sheetId')));
  }

  private dropEmptyDefinedNames(): void {
    const names = childNamed(this.root(), 'definedNames');
    if (names && childElements(names).length === 0) names.remove();
  }

  private sheetElements(): Element[] {
    return childElements(childNamed(this.root(), 'sheets'));
  }

  private root(): Element {
    const root = this.file.document(this.part).documentElement;
    if (!root) throw new WorkbookError('notXlsx');
    return root;
  }

  private create(localName: string): Element {
    const root = this.root();
    const name = root.prefix ? `${root.prefix}:${localName}` : localName;
    return this.file.document(this.part).createElementNS(root.namespaceURI ?? MAIN_NS, name);
  }

  /** The child of the workbook element of that name, made in its place when there is none. */
  private child(localName: string): Element {
    const root = this.root();
    const knownChild = childNamed(root, localName);
    if (knownChild) return knownChild;
    const child = this.create(localName);
    insertInOrder(root, child, WORKBOOK_ORDER);
    return child;
  }

  private relationshipPrefix(): string {
    return this.root().lookupPrefix(this.file.uri(RELATIONSHIP_NS)) ?? 'r';
  }
}
