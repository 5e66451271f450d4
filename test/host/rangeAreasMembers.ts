import { conditionalFormats } from './conditionalFormatMembers';
import { formatOfAreas } from './formatMembers';
import { hostObject, type ObjectType } from './objectType';
import { HostError } from './protocol';
import { fullAddress, MAX_ADDRESS_LENGTH, type RangeModel } from './rangeModel';
import { clearRange } from './rangeValues';
import { makeObject, makesObject } from './makeObject';

const rangeCollection: ObjectType<readonly RangeModel[]> = {
  name: 'RangeCollection',
  items: (areas) => areas.map((area) => makeObject.range(area)),
};

/** Several blocks of one worksheet. It has formats and conditional formats, but neither values nor number formats. */
const rangeAreas: ObjectType<readonly RangeModel[]> = {
  name: 'RangeAreas',
  kept: true,
  needsFocus: ['Select'],
  properties: {
    // Cut, not refused, when it is read (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting).
    Address: { get: (areas) => areas.map(fullAddress).join(',').slice(0, MAX_ADDRESS_LENGTH) },
    AreaCount: { get: (areas) => areas.length },
    CellCount: { get: (areas) => areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0) },
  },
  objects: {
    Areas: (areas) => hostObject(rangeCollection, areas),
    Format: (areas) => formatOfAreas(areas),
    ConditionalFormats: (areas) => hostObject(conditionalFormats, areas),
    Worksheet: ([first]) => {
      if (!first) throw new HostError('ItemNotFound');
      return makeObject.worksheet(first.worksheet);
    },
  },
  methods: {
    Clear: (areas, args) => {
      for (const area of areas) clearRange(area, args.optionalText(0) ?? 'All');
    },
  },
};

makesObject('rangeAreas', (areas) => hostObject(rangeAreas, areas));
