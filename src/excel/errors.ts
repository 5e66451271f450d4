import { WorkbookError, type WorkbookErrorCode, type WorkbookErrorDetail } from '../workbook/workbookError';

/**
 * Excel's error codes in our words (learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling), where the
 * code alone is enough. Codes are the same in every language; messages are not meant for users.
 */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: 'cellEditMode',
  ItemAlreadyExists: 'nameTaken',
  InactiveWorkbook: 'inactiveWorkbook',
  InvalidSelection: 'inactiveWorkbook',
  UnsupportedSheet: 'chartSheet',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
  ServiceNotAvailable: 'hostBusy',
  ServiceUnavailable: 'hostBusy',
  ConnectionFailure: 'hostBusy',
  RequestAborted: 'hostBusy',
  Timeout: 'hostBusy',
};

/** Members that fail with `GeneralException` while another workbook has the focus (excel-add-ins-troubleshooting, "API limitations"). */
const NEEDS_FOCUS = /^(WorksheetCollection\.add|Worksheet\.(activate|delete)|Range\.select|WorksheetFreezePanes\.)/;
/** Members that change which sheets there are. */
const CHANGES_STRUCTURE = /^(WorksheetCollection\.add|Worksheet\.(delete|copy|name|visibility|position))$/;
/** Members that change what is on a sheet. */
const ON_SHEET =
  /^(Range|RangeAreas|RangeFormat|RangeFill|RangeFont|RangeBorder|ConditionalFormat|CustomConditionalFormat|Conditional\w+|Chart\w*|PageLayout|HeaderFooter\w*|PageBreak\w*)\./;

/** What Office.js tells of a failure. */
interface RichApiError {
  readonly code: string;
  readonly message?: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** The code Excel failed with, or null when the failure is not Excel's. */
export function excelCode(error: unknown): string | null {
  return isRichApiError(error) ? error.code : null;
}

/** Which member failed, such as `Range.values`; empty when Excel does not say. */
export function errorLocation(error: unknown): string {
  return isRichApiError(error) ? (error.debugInfo?.errorLocation ?? '') : '';
}

/** Any failure as a `WorkbookError`, with what the message may name. One that is already ours gets the missing details. */
export function toWorkbookError(error: unknown, detail: WorkbookErrorDetail = {}): WorkbookError {
  if (error instanceof WorkbookError) return new WorkbookError(error.code, { ...detail, ...error.detail });
  if (!isRichApiError(error)) return new WorkbookError('unknown', { ...detail, cause: String(error) });
  const location = errorLocation(error);
  const cause = [error.code, location, error.message].filter(Boolean).join(' ');
  return new WorkbookError(codeOf(error, location), { ...detail, cause });
}

/** Two codes mean different things in different places: where Excel does not say the place, nothing is claimed of a sheet. */
function codeOf(error: RichApiError, location: string): WorkbookErrorCode {
  switch (error.code) {
    case 'GeneralException':
      return NEEDS_FOCUS.test(location) ? 'inactiveWorkbook' : 'unknown';
    // One page of Microsoft's names this code for cell-edit mode, another InvalidOperationInCellEditMode.
    case 'InvalidOperation':
      return /cell.edit/i.test(error.message ?? '') ? 'cellEditMode' : 'unknown';
    case 'ItemNotFound':
      return location === 'WorksheetCollection.getItem' ? 'sheetMissing' : 'unknown';
    case 'AccessDenied':
      if (CHANGES_STRUCTURE.test(location)) return 'structureProtected';
      return ON_SHEET.test(location) ? 'sheetProtected' : 'viewOnly';
    default:
      return CODES[error.code] ?? 'unknown';
  }
}

function isRichApiError(error: unknown): error is RichApiError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    !(error instanceof WorkbookError)
  );
}
