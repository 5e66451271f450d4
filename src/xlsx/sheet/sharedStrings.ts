import type { OoxmlPackage } from '../package/ooxmlPackage';
import { unescapeText } from '../package/xml';
import { overLimit } from '../package/fileFault';
import { SCANNED, XmlScanner } from '../package/xmlScanner';
import { MOST_CELL_TEXT } from './scanRows';

/** The strings that cells of type `s` point at, in order: rich text runs joined, phonetic runs left out. Empty when the file has none. */
export function readSharedStrings(file: OoxmlPackage, workbookPart: string): readonly string[] {
  const part = file.partOfType(workbookPart, '/sharedStrings');
  return part === null ? [] : new StringReader(new XmlScanner(file.text(part), part), part).read();
}

class StringReader {
  private readonly strings: string[] = [];
  private current = '';
  private isInText = false;
  private phonetic = 0;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly part: string,
  ) {}

  read(): readonly string[] {
    const { scanner } = this;
    for (let kind = scanner.next(); kind !== SCANNED.end; kind = scanner.next()) {
      if (kind === SCANNED.text) {
        if (this.isInText) this.current += scanner.text;
        continue;
      }
      if (kind === SCANNED.opening) this.open();
      if (kind === SCANNED.closing || scanner.isEmpty) this.close();
    }
    return this.strings;
  }

  private open(): void {
    const { scanner } = this;
    if (scanner.isNamed('t')) this.isInText = this.phonetic === 0;
    else if (scanner.isNamed('si')) this.current = '';
    else if (scanner.isNamed('rPh')) this.phonetic += 1;
  }

  private close(): void {
    const { scanner } = this;
    if (scanner.isNamed('t')) this.isInText = false;
    else if (scanner.isNamed('si')) this.strings.push(shownString(this.current, this.part));
    else if (scanner.isNamed('rPh')) this.phonetic -= 1;
  }
}

function shownString(written: string, part: string): string {
  const text = unescapeText(written);
  if (text.length > MOST_CELL_TEXT) throw overLimit('cellText', MOST_CELL_TEXT, part);
  return text;
}
