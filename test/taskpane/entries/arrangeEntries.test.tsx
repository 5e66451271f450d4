import { judge } from '../../../src/schedule/judge';
import type { Judgement } from '../../../src/schedule/judgement';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { arrangeEntries, URGENT_FIRST, type EntryArrangement } from '../../../src/taskpane/entries/arrangeEntries';
import {
  ALL_ENTRIES,
  entryChoices,
  filterEntries,
  filterThatHolds,
  type EntryFilter,
} from '../../../src/taskpane/entries/entryFilter';
import { buildSheet } from '../../schedule/buildSheet';

/** 示例数据：虚构。 */
function judgement(): Judgement {
  const sheet = buildSheet(
    [
      ['时间', '工作内容', '责任科室', '负责人'],
      ['7月', '半年总结', '综合科', '王芳'],
      ['1月', '部署会（已办）', '综合科', '王芳'],
      ['5月', '扬尘治理', '大气科、综合科', '张三'],
      ['4月', '清漂', '水科', '刘洋'],
      ['6月', '环境日', '综合科', '王芳'],
      ['5月-6月', '联合检查', '大气科', null],
    ],
    { name: '2020年' },
  );
  const outcome = judge([sheet], DEFAULT_SETTINGS, '2020-06-15');
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.judgement;
}

/** The list as it reads: headings with their counts, contents under them. */
function shown(arrangement: EntryArrangement, folded: readonly string[] = []) {
  const judged = judgement();
  return arrangeEntries(judged.entries, arrangement, {
    choices: entryChoices(judged),
    isFolded: (group) => folded.includes(group),
    nameOf: (_, key) => key || '（无）',
  }).map((row) => (row.kind === 'group' ? `${row.name} ${row.count}` : row.judged.entry.content));
}

test('what asks for attention comes first, the longest overdue before all', () => {
  expect(shown(URGENT_FIRST)).toEqual([
    'overdue 2',
    '清漂',
    '扬尘治理',
    'due 2',
    '环境日',
    '联合检查',
    'planned 1',
    '半年总结',
    'done 1',
    '部署会',
  ]);
});

test('an entry of two sections stands under both', () => {
  expect(shown({ group: 'section', sort: 'sheet' })).toEqual([
    '综合科 4',
    '半年总结',
    '部署会',
    '扬尘治理',
    '环境日',
    '大气科 2',
    '扬尘治理',
    '联合检查',
    '水科 1',
    '清漂',
  ]);
});

test('entries without an owner come after all owners', () => {
  expect(shown({ group: 'owner', sort: 'sheet' }).slice(-2)).toEqual(['（无） 1', '联合检查']);
});

test('months follow one another, and a folded one shows its heading alone', () => {
  expect(shown({ group: 'month', sort: 'deadline' }, ['month: 2020-06'])).toEqual([
    '2020-01 1',
    '部署会',
    '2020-04 1',
    '清漂',
    '2020-05 1',
    '扬尘治理',
    '2020-06 2',
    '2020-07 1',
    '半年总结',
  ]);
});

test('every row has a key of its own', () => {
  const judged = judgement();
  const rows = arrangeEntries(
    judged.entries,
    { group: 'section', sort: 'sheet' },
    { choices: entryChoices(judged), isFolded: () => false, nameOf: (_, key) => key },
  );
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});

const contents = (filter: Partial<EntryFilter>) =>
  filterEntries(judgement(), { ...ALL_ENTRIES, ...filter }).map(({ entry }) => entry.content);

test('conditions narrow together; a month holds what reaches into it', () => {
  expect(contents({ month: '2020-05' })).toEqual(['扬尘治理', '联合检查']);
  expect(contents({ month: '2020-05', section: '综合科' })).toEqual(['扬尘治理']);
  expect(contents({ owner: '王芳', status: 'due' })).toEqual(['环境日']);
  expect(contents({ search: 'lhjc' })).toEqual(['联合检查']);
  expect(contents({ slot: { month: 6, slot: 'last' } })).toEqual(['环境日', '联合检查']);
});

test('a section, owner or month that has gone from the schedule narrows no longer', () => {
  const filter = { ...ALL_ENTRIES, section: '法规科', owner: '王芳', month: '2019-01' };
  expect(filterThatHolds(filter, entryChoices(judgement()))).toEqual({ ...ALL_ENTRIES, owner: '王芳' });
});
