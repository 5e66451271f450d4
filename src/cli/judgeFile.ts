import { readFileSync } from 'node:fs';
import type { BaselineReading } from '../schedule/baseline/baselineStore';
import type { IsoDate } from '../schedule/calendar/isoDate';
import type { JudgementOutcome } from '../schedule/judgement';
import type { Judgement } from '../schedule/judgement';
import { storeSettings } from '../schedule/settings/settingsStore';
import { judgeWorkbook } from '../session/judgeWorkbook';
import type { StoredTrouble } from '../session/storedTroubles';
import type { SheetSnapshot, WorkbookListing } from '../workbook/sheetSnapshot';
import type { StoreEdit } from '../workbook/storedText';
import { openXlsx, type XlsxWorkbook } from '../xlsx/xlsxWorkbook';
import { NODE_ZIP_CODEC } from './nodeZipCodec';
import type { TableOptions } from './tableOptions';
import { tableSettings, tellsTable } from './tableSettings';
import { fileError, TerminalError } from './terminalError';

/** A file opened, read and judged. */
export interface JudgedFile {
  readonly bytes: Uint8Array;
  readonly workbook: XlsxWorkbook;
  readonly judgement: Judgement;
  /** The sheets without a mark of ours, as read. */
  readonly sheets: readonly SheetSnapshot[];
  /** The texts of ours that the file keeps. */
  readonly stored: WorkbookListing['stored'];
  /** The edits that keep what the terminal said of the table; none where it said nothing. */
  readonly told: readonly StoreEdit[];
  /** What changes are counted from. */
  readonly baseline: BaselineReading;
  /** What the file keeps of ours and cannot be used, or not wholly. */
  readonly storedTroubles: readonly StoredTrouble[];
  /** The schedule's own sheets, as read; at least one. */
  readonly scheduleSheets: readonly [SheetSnapshot, ...SheetSnapshot[]];
}

/** A file opened and read, whether there is a schedule in it or not. */
export interface OpenedFile extends Omit<JudgedFile, 'judgement' | 'scheduleSheets'> {
  readonly outcome: JudgementOutcome;
}

/** Opens a file and judges what is in it. Fails with a `TerminalError` where the file cannot be read, or a `WorkbookError`. */
export async function openFile(file: string, table: TableOptions, asOf: IsoDate): Promise<OpenedFile> {
  const bytes = readBytes(file);
  const workbook = openXlsx(bytes, NODE_ZIP_CODEC);
  const { listing, sheets, settings, outcome, baseline, storedTroubles } = await judgeWorkbook(
    workbook,
    asOf,
    (kept, read) => tableSettings(file, kept, table, read),
  );
  return {
    bytes,
    workbook,
    sheets,
    stored: listing.stored,
    told: tellsTable(table) ? storeSettings(listing.stored, settings) : [],
    baseline,
    storedTroubles,
    outcome,
  };
}

/** Opens a file and judges the schedule in it. Fails with a `TerminalError` or a `WorkbookError`. */
export async function judgeFile(file: string, table: TableOptions, asOf: IsoDate): Promise<JudgedFile> {
  return withSchedule(file, await openFile(file, table, asOf));
}

/** The file with its schedule. Fails with a `TerminalError` where there is none. */
export function withSchedule(file: string, { outcome, sheets, ...opened }: OpenedFile): JudgedFile {
  if (!outcome.ok) {
    const names = sheets.map(({ name }) => name);
    throw new TerminalError({ kind: 'unusable', file, problem: outcome.problem, sheets: names });
  }
  const { tables } = outcome.judgement.schedule;
  const [first, ...others] = sheets.filter(({ name }) => tables.some(({ sheet }) => sheet === name));
  if (!first) throw new TerminalError({ kind: 'cannotRead', file });
  return { ...opened, judgement: outcome.judgement, sheets, scheduleSheets: [first, ...others] };
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw fileError(error, file, 'cannotRead');
  }
}
