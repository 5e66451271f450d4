import type { Status } from '../../schedule/status/status';
import type { CellStyle } from '../../workbook/sheetContent';

const INK = '#1F2933';
const LINE = '#8C9BA5';
const TABLE = {
  fontSize: 11,
  fontColor: INK,
  border: 'thin',
  borderColor: LINE,
  vertical: 'center',
  wrap: true,
} as const satisfies CellStyle;

/** Text that must stay text, whatever it begins with. */
const TEXT = '@';

/** The looks of the report sheets, by what they are for. Colours never stand alone: words or signs say the same in black and white. */
export const STYLES = {
  title: {
    fontSize: 18,
    bold: true,
    fontColor: INK,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    numberFormat: TEXT,
  },
  subtitle: {
    fontSize: 11,
    fontColor: '#52606D',
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    numberFormat: TEXT,
  },
  heading: { fontSize: 13, bold: true, fontColor: '#1F4E79', vertical: 'center', numberFormat: TEXT },
  statement: { fontSize: 11, fontColor: INK, vertical: 'center', wrap: true, numberFormat: TEXT },
  remark: { fontSize: 10, fontColor: '#52606D', vertical: 'top', wrap: true, numberFormat: TEXT },
  header: { ...TABLE, bold: true, fill: '#DCE6F1', horizontal: 'center', numberFormat: TEXT },
  text: { ...TABLE, numberFormat: TEXT },
  centered: { ...TABLE, horizontal: 'center', numberFormat: TEXT },
  note: { ...TABLE, fill: '#FFFDF2', numberFormat: TEXT },
  // No text format: in Excel a link is a formula, which a text cell would show as it is written.
  link: { ...TABLE, horizontal: 'center', fontColor: '#0563C1' },
  number: { ...TABLE, horizontal: 'center', numberFormat: '0' },
  percent: { ...TABLE, horizontal: 'center', numberFormat: '0%' },
  totalText: { ...TABLE, bold: true, fill: '#EEF2F6', horizontal: 'center', numberFormat: TEXT },
  totalNumber: { ...TABLE, bold: true, fill: '#EEF2F6', horizontal: 'center', numberFormat: '0' },
  totalPercent: { ...TABLE, bold: true, fill: '#EEF2F6', horizontal: 'center', numberFormat: '0%' },
  figure: { ...TABLE, bold: true, fontSize: 16, horizontal: 'center', numberFormat: '0' },
  figurePercent: { ...TABLE, bold: true, fontSize: 16, horizontal: 'center', numberFormat: '0%' },
  date: { ...TABLE, horizontal: 'center', numberFormat: 'yyyy"年"m"月"d"日"' },
  isoDate: { ...TABLE, horizontal: 'center', numberFormat: 'yyyy-mm-dd' },
  statusDone: { ...TABLE, horizontal: 'center', fill: '#E2EFDA', numberFormat: TEXT },
  statusCancelled: { ...TABLE, horizontal: 'center', fill: '#E7E6E6', fontColor: '#595959', numberFormat: TEXT },
  statusOverdue: {
    ...TABLE,
    horizontal: 'center',
    bold: true,
    fill: '#FFC7CE',
    fontColor: '#9C0006',
    numberFormat: TEXT,
  },
  statusDue: { ...TABLE, horizontal: 'center', bold: true, fill: '#FFE699', fontColor: '#7F6000', numberFormat: TEXT },
  statusUpcoming: { ...TABLE, horizontal: 'center', fill: '#FFF2CC', fontColor: '#7F6000', numberFormat: TEXT },
  statusPlanned: { ...TABLE, horizontal: 'center', numberFormat: TEXT },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;

/** The look of a cell that names a status. */
export const STATUS_STYLES: Readonly<Record<Status, StyleName>> = {
  done: 'statusDone',
  cancelled: 'statusCancelled',
  overdue: 'statusOverdue',
  due: 'statusDue',
  upcoming: 'statusUpcoming',
  planned: 'statusPlanned',
};

/** The colour of each status in the chart: apart in hue and in lightness. */
export const STATUS_CHART_COLORS: Readonly<Record<Status, string>> = {
  done: '#548235',
  cancelled: '#A6A6A6',
  overdue: '#C00000',
  due: '#F4B000',
  upcoming: '#FFE699',
  planned: '#9DC3E6',
};

/** Every fill that a report sheet is written with, in capitals. */
export const OWN_FILLS: ReadonlySet<string> = new Set(
  Object.values<CellStyle>(STYLES).flatMap(({ fill }) => fill?.toUpperCase() ?? []),
);
