import { addToGroup, groupBy } from '../../src/workbook/groupBy';

test('groups stand in the order their keys were met, items in their own order', () => {
  const byOwner = groupBy(['周敏 普法', '赵强 公证', '周敏 调解'], (line) => line.slice(0, 2));
  expect([...byOwner]).toEqual([
    ['周敏', ['周敏 普法', '周敏 调解']],
    ['赵强', ['赵强 公证']],
  ]);
});

test('nothing to group gives no groups', () => {
  expect(groupBy([], String).size).toBe(0);
});

test('an item joins the group there is, and begins one where there is none', () => {
  const groups = new Map([[4, ['4-26']]]);
  addToGroup(groups, 4, '4-15');
  addToGroup(groups, 6, '6-30');
  expect([...groups]).toEqual([
    [4, ['4-26', '4-15']],
    [6, ['6-30']],
  ]);
});
