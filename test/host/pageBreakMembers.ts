import { asNumber, hostObject, type ObjectType } from './objectType';
import { HostError } from './protocol';
import { parseRange } from './rangeModel';
import type { WorksheetModel } from './worksheetModel';

interface BreakOnSheet {
  readonly sheet: WorksheetModel;
  readonly row: number;
}

const pageBreak: ObjectType<BreakOnSheet> = {
  name: 'PageBreak',
  properties: { RowIndex: { get: ({ row }) => asNumber(row) } },
  methods: {
    Delete: ({ sheet, row }) => {
      sheet.pageBreaks.delete(row);
    },
  },
};

/** The page breaks that were set by hand; each stands above the first row of a range (@types/office-js, PageBreakCollection.add). */
export const horizontalPageBreaks: ObjectType<WorksheetModel> = {
  name: 'PageBreakCollection',
  items: (sheet) => [...sheet.pageBreaks].map((row) => hostObject(pageBreak, { sheet, row })),
  methods: {
    Add: (sheet, args) => {
      const { row } = parseRange(sheet, args.text(0));
      if (row === 0) throw new HostError('InvalidArgument');
      sheet.pageBreaks.add(row);
      return hostObject(pageBreak, { sheet, row });
    },
    RemovePageBreaks: (sheet) => {
      sheet.pageBreaks.clear();
    },
  },
};
