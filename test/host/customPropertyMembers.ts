import { asText, hostObject, type ObjectType } from './objectType';
import { HostError } from './protocol';
import type { WorksheetModel } from './worksheetModel';

interface PropertyOnSheet {
  readonly sheet: WorksheetModel;
  readonly folded: string;
}

/** Keys have at most 255 characters and no case (@types/office-js, WorksheetCustomPropertyCollection). */
const MAX_KEY_LENGTH = 255;

const customProperty: ObjectType<PropertyOnSheet> = {
  name: 'WorksheetCustomProperty',
  properties: {
    Key: { get: (target) => entry(target).key },
    Value: {
      get: (target) => entry(target).value,
      set: (target, value) => {
        entry(target).value = asText(value);
      },
    },
  },
  methods: {
    Delete: ({ sheet, folded }) => {
      sheet.customProperties.delete(folded);
    },
  },
};

function entry({ sheet, folded }: PropertyOnSheet): { key: string; value: string } {
  const found = sheet.customProperties.get(folded);
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

export const customProperties: ObjectType<WorksheetModel> = {
  name: 'WorksheetCustomPropertyCollection',
  items: (sheet) => [...sheet.customProperties.keys()].map((folded) => hostObject(customProperty, { sheet, folded })),
  item: (sheet, key) => {
    const folded = String(key).toLowerCase();
    return sheet.customProperties.has(folded) ? hostObject(customProperty, { sheet, folded }) : null;
  },
  methods: {
    Add: (sheet, args) => {
      const key = args.text(0);
      if (key === '' || key.length > MAX_KEY_LENGTH) throw new HostError('InvalidArgument');
      const folded = key.toLowerCase();
      sheet.customProperties.set(folded, { key, value: args.text(1) });
      return hostObject(customProperty, { sheet, folded });
    },
  },
};
