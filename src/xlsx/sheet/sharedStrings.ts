import { SaxesParser } from 'saxes';
import { WorkbookError } from '../../workbook/workbookError';
import type { OoxmlPackage } from '../package/ooxmlPackage';

/** The strings that cells of type `s` point at, in order: rich text runs joined, phonetic runs left out. Empty when the file has none. */
export function readSharedStrings(file: OoxmlPackage, workbookPart: string): readonly string[] {
  const part = file.targetsOfType(workbookPart, '/sharedStrings')[0];
  if (!part || !file.has(part)) return [];
  const strings: string[] = [];
  let current: string | null = null;
  let inText = false;
  let phonetic = 0;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new WorkbookError('notXlsx', { cause: `${part}: ${error.message}` });
  });
  parser.on('opentag', (tag) => {
    const name = tag.name.slice(tag.name.indexOf(':') + 1);
    if (name === 'si') current = '';
    else if (name === 'rPh') phonetic += 1;
    else if (name === 't') inText = phonetic === 0;
  });
  parser.on('closetag', (tag) => {
    const name = tag.name.slice(tag.name.indexOf(':') + 1);
    if (name === 'si' && current !== null) {
      strings.push(unescapeText(current));
      current = null;
    } else if (name === 'rPh') phonetic -= 1;
    else if (name === 't') inText = false;
  });
  const onText = (text: string) => {
    if (inText && current !== null) current += text;
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.write(file.text(part)).close();
  return strings;
}

/** Text as the user sees it: `_x000D_` stands for the character of that code (ECMA-376 22.9.2.19, ST_Xstring). Line breaks become `\n`. */
export function unescapeText(text: string): string {
  const plain = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return plain.includes('\r') ? plain.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : plain;
}
