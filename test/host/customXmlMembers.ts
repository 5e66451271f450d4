import { hostObject, type ObjectType } from './objectType';
import { HostError } from './protocol';
import type { CustomXmlPartModel, WorkbookModel } from './workbookModel';

interface PartOfWorkbook {
  readonly workbook: WorkbookModel;
  readonly part: CustomXmlPartModel;
}

const part: ObjectType<PartOfWorkbook> = {
  name: 'CustomXmlPart',
  id: (target) => target.part.id,
  properties: {
    Id: { get: (target) => target.part.id },
    NamespaceUri: { get: (target) => target.part.namespaceUri },
  },
  methods: {
    GetXml: (target) => target.part.xml,
    SetXml: (target, args) => {
      target.part.xml = wellFormed(args.text(0));
    },
    Delete: ({ workbook, part: gone }) => {
      workbook.customXmlParts.splice(workbook.customXmlParts.indexOf(gone), 1);
    },
  },
};

/** All parts, or those of one namespace. */
interface PartList {
  readonly workbook: WorkbookModel;
  readonly namespaceUri: string | null;
}

function listed({ workbook, namespaceUri }: PartList): CustomXmlPartModel[] {
  return workbook.customXmlParts.filter((one) => namespaceUri === null || one.namespaceUri === namespaceUri);
}

const items: Pick<ObjectType<PartList>, 'items' | 'item'> = {
  items: (list) => listed(list).map((one) => hostObject(part, { workbook: list.workbook, part: one })),
  item: (list, key) => {
    const found = listed(list).find(({ id }) => id === key);
    return found ? hostObject(part, { workbook: list.workbook, part: found }) : null;
  },
};

const scopedParts: ObjectType<PartList> = {
  name: 'CustomXmlPartScopedCollection',
  ...items,
  methods: {
    GetOnlyItem: (list) => only(list) ?? refuse('ItemNotFound'),
    // Null for none and for several alike (@types/office-js, CustomXmlPartScopedCollection).
    GetOnlyItemOrNullObject: (list) => only(list),
  },
};

function only(list: PartList): ReturnType<typeof hostObject> | null {
  const [first, second] = listed(list);
  return first && !second ? hostObject(part, { workbook: list.workbook, part: first }) : null;
}

function refuse(code: string): never {
  throw new HostError(code);
}

export const customXmlParts: ObjectType<WorkbookModel> = {
  name: 'CustomXmlPartCollection',
  items: (workbook) => items.items?.({ workbook, namespaceUri: null }) ?? [],
  item: (workbook, key) => items.item?.({ workbook, namespaceUri: null }, key) ?? null,
  methods: {
    Add: (workbook, args) => {
      const xml = wellFormed(args.text(0));
      const added = {
        id: workbook.nextId('xml'),
        namespaceUri: namespaceOf(xml),
        xml,
      };
      workbook.customXmlParts.push(added);
      return hostObject(part, { workbook, part: added });
    },
    GetByNamespace: (workbook, args) => hostObject(scopedParts, { workbook, namespaceUri: args.text(0) }),
  },
};

/** The namespace of the root element, by its prefix or as the default one; empty where it has none. */
function namespaceOf(xml: string): string {
  const root = /<(?:([\w.-]+):)?[\w.-]+((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)/.exec(
    xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ''),
  );
  const [, prefix, attributes = ''] = root ?? [];
  const declaration = new RegExp(
    String.raw`\sxmlns${prefix === undefined ? '' : `:${prefix}`}\s*=\s*(?:"([^"]*)"|'([^']*)')`,
  );
  const [, double, single] = declaration.exec(attributes) ?? [];
  return double ?? single ?? '';
}

/** Tags that open and close in order, one root, no stray `<` or `&`. */
function wellFormed(xml: string): string {
  const open: string[] = [];
  let roots = 0;
  const rest = xml.replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, '').replace(/<!--[\s\S]*?-->/g, '');
  for (const [, close, name, empty, text] of rest.matchAll(
    /<(\/?)([\w:.-]+)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>|([^<]+|<)/g,
  )) {
    if (text !== undefined) {
      const stray =
        text.includes('<') ||
        /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text) ||
        (open.length === 0 && text.trim() !== '');
      if (stray) throw new HostError('InvalidArgument');
    } else if (close) {
      if (open.pop() !== name) throw new HostError('InvalidArgument');
    } else {
      if (open.length === 0) roots++;
      if (!empty) open.push(name ?? '');
    }
  }
  if (open.length > 0 || roots !== 1) throw new HostError('InvalidArgument');
  return xml;
}
