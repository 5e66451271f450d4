import { readSchedule } from '../../../src/schedule/entries/readSchedule';
import { sectionsOf } from '../../../src/schedule/entries/sectionsOf';
import type { Entry } from '../../../src/schedule/entries/entry';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { buildSheet } from '../buildSheet';

/** The entries of rows that hold a unit and an owner. */
function read(...rows: readonly (readonly [unit: string | null, owner: string | null])[]): readonly Entry[] {
  const work = rows.map(([unit, owner], index) => ['6月', `清查库房${index + 1}号`, unit, owner]);
  const sheet = buildSheet([['时间', '工作内容', '责任单位', '负责人'], ...work], { name: '2023年' });
  const reading = readSchedule([sheet], DEFAULT_SETTINGS, '2023-08-01');
  return reading.ok ? reading.schedule.entries : [];
}

describe('同上', () => {
  it('is the section and the person above', () => {
    const entries = read(['财务科', '张三'], ['同上', '〃'], ['审计科', '李四'], ['″', '同上']);
    expect(entries.map(({ units }) => units)).toEqual([['财务科'], ['财务科'], ['审计科'], ['审计科']]);
    expect(entries.map(({ owners }) => owners)).toEqual([['张三'], ['张三'], ['李四'], ['李四']]);
  });

  it('with nothing above names nobody', () => expect(read(['同上', '张三']).map(({ units }) => units)).toEqual([[]]));

  it('below a blank cell is the nearest section above', () =>
    expect(read(['财务科', '张三'], [null, '张三'], ['同上', '张三'])[2]?.units).toEqual(['财务科']));
});

describe('names in the wrong column', () => {
  it('of an office in the owner column answer where no unit is written', () =>
    expect(read(['财务科', '张三'], [null, '办公室'])[1]).toMatchObject({ units: ['办公室'], owners: [] }));

  it('of a person in the unit column own where no owner is written', () =>
    expect(read(['财务科', '李四'], ['张三副局长', null])[1]).toMatchObject({ units: [], owners: ['张三'] }));

  it('of a section beside the person are its unit', () =>
    expect(read(['财务科', '张三'], [null, '宣教科 赵六'])[1]).toMatchObject({ units: ['宣教科'], owners: ['赵六'] }));

  it('do not touch what the right column says', () =>
    expect(read(['财务科', '办公室'], ['审计科', '张三'])[0]).toMatchObject({ units: ['财务科'], owners: [] }));
});

describe('the sections of an entry', () => {
  it.each([
    ['宣教科、各科室', ['宣教科', '各科室'], ['宣教科']],
    ['局领导', ['局领导'], []],
    ['结合实际自行确定', ['结合实际自行确定'], []],
    ['宣教科、法规科', ['宣教科', '法规科'], ['宣教科', '法规科']],
  ])('of %s', (unit, units, sections) => {
    const [entry] = read([unit, '张三'], ['财务科', '李四']);
    expect(entry?.units).toEqual(units);
    expect(entry && sectionsOf(entry)).toEqual(sections);
  });
});
