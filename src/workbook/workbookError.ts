import type { StoredKey } from './storedText';

/** Why a workbook could not be read or written. The words for each are in the locales. */
export type WorkbookErrorCode =
  | 'notXlsx' // not an .xlsx file, or a broken one
  | 'encrypted' // the file is protected with a password to open
  | 'sheetMissing' // the named sheet is no longer there
  | 'nameTaken' // another sheet has the name a report needs
  | 'cellChanged' // the cell no longer says what was read
  | 'formulaCell' // other cells share the formula of this cell
  | 'lastSheet' // a workbook must keep one visible sheet
  | 'sheetProtected' // the user's sheet is protected
  | 'structureProtected' // sheets cannot be added or removed
  | 'cellEditMode' // a cell is being edited: press Enter or Esc
  | 'inactiveWorkbook' // another workbook has the focus
  | 'newerText' // a later version of this product wrote the text to be kept anew
  | 'tooLarge' // Excel refuses the size of the request or the answer
  | 'unsupported' // this Excel lacks what is needed
  | 'hostBusy' // Excel did not answer
  | 'unknown';

/** What the message to the user may name. */
export interface WorkbookErrorDetail {
  readonly sheet?: string;
  readonly cell?: string;
  /** Which of the kept texts. */
  readonly text?: StoredKey;
  /** The report sheets that were written before the failure. */
  readonly written?: readonly string[];
  /** The host's own words, for support; never shown alone. */
  readonly cause?: string;
}

/** Thrown by every Workbook; `code` chooses the words, `detail` fills them. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  constructor(
    readonly code: WorkbookErrorCode,
    readonly detail: WorkbookErrorDetail = {},
  ) {
    super(code);
  }
}
