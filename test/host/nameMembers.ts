import { asFlag, asText, hostObject, type ObjectType } from './objectType';
import { HostError } from './protocol';
import { absoluteAddress, type RangeModel } from './rangeModel';
import type { NamedItemModel, WorkbookModel } from './workbookModel';

/** The names of the workbook or of one sheet. */
interface NameScope {
  readonly workbook: WorkbookModel;
  readonly list: NamedItemModel[];
}

interface NameInScope extends NameScope {
  readonly item: NamedItemModel;
}

const namedItem: ObjectType<NameInScope> = {
  name: 'NamedItem',
  properties: {
    Name: { get: ({ item }) => item.name },
    Formula: {
      get: ({ item }) => item.formula,
      set: ({ item }, value) => {
        item.formula = asText(value);
      },
    },
    Visible: {
      get: ({ item }) => item.visible,
      set: ({ item }, value) => {
        item.visible = asFlag(value);
      },
    },
  },
  methods: {
    Delete: ({ list, item }) => {
      list.splice(list.indexOf(item), 1);
    },
  },
};

export const names: ObjectType<NameScope> = {
  name: 'NamedItemCollection',
  items: (scope) => scope.list.map((item) => hostObject(namedItem, { ...scope, item })),
  item: (scope, key) => {
    const item = scope.list.find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
    return item ? hostObject(namedItem, { ...scope, item }) : null;
  },
  methods: {
    Add: (scope, args) => {
      const name = args.text(0);
      const looksLikeCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^[rc]$/i.test(name);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || looksLikeCell) throw new HostError('InvalidArgument');
      if (scope.list.some((item) => item.name.toLowerCase() === name.toLowerCase()))
        throw new HostError('ItemAlreadyExists');
      const range = args.object(1, 'Range') as RangeModel | null;
      const item: NamedItemModel = {
        name,
        formula: range ? `=${absoluteAddress(range)}` : args.text(1),
        visible: true,
      };
      scope.list.push(item);
      return hostObject(namedItem, { ...scope, item });
    },
  },
};
