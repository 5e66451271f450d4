import fc from 'fast-check';
import { foldText, textLines, tidyName, tidyText } from '../../../src/schedule/text/foldText';

describe('folding for comparison', () => {
  it.each([
    ['责任单位（科室）', '责任单位(科室)'],
    ['责任 单位\n(科室)', '责任单位(科室)'],
    ['１２月', '12月'],
    ['张\u3000三', '张三'],
    ['张\u00a0三', '张三'],
    ['环境\u200b监察\ufeff支队', '环境监察支队'],
    ['㋀', '1月'],
    ['⽔生态环境科', '水生态环境科'],
  ])('%j folds to %s', (text, folded) => expect(foldText(text)).toBe(folded));
});

describe('tidying for the eye', () => {
  it('puts a text on one line and keeps its own characters', () =>
    expect(tidyText('  全市VOCs企业\r\n及砖厂　整治（一）\u200b ')).toBe('全市VOCs企业 及砖厂 整治（一）'));
  it('takes out of a name the spaces between Chinese characters alone', () => {
    expect(tidyName('固体废物与辐射 安全监管科')).toBe('固体废物与辐射安全监管科');
    expect(tidyName('左　　钢')).toBe('左钢');
    expect(tidyName('Zhang San')).toBe('Zhang San');
  });
  it('gives the lines that hold something', () =>
    expect(textLines('甲\r\n\n 乙 \r丙\u200b\n\u200b')).toEqual(['甲', '乙', '丙']));
});

const ANY_TEXT = fc.string({
  unit: fc.constantFrom(...Array.from('月（）：，Ａ～工作ab 1\u3000\u200b\ufeff\n\t、“㈠①ﬁé🔴')),
  maxLength: 12,
});

test('folding is compatibility forms made plain and nothing invisible, whatever way it goes', () => {
  const invisible = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/gu;
  fc.assert(
    fc.property(ANY_TEXT, (text) => {
      expect(foldText(text)).toBe(text.normalize('NFKC').replace(invisible, ''));
    }),
  );
});
