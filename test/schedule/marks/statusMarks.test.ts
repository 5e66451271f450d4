import { readContentMarks } from '../../../src/schedule/marks/contentMarks';
import { entryTags } from '../../../src/schedule/entries/entryTags';
import type { PeriodContext } from '../../../src/schedule/calendar/readPeriod';
import { isDoneOf, readStatus } from '../../../src/schedule/marks/readStatus';

const june: PeriodContext = { year: 2020, month: 6, dateSystem: 1900, numberFormat: 'General' };
const december: PeriodContext = { ...june, month: 12 };

describe('a status column', () => {
  it.each([
    '已办',
    '已办结',
    '办结',
    '已完成',
    '完成',
    '已发布',
    '已刊发',
    '已开展',
    '按期完成',
    '全部完成',
    '√',
    '✓',
    '✔',
    '☑',
    '是',
    '100%',
    '已完成100%',
    'done',
    'Done',
    '已完成，效果良好',
    '已 办 结',
    '办理完毕',
    '已整改到位',
    '已销号',
    '已上报',
    '已落实',
    '已完成整改',
    '整改完毕',
    '已按期办结',
    '已按时完成上报',
    '均已完成',
    '已全部完成整改并销号',
    '完成进度100%',
    '完成率：100%',
    '✔已完成',
    '已完成✔',
    '已于6月5日完成',
    '6月5日已完成',
    '已办结（2020.6.5）',
    '已结题',
    '已结项',
    '已完成5/5',
    '已完成12/12',
    '已完成验收',
    '已建成并投入使用',
    '已于5月底前全部完成',
    '已召开',
    '已完成。共培训12期，1200人次，未发现问题',
    '已完成整改。一是进一步加强管理，计划今后每季度检查一次。',
    '提前完成',
    '逾期完成',
    '延期完成',
    '已解决',
    '已修复',
    '已发放到位',
    '已全部发放',
    '已提交',
    '按质按量完成',
    '已归档',
    '已完成年度目标任务',
    '圆满收官',
    '顺利完成',
    '目标任务全面完成',
    '已完成（持续巩固）',
    '该问题已整改',
    '问题已整改到位',
    '已关闭',
    '已完成(100%)',
    '已验收合格',
    '完成,长期坚持',
    '已落实，并长期坚持',
    '1.已完成',
    '已兑现',
    '完成√',
    '已拨付',
    '已达标',
    '整改到位',
    '整改完成率100%',
    '已完结',
    '已闭环',
    '已完成闭环',
    '已处置完毕',
    '全部办结销号',
    '已组织实施完毕',
    '105%',
  ])('%s is done', (text) => {
    expect(readStatus(text, june)).toMatchObject({ done: true, cancelled: false });
  });

  it.each([
    '未完成',
    '未办',
    '尚未办结',
    '还未完成',
    '没完成',
    '基本完成',
    '部分完成',
    '预计6月完成',
    '计划完成',
    '计划6月底前完成',
    '进行中',
    '已办理中',
    '正在推进',
    '推进中',
    '已完成80%',
    '50%',
    '已完成初稿',
    '待完成',
    '否',
    '×',
    '已起草',
    '已送审',
    '',
    '接近完成',
    '未开展',
    '未落实',
    '未整改',
    '尚未整改到位',
    '整改中',
    '正在整改',
    '基本整改到位',
    '预计6月底完成',
    '部分已完成',
    '持续推进',
    '持续推进中',
    '已启动',
    '已部署',
    '已开工',
    '完成80%',
    '进度95%',
    '已完成2/5',
    '完成三分之二',
    '待验收',
    '已完成招标，正在施工',
    '计划7月完成',
    '力争年底前完成',
    '暂未启动',
    '拟于8月召开',
    '无',
    '未销号',
    '未上报',
    '大部分已完成',
    '已完成部分整改',
    '按计划推进',
    '有序推进',
    '正按计划推进',
    '已制定方案',
    '已完成一半',
    '序时推进',
    '时序进度完成',
    '达到序时进度',
    '已逾期',
    '逾期',
    '未完成（逾期）',
    '已完成前期工作',
    '已完成可研',
    '正常推进',
    '持续开展',
    '长期坚持',
    '已取得阶段性成效',
    '没有完成',
    '不能按期完成',
    '已开展，继续推进',
    '即将完成',
    '已完成主体工程',
    '已完成第一阶段任务',
    '仍在办理',
    '完成99%',
    '滞后',
    '已列入计划',
    '已报名',
    '尚在整改',
  ])('%s is not done', (text) => {
    expect(readStatus(text, june).done).toBe(false);
  });

  it.each([
    ['已于6月5日办结', '2020-06-05'],
    ['6月5日完成', '2020-06-05'],
    ['已完成（6月5日）', '2020-06-05'],
    ['已办，2020.6.5', '2020-06-05'],
    ['已完成 6月5日', '2020-06-05'],
  ])('%s says the day', (text, doneOn) => {
    expect(readStatus(text, june)).toMatchObject({ done: true, doneOn });
  });

  it.each(['逾期完成', '超期办结', '已延期完成', '整改完成（逾期）'])('%s is done, but late', (text) => {
    expect(readStatus(text, june)).toMatchObject({ done: true, late: true });
  });

  it.each(['已完成', '已逾期', '逾期未完成'])('%s is not done late', (text) => {
    expect(readStatus(text, june).late).toBe(false);
  });

  it.each([
    ['已印发培训方案', '印发年度培训方案', true],
    ['已印发培训方案', '举办培训班', false],
    ['已完成初稿', '编制规划初稿', true],
    ['已完成初稿', '编制规划', false],
    ['未印发培训方案', '印发年度培训方案', false],
  ])('%s on %s: %p', (text, content, done) => {
    expect(isDoneOf(readStatus(text, june), content)).toBe(done);
  });

  it.each(['取消', '已取消', '因疫情取消', '不再开展', '取消举办'])('%s is cancelled', (text) =>
    expect(readStatus(text, june)).toMatchObject({ cancelled: true, done: false }),
  );

  it.each([
    ['延期至7月上旬', '2020-07-10'],
    ['推迟至7月', '2020-07-31'],
    ['改到6月下旬', '2020-06-30'],
    ['因天气原因推迟到下旬', '2020-06-30'],
    ['顺延至7月15日', '2020-07-15'],
    ['已延期至 7月 上旬', '2020-07-10'],
    ['提前至5月', '2020-05-31'],
  ])('%s moves the deadline', (text, end) =>
    expect(readStatus(text, june)).toMatchObject({ done: false, movedTo: [{ kind: 'period', period: { end } }] }),
  );

  it('moves December’s work to the January after', () =>
    expect(readStatus('推迟至1月', december).movedTo).toMatchObject([{ period: { end: '2021-01-31' } }]));

  it('moved to no certain time has no deadline', () =>
    expect(readStatus('推迟至待定', june).movedTo).toMatchObject([{ kind: 'open' }]));
});

