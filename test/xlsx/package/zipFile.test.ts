import { strToU8, unzipSync, zipSync } from 'fflate';
import { NODE_ZIP_CODEC } from '../../../src/cli/nodeZipCodec';
import { PORTABLE_CODEC } from '../../../src/xlsx/package/zipCodec';
import { pack, readZip, unpack, writeZip } from '../../../src/xlsx/package/zipFile';

const LONG = '环保设施向公众开放。'.repeat(500);
const FILES = { 'xl/日程.xml': strToU8(LONG), 'short.bin': strToU8('短'), 'folder/empty': new Uint8Array() };
const CODECS = { 'portable code': PORTABLE_CODEC, 'Node’s own': NODE_ZIP_CODEC };
const damaged = expect.objectContaining({ code: 'notXlsx', detail: expect.objectContaining({ fault: 'badZip' }) });

describe.each(Object.entries(CODECS))('with %s', (_, codec) => {
  test('reads what another program zipped', () => {
    const entries = readZip(zipSync({ ...FILES, 'folder/': new Uint8Array() }));
    expect(entries.map(([name, content]) => [name, new TextDecoder().decode(unpack(content, codec))])).toEqual([
      ['xl/日程.xml', LONG],
      ['short.bin', '短'],
      ['folder/empty', ''],
    ]);
  });

  test('writes what another program reads', () => {
    const written = writeZip(Object.entries(FILES).map(([name, bytes]) => [name, pack(bytes, codec)]));
    expect(unzipSync(written)).toEqual(FILES);
    expect(written.length).toBeLessThan(1_000);
  });

  test('content is never unpacked beyond the size it states', () => {
    const [entry] = readZip(zipSync({ 'bomb.xml': new Uint8Array(1_000_000) }));
    const lying = { ...entry![1], size: 1_000 };
    let length = 0;
    try {
      ({ length } = unpack(lying, codec));
    } catch (error) {
      expect(error).toMatchObject({ name: 'WorkbookError' });
    }
    expect(length).toBeLessThanOrEqual(1_000);
  });
});

test('both give the same check sum', () => {
  for (const bytes of Object.values(FILES)) expect(PORTABLE_CODEC.checksum(bytes)).toBe(NODE_ZIP_CODEC.checksum(bytes));
});

test('what nobody unpacked goes out as it was packed', () => {
  const packedElsewhere = zipSync(FILES, { level: 9 });
  expect(unzipSync(writeZip(readZip(packedElsewhere)))).toEqual(FILES);
});

test('the last of several entries of one name counts', () => {
  const entries = readZip(zipSync(FILES));
  const twice = writeZip([...entries, ['short.bin', pack(strToU8('后'), PORTABLE_CODEC)]]);
  const short = new Map(readZip(twice)).get('short.bin');
  expect(new TextDecoder().decode(unpack(short!, PORTABLE_CODEC))).toBe('后');
});

test('packing that nobody here knows, a password and a directory that leads nowhere are damage', () => {
  const whole = zipSync({ 'a.xml': strToU8(LONG) });
  const end = whole.length - 22;
  const directory = new DataView(whole.buffer).getUint32(end + 16, true);
  const changed = (at: number, value: number) => {
    const bytes = Uint8Array.from(whole);
    bytes[at] = value;
    return bytes;
  };
  for (const bytes of [changed(directory + 10, 9), changed(directory + 8, 1), changed(end + 17, 0xff)])
    expect(() => readZip(bytes)).toThrow(damaged);
});
