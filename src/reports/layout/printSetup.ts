import { shorten } from '../../schedule/text/shorten';
import type { PrintPart } from '../../workbook/printText';
import type { PrintSetup } from '../../workbook/sheetContent';

/** What stands at the head and foot of each printed page. */
export interface PrintTexts {
  readonly title: string;
  /** The office whose schedule it is; null where that is not known. */
  readonly office: string | null;
  /** The page's number and how many there are. */
  readonly pages: readonly PrintPart[];
  readonly asOf: string;
}

/** Excel keeps at most 255 characters a header or footer, codes and all (Excel specifications and limits). */
const MAX_TITLE_LENGTH = 100;
/** Header and footer lie within the margins, in centimetres. */
const HEADER_MARGIN = 0.8;

/** A4 landscape, one page wide, the top rows repeated, the office's name at the head and page numbers at the foot. */
export function printSetup(headerRows: number, { title, office, pages, asOf }: PrintTexts): PrintSetup {
  return {
    orientation: 'landscape',
    fitToPagesWide: 1,
    titleRows: headerRows > 0 ? { first: 0, last: headerRows - 1 } : null,
    margins: { top: 1.8, bottom: 1.8, left: 1.5, right: 1.5 },
    headerMargin: HEADER_MARGIN,
    ...(office !== null && { centerHeader: office }),
    leftFooter: shorten(title, MAX_TITLE_LENGTH),
    centerFooter: pages,
    rightFooter: asOf,
  };
}
