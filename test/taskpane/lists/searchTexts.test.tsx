import { pinyinInitials } from '../../../src/taskpane/lists/pinyinInitials';
import { searchTexts } from '../../../src/taskpane/lists/searchTexts';

const works = [
  { content: '固体废物污染环境防治信息发布', section: '固体废物与辐射 安全监管科', owner: '吴静' },
  { content: 'PM2.5月度通报', section: '大气环境科', owner: '张三' },
  { content: '环评审批改革', section: '环评科', owner: '张四' },
];
const found = (query: string) =>
  searchTexts(works, query, ({ content, section, owner }) => [content, section, owner]).map(({ owner }) => owner);

test.each([
  ['大气环境科', ['张三']],
  ['张', ['张三', '张四']],
  ['辐射安全监管科', ['吴静']], // the space in the sheet's own spelling is in nobody's way
  ['ｐｍ２.5', ['张三']], // full width, other letter case
  ['张  环评', ['张四']], // every word, in any order and field
  ['科吴', []], // not across two fields
  ['   ', ['吴静', '张三', '张四']],
])('“%s” finds %j', (query, owners) => {
  expect(found(query)).toEqual(owners);
});

test.each([
  ['hpk', ['张四']],
  ['wj', ['吴静']],
  ['dqhj zs', ['张三']],
])('pinyin initials %s find %j', (query, owners) => {
  expect(found(query)).toEqual(owners);
});

test('every initial is known by its first and a common character; what is no Chinese stays', () => {
  expect(pinyinInitials('安办处大二法固环监科柳美南欧评区人水天危宣移中')).toBe('abcdefghjklmnopqrstwxyz');
  expect(pinyinInitials('3月A组（上）')).toBe('3yAz（s）');
});
