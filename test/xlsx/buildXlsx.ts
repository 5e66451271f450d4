import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a test says of a workbook beside its sheets. XML as it stands in the parts, without declaration. */
export interface XlsxTraits {
  /** Whole `xl/styles.xml`. */
  readonly styles?: string;
  /** The `<si>` elements of the shared strings. */
  readonly strings?: string;
  /** The theme's `<a:clrScheme>` children. */
  readonly theme?: string;
  /** Attributes or elements before `<sheets>`, such as `<workbookPr date1904="1"/>`. */
  readonly beforeSheets?: string;
  /** Elements after `<sheets>`, such as `<definedNames>`. */
  readonly afterSheets?: string;
  /** Sheets by name that are not visible. */
  readonly states?: Readonly<Record<string, 'hidden' | 'veryHidden'>>;
  /** Further parts, with content types where they need one. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** One worksheet: its rows, or a whole part that begins with `<`. */
export interface SheetXml {
  readonly name: string;
  /** The content of `<sheetData>`. */
  readonly rows?: string;
  /** Children of the worksheet after `<sheetData>`. */
  readonly after?: string;
  /** Children of the worksheet before `<sheetData>`. */
  readonly before?: string;
  /** The whole part instead. */
  readonly xml?: string;
}

/** The bytes of a small .xlsx file with these worksheets. */
export function buildXlsx(sheets: readonly SheetXml[], traits: XlsxTraits = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const put = (name: string, text: string) => {
    files[name] = strToU8(text);
  };
  const overrides = sheets.map(
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${CONTENT}.worksheet+xml"/>`,
  );
  const relationships = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const add = (part: string, type: string, text: string, contentType: string) => {
    put(`xl/${part}`, text);
    overrides.push(`<Override PartName="/xl/${part}" ContentType="${contentType}"/>`);
    relationships.push(`<Relationship Id="rId${relationships.length + 1}" Type="${REL}/${type}" Target="${part}"/>`);
  };
  if (traits.styles !== undefined) add('styles.xml', 'styles', traits.styles, `${CONTENT}.styles+xml`);
  if (traits.strings !== undefined)
    add(
      'sharedStrings.xml',
      'sharedStrings',
      `<sst xmlns="${MAIN}">${traits.strings}</sst>`,
      `${CONTENT}.sharedStrings+xml`,
    );
  if (traits.theme !== undefined) {
    add(
      'theme/theme1.xml',
      'theme',
      `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="甲">${traits.theme}</a:clrScheme></a:themeElements></a:theme>`,
      'application/vnd.openxmlformats-officedocument.theme+xml',
    );
  }
  put(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>${overrides.join('')}</Types>`,
  );
  put(
    '_rels/.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  put(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${REL}">${traits.beforeSheets ?? ''}<sheets>${sheets.map(({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}"${traits.states?.[name] ? ` state="${traits.states[name]}"` : ''} r:id="rId${index + 1}"/>`).join('')}</sheets>${traits.afterSheets ?? ''}</workbook>`,
  );
  put(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join('')}</Relationships>`,
  );
  sheets.forEach((sheet, index) => {
    put(
      `xl/worksheets/sheet${index + 1}.xml`,
      sheet.xml ??
        `<worksheet xmlns="${MAIN}" xmlns:r="${REL}">${sheet.before ?? ''}<sheetData>${sheet.rows ?? ''}</sheetData>${sheet.after ?? ''}</worksheet>`,
    );
  });
  for (const [name, content] of Object.entries(traits.parts ?? {}))
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(files);
}

/** A styles part with these lists; each entry whole, such as `<xf numFmtId="14"/>`. */
export function stylesXml(
  lists: Readonly<Partial<Record<'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs', string>>>,
): string {
  const order = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const;
  return `<styleSheet xmlns="${MAIN}">${order.map((name) => (lists[name] === undefined ? '' : `<${name}>${lists[name]}</${name}>`)).join('')}</styleSheet>`;
}

/** A row of texts: `textRow(3, '5月', null, '内容')` is row 3 from column A. */
export function textRow(row: number, ...texts: readonly (string | null)[]): string {
  const cells = texts.map((text, index) =>
    text === null ? '' : `<c r="${String.fromCharCode(65 + index)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${row}">${cells.join('')}</row>`;
}

/** The parts of a file by name, as text. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)]),
  );
}

/** How the parts of two files differ. */
export function compareParts(before: Uint8Array, after: Uint8Array) {
  const [old, now] = [partsOf(before), partsOf(after)];
  return {
    lost: Object.keys(old).filter((name) => !(name in now)),
    added: Object.keys(now).filter((name) => !(name in old)),
    changed: Object.keys(old).filter((name) => name in now && now[name] !== old[name]),
  };
}

/** The text of one part, as UTF-8. */
export function partText(bytes: Uint8Array, name: string): string {
  const content = unzipSync(bytes)[name];
  if (!content) throw new Error(`no part ${name}`);
  return strFromU8(content);
}
