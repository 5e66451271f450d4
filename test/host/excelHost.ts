import type { CellValue } from '../../src/workbook/sheetSnapshot';
import type { ToldEvent } from './eventHub';
import { execute, type HostSession, type Stop } from './executor';
import { hostObject, type HostObject } from './objectType';
import { ACTION, PATH, type RequestBody, type ResponseBody } from './protocol';
import { localAddress, parseRange } from './rangeModel';
import type { UndoStack } from './undoStack';
import { workbookType } from './workbookMembers';
import { WorkbookModel } from './workbookModel';
import type { ChangeType, WorksheetModel } from './worksheetModel';

/** Excel on the web refuses a request or an answer larger than this (learn.microsoft.com/office/dev/add-ins/excel/performance). */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** One batch that Office.js sent. Sizes in bytes of UTF-8. */
export interface RequestRecord {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** Those of them that change something, or give a value. */
  readonly writes: number;
  /** Requests by which Office.js gives references back after `Excel.run`; no part of the add-in's work waits for them. */
  readonly housekeeping: boolean;
  readonly error: string | null;
}

export type Fault =
  /** Refused before anything of it is done, or after all of it is, or when so many of its writes are. */
  | { readonly kind: 'fail' | 'failAfter'; readonly code: string }
  | { readonly kind: 'failAmid'; readonly code: string; readonly done: number }
  /** Never answered: carried out, or not even that. */
  | { readonly kind: 'drop' | 'lose' }
  | { readonly kind: 'delay'; readonly ms: number };

/**
 * Excel's side of Office.js: answers batches from a workbook in memory, as Excel on the web does.
 * Tests set its moods (`cellEditMode`, `inFocus`), plan faults by the number of the request, and read what it was asked.
 */
export class ExcelHost {
  readonly workbook: WorkbookModel;
  readonly log: RequestRecord[] = [];
  /** A cell is being edited: every batch is refused whole. */
  cellEditMode = false;
  /** Another workbook is in front when false. */
  inFocus = true;
  /** The desktop has no payload limit. */
  platform: 'web' | 'desktop' = 'web';
  /** Events say who made a change since ExcelApi 1.14; older hosts do not. */
  namesTrigger = true;
  /** Whether Excel's API has a member of a class, as Office.js knows; everything where nobody says. */
  isReal: (typeName: string, member: string) => boolean = () => true;
  onEvent: ((event: ToldEvent) => void) | null = null;
  /** The sheet in front when the add-in was last told. */
  private front: string;
  private readonly session: HostSession;
  private readonly memberFaults = new Map<string, string>();
  private readonly faults = new Map<number, Fault>();
  private lasting: { readonly from: number; readonly fault: Fault } | null = null;

  constructor(workbook = new WorkbookModel()) {
    this.workbook = workbook;
    this.front = workbook.active.id;
    workbook.events.tell = (event) => this.onEvent?.(this.namesTrigger ? event : withoutTrigger(event));
    const kept = new Map<string, HostObject>();
    let references = 0;
    this.session = {
      root: hostObject(workbookType, workbook),
      kept,
      inFocus: () => this.inFocus,
      nextReferenceId: () => `ref${++references}`,
      refusal: (member) => this.memberFaults.get(member) ?? null,
      isReal: (typeName, member) => this.isReal(typeName, member),
      unknownLoad: () => workbook.behaviour.unknownLoad,
      did: (member) => {
        noteUndo(member, workbook.undo);
      },
    };
  }

  /** The batches of the add-in's own work, without housekeeping. */
  get requests(): readonly RequestRecord[] {
    return this.log.filter(({ housekeeping }) => !housekeeping);
  }

  /** The nth request from now (1 is the next) fails with that code, before anything of it is done. */
  failRequest(nth: number, code: string): void {
    this.faults.set(this.requests.length + nth, { kind: 'fail', code });
  }

  /** The nth request from now meets that fault; where it lasts, all after it too. */
  plan(nth: number, fault: Fault, lasts = false): void {
    const number = this.requests.length + nth;
    if (lasts) this.lasting = { from: number, fault };
    else this.faults.set(number, fault);
  }

  /** All planned faults are forgotten. */
  mend(): void {
    this.faults.clear();
    this.lasting = null;
  }

  /** From now on a member such as `Range.getMergedAreasOrNullObject` fails with that code; null mends it. */
  failMember(member: string, code: string | null): void {
    if (code === null) this.memberFaults.delete(member);
    else this.memberFaults.set(member, code);
  }

