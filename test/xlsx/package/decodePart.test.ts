import { decodePart } from '../../../src/xlsx/package/decodePart';

const XML = '<?xml version="1.0"?><t>日程</t>';
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

test.each<[string, Uint8Array]>([
  ['UTF-8', new Uint8Array(Buffer.from(XML))],
  ['UTF-8 with a byte order mark', new Uint8Array(Buffer.from(`\uFEFF${XML}`))],
  ['UTF-16, low byte first, with a mark', utf16(`\uFEFF${XML}`)],
  ['UTF-16, low byte first, without a mark', utf16(XML)],
  ['UTF-16, high byte first', new Uint8Array(Buffer.from(`\uFEFF${XML}`, 'utf16le').swap16())],
])('a part in %s is read', (_, bytes) => {
  expect(decodePart(bytes, 'xl/workbook.xml')).toBe(XML);
});

test('a declared encoding is heeded', () => {
  const head = Buffer.from('<?xml version="1.0" encoding="GB2312"?><t>');
  const bytes = new Uint8Array(Buffer.concat([head, Buffer.from([0xc8, 0xd5, 0xb3, 0xcc]), Buffer.from('</t>')]));
  expect(decodePart(bytes, 'a.xml')).toContain('<t>日程</t>');
});

test('an encoding that nobody knows, and bytes that are not of theirs, are named with the part', () => {
  const unknown = new Uint8Array(Buffer.from('<?xml version="1.0" encoding="klingon"?><t/>'));
  expect(() => decodePart(unknown, 'a.xml')).toThrow(
    expect.objectContaining({ code: 'notXlsx', detail: expect.objectContaining({ part: 'a.xml', named: 'klingon' }) }),
  );
  expect(() => decodePart(new Uint8Array([0x3c, 0xff, 0xfe]), 'b.xml')).toThrow(
    expect.objectContaining({ detail: expect.objectContaining({ fault: 'encoding', part: 'b.xml', named: 'utf-8' }) }),
  );
});
