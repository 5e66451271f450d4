import { USUAL_BEHAVIOUR, type Behaviour } from './doubts';
import { EventHub, type EventKind } from './eventHub';
import { HostError } from './protocol';
import { UndoStack } from './undoStack';
import { WorksheetModel } from './worksheetModel';

export interface CustomXmlPartModel {
  readonly id: string;
  readonly namespaceUri: string;
  xml: string;
}

export interface NamedItemModel {
  name: string;
  formula: string;
  visible: boolean;
}

/** A workbook in memory, as Excel holds the one that is open. */
export class WorkbookModel {
  readonly worksheets: WorksheetModel[] = [];
  readonly names: NamedItemModel[] = [];
  readonly settings = new Map<string, unknown>();
  /** Built-in document properties by their names on the wire. */
  readonly documentProperties = new Map<string, string>();
  /** Custom ones by their keys without case. */
  readonly customDocumentProperties = new Map<string, { readonly key: string; value: string | number | boolean }>();
  readonly customXmlParts: CustomXmlPartModel[] = [];
  name = '日程.xlsx';
  /** How this Excel answers where sources disagree. */
  behaviour: Behaviour = USUAL_BEHAVIOUR;
  readonly undo = new UndoStack();
  /** A sheet that is told to have come to the front though it did not. */
  toldActive: WorksheetModel | null = null;
  /** Names of chart sheets, which are no worksheets; `frontChart` is the one in front, when one is. */
  readonly chartSheets: string[] = [];
  frontChart: string | null = null;
  /** Opened for viewing alone: every write is refused. */
  viewOnly = false;
  structureProtected = false;
  /** Whether day 0 is 1 January 1904. */
  date1904 = false;
  readonly events = new EventHub();
  calculationMode = 'Automatic';
  active: WorksheetModel;
  selection: { readonly worksheet: WorksheetModel; readonly address: string } | null = null;
  screenUpdatingSuspensions = 0;
  private lastId = 0;

  constructor(firstSheet = 'Sheet1') {
    this.active = this.add(firstSheet);
  }

  nextId(prefix: string): string {
    return `{${prefix}-${String(++this.lastId).padStart(8, '0')}}`;
  }

  /** Adds a worksheet after the last; a name of Excel's own when none is given. */
  add(name: string | null): WorksheetModel {
    this.requireStructure();
    const given = name ?? this.freeName();
    this.checkName(given, null);
    const worksheet = new WorksheetModel(this, this.nextId('sheet'), given);
    this.worksheets.push(worksheet);
    this.note('added', worksheet);
    return worksheet;
  }

  /** Listeners are told once the request is carried out. */
  note(kind: EventKind, { id }: WorksheetModel, message: object = {}): void {
    this.events.later({ kind, worksheetId: id, message: { source: 'Local', ...message } });
  }

  /** A worksheet by its name (without case) or its id. */
  find(key: string): WorksheetModel | null {
    const folded = key.toLowerCase();
    return this.worksheets.find(({ name, id }) => id === key || name.toLowerCase() === folded) ?? null;
  }

  rename(worksheet: WorksheetModel, name: string): void {
    this.requireStructure();
    this.checkName(name, worksheet);
    this.note('nameChanged', worksheet, { nameBefore: worksheet.name, nameAfter: name });
    worksheet.name = name;
  }

  setVisibility(worksheet: WorksheetModel, visibility: string): void {
    this.requireStructure();
    if (visibility !== 'Visible') this.refuseLastVisible(worksheet);
    this.note('visibilityChanged', worksheet, {
      visibilityBefore: worksheet.visibility,
      visibilityAfter: visibility,
    });
    worksheet.visibility = visibility;
  }

  remove(worksheet: WorksheetModel): void {
    this.requireStructure();
    if (worksheet.visibility === 'VeryHidden') throw new HostError('InvalidOperation');
    this.refuseLastVisible(worksheet);
    this.worksheets.splice(this.worksheets.indexOf(worksheet), 1);
    this.note('deleted', worksheet);
    if (this.active === worksheet) this.active = this.visibleSheets()[0] ?? this.active;
  }

  move(worksheet: WorksheetModel, position: number): void {
    this.requireStructure();
    if (position < 0 || position >= this.worksheets.length) throw new HostError('InvalidArgument');
    this.note('moved', worksheet, { positionBefore: this.worksheets.indexOf(worksheet), positionAfter: position });
    this.worksheets.splice(this.worksheets.indexOf(worksheet), 1);
    this.worksheets.splice(position, 0, worksheet);
  }

  activate(worksheet: WorksheetModel): void {
    if (worksheet.visibility !== 'Visible') throw new HostError('InvalidOperation');
    this.active = worksheet;
    this.frontChart = null;
  }

  private requireStructure(): void {
    if (this.structureProtected || this.viewOnly) throw new HostError('AccessDenied');
  }

  /** Excel keeps a chart sheet's name as taken, and shows no worksheet as the active one while it is in front. */
  addChartSheet(name: string): void {
    this.chartSheets.push(name);
    this.frontChart = name;
  }

  visibleSheets(): WorksheetModel[] {
    return this.worksheets.filter(({ visibility }) => visibility === 'Visible');
  }

  private refuseLastVisible(worksheet: WorksheetModel): void {
    const visible = this.visibleSheets();
    if (visible.length === 1 && visible[0] === worksheet) throw new HostError('InvalidOperation');
  }

  /** Excel's rules for sheet names: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at either end, not History, unique without case. */
  private checkName(name: string, worksheet: WorksheetModel | null): void {
    const bad =
      name.trim() === '' ||
      name.length > 31 ||
      /[\\/?*[\]:]/.test(name) ||
      /^'|'$/.test(name) ||
      name.toLowerCase() === 'history';
    if (bad) throw new HostError('InvalidArgument');
    const other = this.worksheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    const isChart = this.chartSheets.some((chart) => chart.toLowerCase() === name.toLowerCase());
    if (isChart || (other && other !== worksheet)) throw new HostError('ItemAlreadyExists');
  }

  private freeName(): string {
    let number = this.worksheets.length + 1;
    while (this.find(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}
