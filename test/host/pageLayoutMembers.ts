import { asFlag, asNumber, asText, field, hostObject, oneOf, type ObjectType, type Property } from './objectType';
import { makeObject } from './makeObject';
import type { PageLayoutModel } from './pageLayoutModel';
import { HostError } from './protocol';
import { localAddress, parseRange, type RangeModel } from './rangeModel';
import type { WorksheetModel } from './worksheetModel';

type MarginName = 'topMargin' | 'bottomMargin' | 'leftMargin' | 'rightMargin' | 'headerMargin' | 'footerMargin';
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const MARGINS: Readonly<Record<string, MarginName>> = {
  top: 'topMargin',
  bottom: 'bottomMargin',
  left: 'leftMargin',
  right: 'rightMargin',
  header: 'headerMargin',
  footer: 'footerMargin',
};

/** A property of the sheet's page layout; a protected sheet refuses to change it. */
function setting<K extends keyof PageLayoutModel>(
  key: K,
  check: (value: unknown) => PageLayoutModel[K],
): Property<WorksheetModel> {
  return {
    get: (worksheet) => worksheet.pageLayout[key],
    set: (worksheet, value) => {
      worksheet.requireWritable();
      worksheet.pageLayout[key] = check(value);
    },
  };
}

const margin = (name: MarginName): Property<WorksheetModel> =>
  setting(name, (value) => {
    const points = asNumber(value);
    if (points < 0) throw new HostError('InvalidArgument');
    return points;
  });

const headerFooter: ObjectType<PageLayoutModel> = {
  name: 'HeaderFooter',
  properties: {
    LeftHeader: field('leftHeader', asText),
    CenterHeader: field('centerHeader', asText),
    RightHeader: field('rightHeader', asText),
    LeftFooter: field('leftFooter', asText),
    CenterFooter: field('centerFooter', asText),
    RightFooter: field('rightFooter', asText),
  },
};

const headersFooters: ObjectType<PageLayoutModel> = {
  name: 'HeaderFooterGroup',
  objects: { DefaultForAllPages: (layout) => hostObject(headerFooter, layout) },
};

export const pageLayout: ObjectType<WorksheetModel> = {
  name: 'PageLayout',
  properties: {
    Orientation: setting('orientation', oneOf('Portrait', 'Landscape')),
    PaperSize: setting('paperSize', asPaper),
    Zoom: {
      ...setting('zoom', asZoom),
      set: (worksheet, value) => {
        worksheet.requireWritable();
        const zoom = asZoom(value);
        if (worksheet.workbook.behaviour.fitToWidth === 'kept') worksheet.pageLayout.zoom = zoom;
      },
    },
    TopMargin: margin('topMargin'),
    BottomMargin: margin('bottomMargin'),
    LeftMargin: margin('leftMargin'),
    RightMargin: margin('rightMargin'),
    HeaderMargin: margin('headerMargin'),
    FooterMargin: margin('footerMargin'),
    CenterHorizontally: setting('centerHorizontally', asFlag),
    CenterVertically: setting('centerVertically', asFlag),
    PrintGridlines: setting('printGridlines', asFlag),
    BlackAndWhite: setting('blackAndWhite', asFlag),
    PrintOrder: setting('printOrder', oneOf('DownThenOver', 'OverThenDown')),
  },
  objects: { HeadersFooters: (worksheet) => hostObject(headersFooters, worksheet.pageLayout) },
  methods: {
    // Whole rows alone (@types/office-js, PageLayout.setPrintTitleRows).
    SetPrintTitleRows: (worksheet, args) => {
      const rows = (args.object(0, 'Range') as RangeModel | null) ?? parseRange(worksheet, args.text(0));
      if (rows.columnCount !== 16_384) throw new HostError('InvalidArgument');
      worksheet.requireWritable();
      worksheet.pageLayout.titleRows = `$${localAddress(rows).replace(':', ':$')}`;
    },
    SetPrintArea: (worksheet, args) => {
      const area = (args.object(0, 'Range') as RangeModel | null) ?? parseRange(worksheet, args.text(0));
      worksheet.pageLayout.printArea = localAddress(area);
    },
    SetPrintMargins: (worksheet, args) => {
      const factor = POINTS[oneOf(...Object.keys(POINTS))(args.text(0))] ?? 1;
      for (const [side, size] of Object.entries(args.raw(1) as object)) {
        const name = MARGINS[side];
        if (!name || asNumber(size) < 0) throw new HostError('InvalidArgument');
        worksheet.requireWritable();
        worksheet.pageLayout[name] = asNumber(size) * factor;
      }
    },
    GetPrintTitleRowsOrNullObject: (worksheet) => {
      const { titleRows } = worksheet.pageLayout;
      return titleRows === '' ? null : makeObject.range(parseRange(worksheet, titleRows));
    },
  },
};

/** Those of @types/office-js, Excel.PaperType, that offices use; others of Excel's are not known here. */
const PAPERS = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
  'Quatro',
  'Note',
];

function asPaper(value: unknown): string {
  return oneOf(...PAPERS)(value);
}

/** Set whole or not at all (learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model). */
function asZoom(value: unknown): Readonly<Record<string, number>> {
  if (typeof value !== 'object' || value === null) throw new HostError('InvalidArgument');
  const entries = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  for (const [name, part] of entries) {
    const known = ['scale', 'horizontalFitToPages', 'verticalFitToPages'].includes(name);
    if (!known || typeof part !== 'number' || !Number.isInteger(part) || part < 0)
      throw new HostError('InvalidArgument');
  }
  return Object.fromEntries(entries);
}
