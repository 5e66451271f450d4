import { fnv1a } from '../../../src/schedule/text/fnv1a';

// The test vectors of the draft (appendix C: 32-bit FNV-1a), whose bytes are units of UTF-16 here.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the hash of “%s” is the published one', (text, hash) => {
  expect(fnv1a(text)).toBe(hash);
});

test('another seed gives another hash', () => {
  expect(fnv1a('报送年度工作总结', 0x01234567)).not.toBe(fnv1a('报送年度工作总结'));
});
