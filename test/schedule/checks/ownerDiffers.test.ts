import { ownerDiffers } from '../../../src/schedule/checks/ownerDiffers';
import { buildEntries } from '../buildEntries';
import { runCheck, said } from './runCheck';
import { testCases } from './checkCases';
import { cases } from './ownerDiffers.cases';

testCases(ownerDiffers, cases);

describe('an owner who is not the section’s usual one', () => {
  const owned = (...owners: string[]) =>
    buildEntries(...owners.map((owner) => ({ units: ['法规科'], owners: [owner] })));

  test('in a single entry against three or more is an info at the owner cell', () => {
    const entries = owned('方洁', '方洁', '方杰', '方洁');
    expect(runCheck(ownerDiffers, entries)).toMatchObject([{ severity: 'info', cell: { row: 4, column: 4 } }]);
    expect(said(ownerDiffers, entries)).toEqual([
      '第 5 行法规科的负责人是“方杰”，而这个科室的其他 3 条都是“方洁”，请核对。',
    ]);
  });

  test('in two entries is a change of owner, and no finding', () => {
    expect(said(ownerDiffers, owned('张传波', '张传波', '李焯', '李焯', '李焯', '李焯'))).toEqual([]);
  });

  test('against fewer than three says nothing', () => {
    expect(said(ownerDiffers, owned('方洁', '方洁', '方杰'))).toEqual([]);
  });

  test('of a name nothing alike is hardly a slip: it takes six entries', () => {
    expect(said(ownerDiffers, owned('方洁', '方洁', '方洁', '李焯'))).toEqual([]);
    expect(said(ownerDiffers, owned('方洁', '方洁', '方洁', '方洁', '方洁', '方洁', '李焯'))).toHaveLength(1);
  });

  test('who shares the section’s work, or looks after several sections, is right there', () => {
    const usual = ['1月', '2月', '3月'].map(() => ({ units: ['法规科'], owners: ['方洁'] }));
    const odd = { units: ['法规科'], owners: ['方杰'] };
    expect(said(ownerDiffers, buildEntries(...usual, odd))).toHaveLength(1);
    expect(said(ownerDiffers, buildEntries(...usual, odd, { units: ['法规科'], owners: ['方洁', '方杰'] }))).toEqual(
      [],
    );
    const elsewhere = ['综合科', '水环境科'].map((unit) => ({ units: [unit], owners: ['方杰'] }));
    expect(said(ownerDiffers, buildEntries(...usual, odd, ...elsewhere))).toEqual([]);
  });

  test('only by a space is the same owner', () => {
    expect(said(ownerDiffers, owned('左钢', '左钢', '左钢', '左　钢'))).toEqual([]);
  });
});
