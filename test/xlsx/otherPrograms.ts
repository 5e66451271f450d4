import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { XlsxFile } from '../../src/xlsx/xlsxFile';

/** What a program makes of a file when it saves it. */
export type Resaving = (bytes: Uint8Array) => Uint8Array;

/** Custom properties of sheets are dropped, and the custom XML hangs on the package: as LibreOffice 7 saves. */
export const withoutMarks: Resaving = (bytes) =>
  changed(bytes, (name, text) => {
    if (/customProperty/.test(name)) return null;
    if (/worksheets\/_rels\//.test(name)) return text.replace(/<Relationship [^>]*customProperty"[^>]*\/>/g, '');
    if (/worksheets\/sheet/.test(name)) return text.replace(/<customProperties>.*?<\/customProperties>/s, '');
    if (/workbook\.xml\.rels$/.test(name)) return text.replace(/<Relationship [^>]*\/customXml"[^>]*\/>/g, '');
    if (name === '_rels/.rels')
      return text.replace(
        '</Relationships>',
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>',
      );
    return text.replace(/<Override PartName="[^"]*customProperty[^"]*"[^>]*\/>/g, '');
  });

/** The sheet of that name loses its mark, and the others keep theirs: as Excel copies a sheet. */
export function withoutMarkOn(bytes: Uint8Array, sheetName: string): Uint8Array {
  const { name: part } = XlsxFile.open(bytes).sheet(sheetName);
  return changed(bytes, (name, text) =>
    name === part ? text.replace(/<customProperties>.*?<\/customProperties>/s, '') : text,
  );
}

/** The custom XML is dropped as well: as openpyxl saves. */
export const withoutAnyMetadata: Resaving = (bytes) =>
  changed(withoutMarks(bytes), (name, text) => {
    if (name.startsWith('customXml/')) return null;
    if (name === '_rels/.rels') return text.replace(/<Relationship [^>]*\/customXml"[^>]*\/>/g, '');
    return text.replace(/<Override PartName="\/customXml[^"]*"[^>]*\/>/g, '');
  });

/** The file with each part as `change` gives it, or without it for null. Parts other than XML stay. */
function changed(bytes: Uint8Array, change: (name: string, text: string) => string | null): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).flatMap(([name, content]): [string, Uint8Array][] => {
        const isText = /\.(xml|rels)$/.test(name);
        const text = change(name, isText ? strFromU8(content) : '');
        return text === null ? [] : [[name, isText ? strToU8(text) : content]];
      }),
    ),
  );
}
