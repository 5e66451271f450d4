import { nameAlone } from '../../../src/schedule/names/knownNames';
import type { NamesAlone } from '../../../src/schedule/names/partyNames';
import { readParties } from '../../../src/schedule/names/readParties';

const known = namesAlone([
  '综合科',
  '法规科',
  '固体废物与辐射安全监管科',
  '生态环境监测中心',
  '生态环境监测与应急科',
  '水生态环境科',
]);

function namesAlone(sections: readonly string[]): NamesAlone {
  return { sections: new Set(sections), persons: new Set() };
}

function splitUnits(text: string, alone: NamesAlone): string[] {
  return readParties(text, alone).map(({ name }) => name);
}

describe('sections in one cell', () => {
  it.each([
    '综合科\n法规科',
    '综合科、法规科',
    '综合科，法规科',
    '综合科,法规科',
    '综合科；法规科',
    '综合科;法规科',
    '综合科/法规科',
    '综合科／法规科',
    '综合科|法规科',
    '综合科  法规科',
    '综合科　　法规科',
    '综合科和法规科',
    '综合科及法规科',
    '综合科以及法规科',
    '综合科 法规科',
  ])('%j are two', (text) => {
    expect(splitUnits(text, known)).toEqual(['综合科', '法规科']);
  });

  it('are never split at 与, which is part of many names', () => {
    expect(splitUnits('应对气候变化与区域合作科', known)).toEqual(['应对气候变化与区域合作科']);
    expect(splitUnits('综合科与法规科', known)).toEqual(['综合科与法规科']);
  });

  it('are split at 和 only between known sections', () => {
    expect(splitUnits('发展和改革科', known)).toEqual(['发展和改革科']);
    expect(splitUnits('综合科和发展和改革科', namesAlone([...known.sections, '发展和改革科']))).toEqual([
      '综合科',
      '发展和改革科',
    ]);
    expect(splitUnits('综合科和法规科及水生态环境科', known)).toEqual(['综合科', '法规科', '水生态环境科']);
  });

  it('are never split inside brackets', () =>
    expect(splitUnits('环保局（办、宣）、团市委', known)).toEqual(['环保局（办、宣）', '团市委']));

  it('broken over two lines are one when the joined name is known', () =>
    expect(splitUnits('固体废物与辐射\n安全监管科', known)).toEqual(['固体废物与辐射安全监管科']));

  it('broken over two lines are one when the first line does not end like a name', () => {
    expect(splitUnits('生态环境技术保障中心\n应对气候变化与区域\n合作科', known)).toEqual([
      '生态环境技术保障中心',
      '应对气候变化与区域合作科',
    ]);
  });

  it('broken over three lines, or within its ending, are one', () => {
    expect(splitUnits('应对气候\n变化与区域\n合作科', known)).toEqual(['应对气候变化与区域合作科']);
    expect(splitUnits('生态环境技术保障中\n心', known)).toEqual(['生态环境技术保障中心']);
  });

  it('without usual endings stay as many as their lines', () =>
    expect(splitUnits('宣教\n法规', known)).toEqual(['宣教', '法规']));

  it('lose the numbers of their lines', () =>
    expect(splitUnits('1.综合科\n2、法规科', known)).toEqual(['综合科', '法规科']));

  it('on lines of their own are two, though the first has no usual ending, when the second is known', () =>
    expect(splitUnits('机关党总支\n综合科', known)).toEqual(['机关党总支', '综合科']));

  it('with a stray space are one', () =>
    expect(splitUnits('固体废物与辐射 安全监管科', known)).toEqual(['固体废物与辐射安全监管科']));

  it('are named without the role they play', () =>
    expect(splitUnits('牵头：综合科\n法规科（配合）', known)).toEqual(['综合科', '法规科']));

  it('are told from those that only help, by a label up to the end of its line or by a note', () => {
    const helping = (text: string) =>
      readParties(text, known)
        .filter(({ role }) => role === 'support')
        .map(({ name }) => name);
    expect(helping('牵头：综合科\n配合：法规科、水生态环境科')).toEqual(['法规科', '水生态环境科']);
    expect(helping('综合科（牵头）、法规科（配合）')).toEqual(['法规科']);
    expect(helping('综合科、法规科')).toEqual([]);
  });

  it.each(['', '  ', '\n', '、', '\u200b'])('%j holds none', (text) => expect(splitUnits(text, known)).toEqual([]));
});

describe('a name that certainly stands alone', () => {
  it('is learnt folded', () => expect(nameAlone('固体废物与辐射 安全监管科')).toBe('固体废物与辐射安全监管科'));
  it.each(['综合科、法规科', '综合科\n法规科', '综合科和法规科', ''])('%j is not', (text) =>
    expect(nameAlone(text)).toBeNull(),
  );
});
