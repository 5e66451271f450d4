import fc from 'fast-check';
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
  it.each([
    '综合科、法规科',
    '综合科\n法规科',
    '综合科和法规科',
    '综合科会同法规科',
    '综合科等',
    '综合科（张三）',
    '各科室',
    '局领导',
    '同上',
    '',
  ])('%j is not', (text) => expect(nameAlone(text)).toBeNull());
});

describe('who leads and who supports', () => {
  const read = (text: string) => {
    const parties = readParties(text, known).filter(({ kind }) => kind !== 'person');
    const named = (supports: boolean) =>
      parties.filter(({ role }) => (role === 'support') === supports).map(({ name }) => name);
    return [named(false), named(true)];
  };

  it.each([
    ['由办公室牵头，宣教科、法规科配合', ['办公室'], ['宣教科', '法规科']],
    ['办公室牵头,宣教科配合。', ['办公室'], ['宣教科']],
    ['办公室牵头 宣教科配合', ['办公室'], ['宣教科']],
    ['办公室牵头；宣教科；法规科', ['办公室'], ['宣教科', '法规科']],
    ['市交通局牵头，市公安局、市应急局', ['市交通局'], ['市公安局', '市应急局']],
    ['市发改委牵头，市财政局、市审计局按职责分工负责', ['市发改委'], ['市财政局', '市审计局']],
    ['经开园牵头，各街道配合', ['经开园'], ['各街道']],
    ['由市图书馆承办，各分馆协办', ['市图书馆'], ['各分馆']],
    ['县委组织部牵头，县人社局配合', ['县委组织部'], ['县人社局']],
    ['镇党政办公室牵头，各村（社区）具体落实', ['镇党政办公室'], ['各村（社区）']],
    ['牵头单位：市住建局；配合单位：市城管局、市水务局', ['市住建局'], ['市城管局', '市水务局']],
    ['责任单位：区教育局 配合单位：各镇街', ['区教育局'], ['各镇街']],
    ['责任单位：区教育局，配合单位：区财政局', ['区教育局'], ['区财政局']],
    ['牵头科室：综合科 责任科室：宣教科 配合科室：法规科', ['综合科'], ['宣教科', '法规科']],
    ['牵头：办公室配合：法规科', ['办公室'], ['法规科']],
    ['主办：市文旅局 承办：市图书馆 协办：市博物馆', ['市文旅局'], ['市图书馆', '市博物馆']],
    ['牵头：\n办公室\n配合：\n宣教科\n法规科', ['办公室'], ['宣教科', '法规科']],
    ['牵头单位\n办公室', ['办公室'], []],
    ['【牵头】办公室【配合】法规科', ['办公室'], ['法规科']],
    ['生态环境局(牵头单位) 农业农村局(配合单位)', ['生态环境局'], ['农业农村局']],
    ['教务处（牵头）、学生处、各学院', ['教务处'], ['学生处', '各学院']],
    ['办公室（宣教科、法规科配合）', ['办公室'], ['宣教科', '法规科']],
    ['办公室会同宣教科、法规科', ['办公室'], ['宣教科', '法规科']],
    ['政策法规司会同财务司', ['政策法规司'], ['财务司']],
    ['办公室牵头\n宣教科配合', ['办公室'], ['宣教科']],
  ])('%j', (text, lead, support) => expect(read(text)).toEqual([lead, support]));
});

describe('sections in sentences', () => {
  it.each([
    ['综合科、宣教科分别负责', ['综合科', '宣教科']],
    ['综合科与宣教科共同负责', ['综合科', '宣教科']],
    ['综合科和宣教科', ['综合科', '宣教科']],
    ['办公室 负责', ['办公室']],
    ['综合科负责起草文件、组织会议，办公室做好后勤保障', ['综合科', '办公室']],
    ['办公室负责联系宣传部、组织部', ['办公室']],
    ['办公室等部门', ['办公室']],
    ['市教育局、市公安局等相关部门按职责分工负责', ['市教育局', '市公安局']],
    ['办公室 0772-2615000', ['办公室']],
    ['宣教科（张三，13800000000）', ['宣教科']],
    ['办公室：张三\n宣教科：李四', ['办公室', '宣教科']],
    ['办公室及各科室', ['办公室', '各科室']],
    ['工程部 安全部 综合部', ['工程部', '安全部', '综合部']],
    ['主管部门：交通局；属地：各乡镇', ['交通局', '各乡镇']],
    ['经开园 各街道', ['经开园', '各街道']],
  ])('%j names %j', (text, names) =>
    expect(
      readParties(text, known)
        .filter(({ kind }) => kind !== 'person')
        .map(({ name }) => name),
    ).toEqual(names),
  );

  it.each([
    '县委组织部',
    '技术支持中心',
    '公众参与科',
    '协同创新中心',
    '司法协助处',
    '安全生产委员会办公室',
    '住房和城乡建设局',
    '人力资源和社会保障局',
    '某某有限责任公司',
    '新材料港（东岸镇）',
    '12345热线办公室',
    '市生态环境局 环评科',
  ])('%j is one name', (text) => expect(readParties(text, known)).toMatchObject([{ kind: 'section', role: 'answer' }]));

  it.each(['无', '/', '—', '-', '待定', '暂无', '同上'])('%j names nobody', (text) =>
    expect(readParties(text, known)).toEqual([]),
  );
});