  /** The nth request from now is never answered. */
  dropRequest(nth: number): void {
    this.faults.set(this.requests.length + nth, { kind: 'drop' });
  }

  /** The nth request from now is answered late. */
  delayRequest(nth: number, ms: number): void {
    this.faults.set(this.requests.length + nth, { kind: 'delay', ms });
  }

  /** The user types a value into a cell, as in the sheet; listeners are told. */
  userTypes(sheetName: string, address: string, value: CellValue, source: 'Local' | 'Remote' = 'Local'): void {
    const sheet = this.workbook.find(sheetName);
    if (!sheet) throw new Error(`No sheet ${sheetName}`);
    const { row, column } = parseRange(sheet, address);
    Object.assign(sheet.cells.open(row, column), { value, formula: null });
    if (source === 'Local') this.workbook.undo.userDid(`${sheetName}!${address}`);
    this.tellChange(sheet, { address, source });
  }

  /** A co-author pastes values down from a cell; listeners are told once, or once a cell. */
  coAuthorPastes(sheetName: string, address: string, values: readonly CellValue[]): void {
    const sheet = this.workbook.find(sheetName);
    if (!sheet) throw new Error(`No sheet ${sheetName}`);
    const { row, column } = parseRange(sheet, address);
    const block = { row, column, rowCount: values.length, columnCount: 1 };
    for (const [offset, value] of values.entries())
      Object.assign(sheet.cells.open(row + offset, column), { value, formula: null });
    const told =
      this.workbook.behaviour.coAuthorEvents === 'one a range'
        ? [block]
        : values.map((_, offset) => ({ ...block, row: row + offset, rowCount: 1 }));
    for (const range of told) this.tellChange(sheet, { address: localAddress(range), source: 'Remote' });
  }

  /** The user colours a cell; whether listeners are told is in doubt. */
  userColours(sheetName: string, address: string, fill: string): void {
    const sheet = this.workbook.find(sheetName);
    if (!sheet) throw new Error(`No sheet ${sheetName}`);
    const { row, column } = parseRange(sheet, address);
    const cell = sheet.cells.open(row, column);
    cell.format = { ...cell.format, fill };
    this.workbook.undo.userDid(`${sheetName}!${address} fill`);
    if (this.workbook.behaviour.formatEvents === 'told') this.tellChange(sheet, { address });
  }

  /** Cells were inserted or deleted on the sheet: listeners are told. What moved is for the test to arrange. */
  tellMoved(sheetName: string, changeType: ChangeType): void {
    const sheet = this.workbook.find(sheetName);
    if (!sheet) throw new Error(`No sheet ${sheetName}`);
    this.tellChange(sheet, { address: '1:1', changeType });
  }

  /** The user selects cells of the sheet in front; listeners are told. */
  userSelects(address: string): void {
    const { active, events } = this.workbook;
    this.workbook.selection = { worksheet: active, address: localAddress(parseRange(active, address)) };
    events.happened({ kind: 'selectionChanged', worksheetId: active.id, message: { address } });
  }

  /** The user clicks a sheet's tab; listeners are told. */
  userActivates(sheetName: string): void {
    const sheet = this.workbook.find(sheetName);
    if (!sheet) throw new Error(`No sheet ${sheetName}`);
    this.workbook.activate(sheet);
    this.tellActivation();
  }

