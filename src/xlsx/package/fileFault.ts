import { WorkbookError, type FileFault, type FileLimit } from '../../workbook/workbookError';

/** The failure of a file that is not as the format says: what is wrong, in which part, and the reader's own words. */
export function brokenFile(fault: FileFault, part?: string, cause?: string, named?: string): WorkbookError {
  return new WorkbookError('notXlsx', {
    fault,
    ...(part !== undefined && { part }),
    ...(named !== undefined && { named }),
    ...(cause !== undefined && { cause }),
  });
}

/** The failure of a file that goes beyond what a workbook can be, or beyond what is read here. */
export function overLimit(limit: FileLimit, most: number, part?: string): WorkbookError {
  return new WorkbookError('overLimit', { limit, most, ...(part !== undefined && { part }) });
}
