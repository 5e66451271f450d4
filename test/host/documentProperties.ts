import { asText, hostObject, type HostObject, type ObjectType, type Property } from './objectType';
import { HostError } from './protocol';
import type { WorkbookModel } from './workbookModel';

const TEXTS = ['Title', 'Subject', 'Author', 'Keywords', 'Comments', 'Category', 'Manager', 'Company'] as const;

function textProperty(name: string): Property<WorkbookModel> {
  return {
    get: (workbook) => workbook.documentProperties.get(name) ?? '',
    set: (workbook, value) => {
      if (workbook.viewOnly) throw new HostError('AccessDenied');
      workbook.documentProperties.set(name, asText(value));
    },
  };
}

interface CustomProperty {
  readonly workbook: WorkbookModel;
  readonly folded: string;
}

const customProperty: ObjectType<CustomProperty> = {
  name: 'CustomProperty',
  properties: {
    Key: { get: (target) => entryOf(target).key },
    Value: {
      get: (target) => entryOf(target).value,
      set: (target, value) => {
        entryOf(target).value = asPropertyValue(target.workbook, value);
      },
    },
    Type: { get: (target) => TYPES[typeof entryOf(target).value] },
  },
  methods: {
    Delete: ({ workbook, folded }) => {
      workbook.customDocumentProperties.delete(folded);
    },
  },
};

const TYPES: Readonly<Record<string, string>> = { string: 'String', number: 'Number', boolean: 'Boolean' };

function entryOf({ workbook, folded }: CustomProperty): { readonly key: string; value: string | number | boolean } {
  const found = workbook.customDocumentProperties.get(folded);
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

function asPropertyValue({ viewOnly }: WorkbookModel, value: unknown): string | number | boolean {
  if (viewOnly) throw new HostError('AccessDenied');
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw new HostError('InvalidArgument');
  return value;
}

/** Keys without case; adding one that is there sets it (@types/office-js, CustomPropertyCollection.add). */
const customProperties: ObjectType<WorkbookModel> = {
  name: 'CustomPropertyCollection',
  items: (workbook) =>
    [...workbook.customDocumentProperties.keys()].map((folded) => hostObject(customProperty, { workbook, folded })),
  item: (workbook, key) => {
    const folded = String(key).toLowerCase();
    return workbook.customDocumentProperties.has(folded) ? hostObject(customProperty, { workbook, folded }) : null;
  },
  methods: {
    Add: (workbook, args) => {
      const key = args.text(0);
      const folded = key.toLowerCase();
      workbook.customDocumentProperties.set(folded, { key, value: asPropertyValue(workbook, args.raw(1)) });
      return hostObject(customProperty, { workbook, folded });
    },
    DeleteAll: (workbook) => {
      workbook.customDocumentProperties.clear();
    },
  },
};

const documentPropertiesType: ObjectType<WorkbookModel> = {
  name: 'DocumentProperties',
  properties: Object.fromEntries(TEXTS.map((name) => [name, textProperty(name)])),
  objects: { Custom: (workbook) => hostObject(customProperties, workbook) },
};

/** The built-in properties that are texts, and custom ones. */
export const documentProperties = (workbook: WorkbookModel): HostObject => hostObject(documentPropertiesType, workbook);
