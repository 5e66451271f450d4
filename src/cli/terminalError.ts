import type { UnusableSchedule } from '../schedule/table/unusableSchedule';

/** Why a file could not be worked on. The words for each are in `terminalTexts`. */
export type FileProblem =
  | {
      readonly kind:
        'notFound' | 'isFolder' | 'noPermission' | 'inUse' | 'cannotRead' | 'cannotWrite' | 'outFolderMissing';
      readonly file: string;
    }
  | {
      readonly kind: 'outIsOriginal' | 'outOtherKind' | 'outNoCalendar' | 'outNoPaper' | 'nobodyToRemind';
      readonly file: string;
    }
  /** The row (0-based) or column said to hold titles or cells of the table holds nothing. */
  | { readonly kind: 'headerBlank'; readonly file: string; readonly sheet: string; readonly row: number }
  | { readonly kind: 'columnBlank'; readonly file: string; readonly sheet: string; readonly column: string }
  /** Rows and columns were said, and not of which sheet. */
  | { readonly kind: 'whichSheet'; readonly file: string; readonly sheets: readonly string[] }
  /** No entry has the section or person that was asked for. */
  | { readonly kind: 'notInSchedule'; readonly file: string; readonly name: string }
  /** The workbook keeps neither a register of facilities nor opening records. */
  | { readonly kind: 'noOpenDays'; readonly file: string }
  /** The workbook keeps no baseline to compare with; `why` says what is wrong with the one it keeps. */
  | {
      readonly kind: 'noBaseline';
      readonly file: string;
      readonly why: 'none' | 'damaged' | 'newer' | 'lost' | 'otherSchedule';
    }
  /** The user edited report sheets outside the notes, and has not said what is to become of that. */
  | { readonly kind: 'editedReports'; readonly file: string; readonly sheets: readonly EditedReport[] }
  | {
      readonly kind: 'unusable';
      readonly file: string;
      readonly problem: UnusableSchedule;
      readonly sheets: readonly string[];
    };

/** A report sheet with its first edit: row and column, 0-based, null where not known. */
export interface EditedReport {
  readonly name: string;
  readonly row: number | null;
  readonly column: number | null;
}

/** Thrown where a command cannot go on; told as one line and exit code 2. */
export class TerminalError extends Error {
  override readonly name = 'TerminalError';

  constructor(readonly problem: FileProblem) {
    super(problem.kind);
  }
}

/** The problem that a failed file operation is; `otherwise` where the system's code says nothing more exact. */
export function fileError(error: unknown, file: string, otherwise: 'cannotRead' | 'cannotWrite'): TerminalError {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOENT':
      return new TerminalError({ kind: otherwise === 'cannotRead' ? 'notFound' : 'outFolderMissing', file });
    case 'EISDIR':
      return new TerminalError({ kind: 'isFolder', file });
    case 'EACCES':
    case 'EPERM':
      return new TerminalError({ kind: 'noPermission', file });
    case 'EBUSY':
      return new TerminalError({ kind: 'inUse', file });
    default:
      return new TerminalError({ kind: otherwise, file });
  }
}
