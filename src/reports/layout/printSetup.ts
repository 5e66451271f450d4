import { shorten } from '../../schedule/text/shorten';
import type { PrintSetup } from '../../workbook/sheetContent';

/** What stands at the head and foot of each printed page. */
export interface PrintTexts {
  readonly title: string;
  /** The office whose schedule it is; null where that is not known. */
  readonly office: string | null;
  /** `第 &P 页，共 &N 页`: in Excel's codes. */
  readonly pages: string;
  readonly asOf: string;
}

/** Excel keeps at most 255 characters a header or footer, codes and all (Excel specifications and limits). */
const MAX_TITLE_LENGTH = 100;

/** A4 landscape, one page wide, the top rows repeated, the office's name at the head and page numbers at the foot. */
export function printSetup(headerRows: number, { title, office, pages, asOf }: PrintTexts): PrintSetup {
  return {
    orientation: 'landscape',
    fitToPagesWide: 1,
    titleRows: headerRows > 0 ? { first: 0, last: headerRows - 1 } : null,
    margins: { top: 1.8, bottom: 1.8, left: 1.5, right: 1.5 },
    ...(office !== null && { centerHeader: literal(office) }),
    leftFooter: literal(shorten(title, MAX_TITLE_LENGTH)),
    centerFooter: pages,
    rightFooter: literal(asOf),
  };
}

/** Text as it stands: & begins a code in headers and footers, so it is doubled; line breaks become spaces. */
function literal(text: string): string {
  return text.replaceAll('&', '&&').replace(/\s+/gu, ' ');
}
