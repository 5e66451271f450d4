import { SaxesParser } from 'saxes';
import type { OoxmlPackage } from '../package/ooxmlPackage';
import { localName, unescapeText } from '../package/xml';
import { brokenFile, overLimit } from '../package/fileFault';
import { MOST_CELL_TEXT } from './parseRows';

/** The strings that cells of type `s` point at, in order: rich text runs joined, phonetic runs left out. Empty when the file has none. */
export function readSharedStrings(file: OoxmlPackage, workbookPart: string): readonly string[] {
  const part = file.partOfType(workbookPart, '/sharedStrings');
  if (part === null) return [];
  const strings: string[] = [];
  let current: string | null = null;
  let inText = false;
  let phonetic = 0;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw brokenFile('badXml', part, error.message);
  });
  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    if (name === 'si') current = '';
    else if (name === 'rPh') phonetic += 1;
    else if (name === 't') inText = phonetic === 0;
  });
  parser.on('closetag', (tag) => {
    const name = localName(tag.name);
    if (name === 'si' && current !== null) {
      const text = unescapeText(current);
      if (text.length > MOST_CELL_TEXT) throw overLimit('cellText', MOST_CELL_TEXT, part);
      strings.push(text);
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
