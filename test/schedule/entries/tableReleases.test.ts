import { judge } from '../../../src/schedule/judge';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { buildSheet } from '../buildSheet';

type Rows = readonly (readonly (string | null)[])[];

/** The contents that count as press conferences; null where the judgement says nothing of any. */
function releasesOf(title: string, rows: Rows, name = 'Sheet1'): readonly string[] | null {
  const sheet = buildSheet(title === '' ? rows : [[title], ...rows], { name });
  const outcome = judge([sheet], DEFAULT_SETTINGS, '2023-08-01');
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.judgement.releases?.entries.map(({ content }) => content) ?? null;
}

const HEADER = ['时间', '主题', '责任单位', '负责人'];
const THEMES: Rows = [HEADER, ['3月', '年度气候公报', '气象科', '张三'], ['6月', '汛期形势', '水文科', '李四']];

describe('a plan of press conferences, by its title or its sheet’s name', () => {
  test.each([
    '丁市2023年新闻发布会安排表',
    '丁市2023年度新闻发布会计划',
    '丁市2023年新闻发布会选题计划表',
    '丁市二〇二三年新闻发布会（例行）工作安排',
    '丁市2023年上半年新闻发布会一览表',
    '丁市2023年新聞發佈會計劃',
  ])('%s', (title) => expect(releasesOf(title, THEMES)).toEqual(['年度气候公报', '汛期形势']));

  test.each(['新闻发布会', '2023年新闻发布会排期', '新闻发布会台账'])('sheet %s', (name) =>
    expect(releasesOf('', THEMES, name)).toHaveLength(2),
  );

  test.each([
    ['other work as well', '丁市2023年宣传活动及新闻发布会安排'],
    ['the work for one conference', '丁市2023年新闻发布会筹备工作安排'],
    ['the work for one conference', '2023年新闻发布会任务分工安排表'],
    ['publishing, not conferences', '丁市2023年新闻发布工作计划'],
  ])('%s: %s', (_, title) => expect(releasesOf(title, THEMES)).toBeNull());

  test('a row that is none of them says so itself', () => {
    const rows: Rows = [...THEMES, ['9月', '秋季防火（不召开新闻发布会，书面发布）', '林业科', '赵六']];
    expect(releasesOf('丁市2023年新闻发布会安排表', rows)).toEqual(['年度气候公报', '汛期形势']);
  });

  test('a class of work beside the themes takes nothing away', () => {
    const rows: Rows = [
      ['时间', '类别', '主题', '责任单位'],
      ['3月', '民生', '就业形势', '就业科'],
      ['6月', '环保', '水质状况', '水环境科'],
    ];
    expect(releasesOf('2023年新闻发布会计划', rows)).toEqual(['就业形势', '水质状况']);
  });
});

describe('a column for the form', () => {
  const planOf = (title: string, ...forms: readonly (string | null)[]): Rows => [
    ['时间', '发布内容', title, '负责单位'],
    ...forms.map((form, index) => [`${index + 2}月`, `第${index + 1}项政策解读`, form, '法规科']),
  ];

  test.each(['发布形式', '发布方式', '形式', '宣传形式', '信息发布渠道', '公开方式'])('%s', (title) =>
    expect(
      releasesOf('戊局2023年信息发布安排', planOf(title, '新闻发布会', '书面发布', '网站发布', '新闻发布会（线上）')),
    ).toEqual(['第1项政策解读', '第4项政策解读']),
  );

  test('one that asks for a press conference is answered by yes or a tick', () =>
    expect(releasesOf('戊局2023年信息发布安排', planOf('是否召开新闻发布会', '是', '否', '√', null))).toEqual([
      '第1项政策解读',
      '第3项政策解读',
    ]));

  test('without a press conference in it nothing is said of any', () =>
    expect(
      releasesOf('戊局2023年信息发布安排', planOf('发布形式', '书面发布', '网站发布', '不召开新闻发布会')),
    ).toBeNull());

  test('it decides in a plan of press conferences too', () =>
    expect(releasesOf('戊局2023年新闻发布会计划', planOf('发布形式', '新闻发布会', '媒体采访', null))).toEqual([
      '第1项政策解读',
      '第3项政策解读',
    ]));
});

describe('a schedule that holds none', () => {
  test.each([
    '公布抽检名单（不召开新闻发布会）',
    '不再单独召开新闻发布会',
    '发布白皮书，无需新闻发布会',
    '上半年新闻发布会取消，改为书面发布',
    '修订新闻发布会工作制度',
    '制定年度新闻发布会计划',
    '撰写新闻稿两篇',
  ])('%s', (content) =>
    expect(
      releasesOf('', [
        ['时间', '工作内容', '责任科室', '负责人'],
        ['3月', content, '法规科', '张三'],
      ]),
    ).toBeNull(),
  );
});