describe('what is no section', () => {
  it.each([
    ['各科室', 'group'],
    ['各县、区分局', 'group'],
    ['各县（市、区）分局', 'group'],
    ['各县、市、区生态环境局', 'group'],
    ['机关各处室', 'group'],
    ['全体职工', 'group'],
    ['局属各单位', 'group'],
    ['相关科室', 'group'],
    ['县直及驻县有关单位', 'group'],
    ['各中小学校、幼儿园', 'group'],
    ['乡镇', 'group'],
    ['局领导', 'post'],
    ['班主任', 'post'],
    ['宣教科科长', 'post'],
    ['张三副局长', 'person'],
    ['结合实际自行确定', 'phrase'],
    ['根据工作安排另行通知', 'phrase'],
    ['按职责分工负责', 'phrase'],
  ])('%s is a %s', (text, kind) => expect(readParties(text, known).map((party) => party.kind)).toEqual([kind]));

  it.each(['机关党委', '学校办公室', '市场科', '直属大队', '第一党支部', '局办公室'])('%s is a section', (text) =>
    expect(readParties(text, known).map((party) => party.kind)).toEqual(['section']),
  );
});

describe('any text', () => {
  const sections = ['综合科', '法规科', '水生态环境科', '生态环境监测中心', '执法大队', '宣传部'];
  const all = namesAlone(sections);
  const separator = fc.constantFrom('、', '，', ',', '；', '/', '|', '\n', '  ', ' ', '和', '及', '以及');
  const list = fc.uniqueArray(fc.constantFrom(...sections), { minLength: 1, maxLength: 6 });
  const around = fc.constantFrom(
    ['', ''],
    ['由', '负责'],
    ['', '共同负责'],
    ['', '按职责分工负责'],
    ['', '。'],
    ['', '等有关科室'],
    ['责任单位：', ''],
  );

  it('of known sections in any list and phrase is taken apart to these sections', () => {
    fc.assert(
      fc.property(list, separator, around, (names, between, [before = '', behind = '']) => {
        const text = `${before}${names.join(between)}${behind}`;
        expect(readParties(text, all).map(({ name }) => name)).toEqual(names);
      }),
    );
  });

  it('with leads and supports keeps them apart', () => {
    fc.assert(
      fc.property(list, list, separator, (lead, support, between) => {
        const text = `${lead.join('、')}牵头，${support.join('、')}配合${between === '\n' ? '。' : ''}`;
        const parties = readParties(text, all);
        expect(parties.filter(({ role }) => role === 'head').map(({ name }) => name)).toEqual(lead);
        expect(parties.filter(({ role }) => role === 'support').map(({ name }) => name)).toEqual(support);
      }),
    );
  });

  it('is read without an error, and no name is made up', () => {
    const word = fc.constantFrom(
      ...[
        '办公室',
        '各',
        '科',
        '牵头',
        '配合',
        '负责',
        '由',
        '会同',
        '和',
        '等',
        '（',
        '）',
        '：',
        '、',
        '，',
        '。',
        ' ',
      ],
      ...['\n', '张三', '副局长', '单位', '同上', '无', 'A', '的', '【', '】'],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const text = words.join('');
        for (const { name } of readParties(text, known)) {
          for (const part of name.split('、')) expect(text.replace(/\s/g, '')).toContain(part.replace(/\s/g, ''));
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it('of tens of thousands of characters is read to its end', () => {
    const names = readParties('综合科、'.repeat(8000), all);
    expect(names).toHaveLength(8000);
    expect(() => readParties('（'.repeat(30_000), all)).not.toThrow();
    expect(() => readParties('按职责共同'.repeat(6000), all)).not.toThrow();
  });
});