  /** Answers one request body, given and returned as JSON text; null when the answer never comes. */
  async answer(bodyText: string): Promise<string | null> {
    const body = JSON.parse(bodyText) as RequestBody;
    const housekeeping =
      body.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference') &&
      body.Actions.some(({ Name }) => Name === '_RemoveReference');
    const fault = housekeeping ? undefined : this.faultOf(this.requests.length + 1);
    this.workbook.events.forgetPending();
    let response = this.respond(body, bodyText, housekeeping, fault);
    let responseText = JSON.stringify(response);
    if (this.platform === 'web' && byteLength(responseText) > PAYLOAD_LIMIT) {
      response = refusal('ResponsePayloadSizeLimitExceeded');
      responseText = JSON.stringify(response);
    }
    this.log.push({
      requestBytes: byteLength(bodyText),
      responseBytes: byteLength(responseText),
      actions: body.Actions.length,
      writes: writesOf(body).length,
      housekeeping,
      error: response.Error?.Code ?? null,
    });
    this.workbook.events.tellPending();
    this.tellActivation();
    if (fault?.kind === 'drop' || fault?.kind === 'lose') return null;
    if (fault?.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.ms));
    return responseText;
  }

  private respond(body: RequestBody, bodyText: string, housekeeping: boolean, fault: Fault | undefined): ResponseBody {
    const refused = fault ? refusedCode(fault) : null;
    if (refused !== null) return refusal(refused);
    if (this.platform === 'web' && byteLength(bodyText) > PAYLOAD_LIMIT)
      return refusal('RequestPayloadSizeLimitExceeded');
    if (this.cellEditMode && !housekeeping) return refusal('InvalidOperationInCellEditMode');
    const { behaviour, undo } = this.workbook;
    if (undo.isInGroup && behaviour.undoGroup !== 'taken' && !housekeeping) return refusal(behaviour.undoGroup);
    const response = execute(body, this.session, fault?.kind === 'failAmid' ? stopAmid(body, fault) : null);
    undo.endRequest();
    return fault?.kind === 'failAfter' ? refusal(fault.code) : response;
  }

  private faultOf(request: number): Fault | undefined {
    return this.lasting && request >= this.lasting.from ? this.lasting.fault : this.faults.get(request);
  }

  /** The user or a co-author changed cells. */
  private tellChange({ id, workbook }: WorksheetModel, message: object): void {
    const usual = { changeType: 'RangeEdited', source: 'Local', triggerSource: 'Unknown' };
    workbook.events.happened({ kind: 'dataChanged', worksheetId: id, message: { ...usual, ...message } });
  }

  /** Tells of a sheet that came to the front, by the user or by the add-in: Excel makes no difference. */
  private tellActivation(): void {
    const { events, active, toldActive } = this.workbook;
    this.workbook.toldActive = null;
    if (toldActive) events.happened({ kind: 'activated', worksheetId: toldActive.id, message: {} });
    if (active.id === this.front) return;
    events.happened({ kind: 'deactivated', worksheetId: this.front, message: {} });
    this.front = active.id;
    events.happened({ kind: 'activated', worksheetId: active.id, message: {} });
  }
}

/** Events say who made a change since ExcelApi 1.14. */
function withoutTrigger(event: ToldEvent): ToldEvent {
  const said = Object.entries(event.message).filter(([key]) => key !== 'triggerSource');
  return { ...event, message: Object.fromEntries(said) };
}

/** Members that Undo cannot take back, so that it forgets what was before (excel-add-ins-undo-capabilities, "Unsupported APIs"). */
const NOT_UNDOABLE = /^Worksheet\.(delete|copy)$|^WorksheetProtection\./;
/** Members that change nothing that Undo knows. */
const NO_CHANGE =
  /\.(get|_|activate$|select$|calculate|suspend|date$|load)|^(CustomXml|Setting|WorksheetCustomProperty|Runtime|Application)/;

function noteUndo(member: string, undo: UndoStack): void {
  if (NOT_UNDOABLE.test(member)) undo.empty();
  else if (!NO_CHANGE.test(member)) undo.write();
}

/** The code of a fault that lets nothing be done; null for others. */
function refusedCode(fault: Fault): string | null {
  if (fault.kind === 'lose') return '';
  return fault.kind === 'fail' ? fault.code : null;
}

/** The place in a request at which so many of its writes are done; of a request that has fewer, its first action. */
function stopAmid(body: RequestBody, { code, done }: Extract<Fault, { kind: 'failAmid' }>): Stop {
  return { at: writesOf(body)[done] ?? 0, code };
}

/** The places in a request of what changes something, or gives a value. */
function writesOf({ Actions, ObjectPaths }: RequestBody): readonly number[] {
  const isMade = (id: number): boolean => {
    const path = ObjectPaths[id];
    return path?.ObjectPathType === PATH.method && /^(Add|Copy)$/.test(path.Name);
  };
  return Actions.flatMap(({ ActionType, ObjectPathId }, index) =>
    ActionType === ACTION.method ||
    ActionType === ACTION.setProperty ||
    (ActionType === ACTION.instantiate && isMade(ObjectPathId))
      ? [index]
      : [],
  );
}

function refusal(code: string): ResponseBody {
  return { Results: [], Error: { Code: code, Message: code, Location: '', ActionIndex: 0 } };
}

/** Without Node's own means: the host also runs in a browser's page. */
function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
