import { contentItems, splitItems } from '../../../src/schedule/entries/splitItems';

const names = (units: readonly string[], owners: readonly string[], unitsByLine = false) => ({
  units,
  owners,
  unitsByLine,
});

describe('the items of a content cell', () => {
  it('stand on a line each', () =>
    expect(contentItems('六五环境日\n节能宣传周')).toEqual(['六五环境日', '节能宣传周']));
  it('keep a line that is only a bracketed mark with the line above', () => {
    expect(contentItems('第二次污染源普查成果发布\n（新闻发布会）\n(已办)')).toEqual([
      '第二次污染源普查成果发布\n（新闻发布会）\n(已办)',
    ]);
  });
  it('that are numbered go on until the next number', () =>
    expect(contentItems('1.六五环境日\n主场活动\n2.节能宣传周')).toEqual(['1.六五环境日\n主场活动', '2.节能宣传周']));
  it('that begin with a year are not numbered', () => expect(contentItems('2019年状况\n2020年计划')).toHaveLength(2));
});

describe('a row with several items, sections and persons', () => {
  it('is paired by position when the counts agree', () => {
    const { items, paired } = splitItems('甲\n乙', names(['综合科', '法规科'], ['李迪韬', '方洁']));
    expect(paired).toBe(true);
    expect(items.map(({ asWritten, units, owners }) => [asWritten, units, owners])).toEqual([
      ['甲', ['综合科'], ['李迪韬']],
      ['乙', ['法规科'], ['方洁']],
    ]);
  });

  it('is paired by the sections alone where no person is written', () =>
    expect(splitItems('甲\n乙', names(['综合科', '法规科'], [])).items).toHaveLength(2));

  it('is one joint entry when one item has several sections', () => {
    const { items, paired } = splitItems('甲', names(['综合科', '法规科'], ['李迪韬', '方洁']));
    expect(paired).toBe(true);
    expect(items).toEqual([
      { asWritten: '甲', lines: ['甲'], units: ['综合科', '法规科'], owners: ['李迪韬', '方洁'] },
    ]);
  });

  it('is one entry when several lines have one section and one person', () => {
    expect(splitItems('1.甲\n2.乙', names(['综合科'], ['李迪韬']))).toMatchObject({
      paired: true,
      items: [{ asWritten: '1.甲\n2.乙' }],
    });
  });

  it('is one entry and said to be unpaired when the counts differ', () => {
    expect(splitItems('甲\n乙\n丙', names(['综合科', '法规科'], ['李迪韬']))).toMatchObject({
      paired: false,
      items: [{ units: ['综合科', '法规科'] }],
    });
    expect(splitItems('甲', names(['综合科', '法规科'], ['李迪韬', '方洁', '左钢']))).toMatchObject({ paired: false });
  });

  it('has no item without content', () =>
    expect(splitItems(' \n', names(['综合科'], []))).toEqual({ contentLines: [], items: [], paired: true }));
});