describe('marks inside the content', () => {
  it.each([
    ['柳州首家“环保管家”落地 (已办)', '柳州首家“环保管家”落地'],
    ['第二次污染源普查验收（已办）', '第二次污染源普查验收'],
    ['环境应急演练【已完成】', '环境应急演练'],
    ['环境应急演练√', '环境应急演练'],
    ['环境应急演练 ✓', '环境应急演练'],
    ['环境应急演练，已办结', '环境应急演练'],
    ['环境应急演练——已完成。', '环境应急演练'],
    ['（已办）环境应急演练', '环境应急演练'],
    ['修缮岗亭（已销号）', '修缮岗亭'],
    ['补办证照（整改完成）', '补办证照'],
    ['更新应急预案，已印发', '更新应急预案'],
    ['乡村振兴 (新闻发布会) (已办)', '乡村振兴 (新闻发布会)'],
    ['环境应急演练（已于6月5日完成）', '环境应急演练'],
  ])('%s is done', (item, content) =>
    expect(readContentMarks(item, june)).toMatchObject({ content, words: { done: true } }),
  );

  it.each([
    '柳州市扬尘污染防治条例（草案）立法情况',
    '第二次污染源普查成果发布（新闻发布会）',
    '宣传普查已完成的成果',
    '环境应急演练（未完成）',
    '清退占道摊位（未销号）',
    '水源地排查，整改到位',
    '河道清淤（6月5日验收）',
    '整治任务（基本完成）',
    '排污许可全覆盖工作完成',
    '环境应急演练（6月5日前完成）',
    '验收工作已办结情况通报',
    '取消燃放烟花爆竹的通告',
    '春节取消燃放',
    '关于取消（合并）审批事项',
  ])('%s is content and no more', (item) =>
    expect(readContentMarks(item, june)).toMatchObject({
      content: item,
      text: '',
      words: { done: false, cancelled: false, movedTo: [] },
    }),
  );

  it('cancelled in brackets or at the very end', () => {
    expect(readContentMarks('绿色产业发展论坛（取消）', june)).toMatchObject({
      content: '绿色产业发展论坛',
      words: { cancelled: true },
    });
    expect(readContentMarks('绿色产业发展论坛 已取消', june)).toMatchObject({
      content: '绿色产业发展论坛',
      words: { cancelled: true },
    });
  });

  it('moved in brackets, twice over', () => {
    expect(readContentMarks('环境应急演练（延期至7月上旬）（推迟至8月）', june)).toMatchObject({
      content: '环境应急演练',
      text: '延期至7月上旬、推迟至8月',
      words: { movedTo: [{ period: { end: '2020-07-10' } }, { period: { end: '2020-08-31' } }] },
    });
  });
});

describe('tags', () => {
  it.each([
    ['第二次污染源普查成果发布（新闻发布会）', ['release']],
    ['2019年柳州市生态环境质量状况（以市政府名义开新闻发布会）', ['release', 'governmentRelease']],
    ['召开六五环境日新闻发布会', ['release']],
    ['落实新闻发布会制度', []],
    ['新闻通气会', []],
    ['以市政府名义印发方案', []],
    ['环保设施面向公众开放', ['openDay']],
    ['公众开放日：辐射科普宣传', ['openDay']],
    ['秸秆焚烧宣传', []],
  ])('%s', (content, tags) => expect(entryTags(content)).toEqual(tags));
});
