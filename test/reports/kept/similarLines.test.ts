import * as fc from 'fast-check';
import { SimilarLines } from '../../../src/reports/kept/similarLines';
import { characterPairs, likeness } from '../../../src/schedule/text/textLikeness';

const text = fc
  .array(fc.constantFrom(...Array.from('空气质量通报改善秸秆焚烧监控宣传')), { maxLength: 14 })
  .map((characters) => characters.join(''));

test('every line that is alike enough is a candidate', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 30 }), text, fc.constantFrom(0.4, 0.6, 1), (lines, wanted, least) => {
      const candidates = new SimilarLines(lines, least).candidates(characterPairs(wanted));
      const alike = lines.flatMap((line, index) =>
        likeness(characterPairs(wanted), characterPairs(line)) >= least ? [index] : [],
      );
      expect(alike.filter((index) => !candidates.has(index))).toEqual([]);
    }),
  );
});

test('of very many lines that share common words, those with its rarer words come first', () => {
  const lines = Array.from({ length: 5000 }, (_, index) => `第${String.fromCharCode(0x4e00 + index)}次工作会议材料`);
  const candidates = new SimilarLines(lines, 0.6).candidates(characterPairs(`${lines[4500]!}定稿`));
  expect(candidates.has(4500)).toBe(true);
  expect(candidates.size).toBeLessThanOrEqual(200);
});
