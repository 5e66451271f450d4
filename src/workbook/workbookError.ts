import type { StoredKey } from './storedText';
import type { WriteProgress } from './writeProgress';

/** Why a workbook could not be read or written. The words for each are in the locales. */
export type WorkbookErrorCode =
  | 'notXlsx' // not an .xlsx file, or a broken one: `fault` says how
  | 'overLimit' // the file goes beyond what is read: `limit` says where
  | 'encrypted' // the file is protected with a password to open
  | 'sheetMissing' // the named sheet is no longer there
  | 'nameTaken' // another sheet has the name a report needs
  | 'cellChanged' // the cell no longer says what was read
  | 'textChanged' // another wrote the text that was to be kept anew
  | 'formulaCell' // other cells share the formula of this cell
  | 'lastSheet' // a workbook must keep one visible sheet
  | 'sheetProtected' // the user's sheet is protected
  | 'sheetHidden' // the sheet cannot be brought to the front
  | 'viewOnly' // Excel refuses the access: most often the workbook may only be viewed
  | 'structureProtected' // sheets cannot be added or removed
  | 'cellEditMode' // a cell is being edited: press Enter or Esc
  | 'inactiveWorkbook' // another workbook has the focus
  | 'newerText' // a later version of this product wrote the text to be kept anew
  | 'chartSheet' // a chart sheet is in front, on which this cannot be done
  | 'tooLarge' // Excel refuses the size of the request or the answer
  | 'unsupported' // this Excel lacks what is needed
  | 'hostBusy' // Excel did not answer
  | 'unknown';

/** How a file is not what the format asks (ECMA-376). */
export type FileFault =
  | 'empty' // no bytes at all
  | 'oldFormat' // an .xls or .et file
  | 'notZip' // text, a web page, an image
  | 'badZip' // cut short or damaged
  | 'noPackage' // a zip of something else
  | 'notWorkbook' // an Office file of another kind
  | 'binary' // an .xlsb file
  | 'missingPart' // points at a part that is not there
  | 'badXml' // a part is not well formed
  | 'encoding' // a part's encoding is not known, or its bytes are not of it
  | 'noSheetData' // a worksheet without rows
  | 'badRow'; // a row whose number is none

/** What a file can have too much of. Sizes are in millions. */
export type FileLimit = 'size' | 'parts' | 'partSize' | 'depth' | 'sheets' | 'row' | 'column' | 'cellText';

/** What the message to the user may name. */
export interface WorkbookErrorDetail {
  readonly sheet?: string;
  readonly cell?: string;
  /** Which of the kept texts. */
  readonly text?: StoredKey;
  /** What is changed, and what may be, since the failure; missing where nothing is. */
  readonly progress?: WriteProgress;
  /** What is wrong with a file that is `notXlsx`. */
  readonly fault?: FileFault;
  /** What a file has too much of, and how much there may be. */
  readonly limit?: FileLimit;
  readonly most?: number;
  /** The part of the file that is meant, such as `xl/worksheets/sheet1.xml`. */
  readonly part?: string;
  /** What stands there in place of what should: an encoding, a row's number. */
  readonly named?: string;
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
