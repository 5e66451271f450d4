import type { IsoDate } from '../schedule/calendar/isoDate';
import { openXlsx, type XlsxWorkbook } from '../xlsx/xlsxWorkbook';

/** A file that is open in the workbench. */
export interface OpenFile {
  readonly name: string;
  readonly workbook: XlsxWorkbook;
  /** The day it is judged on at first; null is today. */
  readonly asOf: IsoDate | null;
}

/** The sample that opens at first, judged on the day its open-day story is told for. */
export const SAMPLE = {
  url: 'assets/sample/2020-schedule.xlsx',
  name: '2020-schedule.xlsx',
  asOf: '2020-06-15',
} as const;

/** A workbook is held in memory whole, several times its size. */
export const MOST_MEGABYTES = 50;

/** Thrown for a file that is too large to open here. */
export class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge';
}

/** Opens a file the user chose. Fails with a `WorkbookError` or `FileTooLarge`. */
export async function openFile(file: File): Promise<OpenFile> {
  if (file.size > MOST_MEGABYTES * 1024 * 1024) throw new FileTooLarge();
  return opened(file.name, null, await file.arrayBuffer());
}

/** Opens the sample that comes with the page. */
export async function openSample(): Promise<OpenFile> {
  const response = await fetch(SAMPLE.url);
  return opened(SAMPLE.name, SAMPLE.asOf, await response.arrayBuffer());
}

async function opened(name: string, asOf: IsoDate | null, content: ArrayBuffer): Promise<OpenFile> {
  // The page draws its progress before the file is unpacked.
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  return { name, workbook: openXlsx(new Uint8Array(content)), asOf };
}
