/** What the titles of a schedule's columns mean. The synonyms are those that published schedules and task lists of offices use. */
import { foldText } from '../text/foldText';
import type { ColumnRole } from './columnRole';
import { simplified } from '../text/simplifiedCharacters';

/** What a title says its column holds. `exact`: a known title; otherwise it only contains a telling word. A lower rank is a better column for the role. */
export interface TitleMeaning {
  readonly role: ColumnRole;
  readonly exact: boolean;
  readonly rank: number;
}

/** Known titles by role, best first, folded and without a bracketed end. */
const KNOWN: Readonly<Record<ColumnRole, readonly string[]>> = {
  number: ['序号', '编号', '序', '项次', 'no', 'no.', '号'],
  start: [
    '起',
    '开始',
    '起始',
    '开始时间',
    '起始时间',
    '启动时间',
    '开始日期',
    '起始日期',
    '启动日期',
    '开工时间',
    '开始月份',
    '起始月份',
  ],
  slot: ['旬', '旬别', '旬次', '上中下旬', '具体时段', '具体旬'],
  month: [
    '时间',
    '月份',
    '月',
    '日期',
    '时段',
    '时间节点',
    '完成时限',
    '计划时间',
    '计划完成时间',
    '完成时间',
    '时限',
    '期限',
    '时间安排',
    '办理时限',
    '办结时限',
    '工作时限',
    '拟发布月',
    '拟发布时间',
    '发布时间',
    '计划月份',
    '计划日期',
    '活动时间',
    '起止时间',
    '实施时间',
    '完成期限',
    '截止时间',
    '截止日期',
    '进度安排',
    '年月',
    '完成日期',
    '时间要求',
    '工作时间',
    '止',
    '结束',
    '截止',
    '结束时间',
    '结束日期',
    '结束月份',
    '截止月份',
    '截止期限',
    '报送时间',
    '报送时限',
    '何时',
  ],
  content: [
    '素材内容',
    '工作内容',
    '工作任务',
    '宣传内容',
    '内容',
    '事项',
    '工作事项',
    '任务',
    '任务内容',
    '任务名称',
    '主题',
    '选题',
    '发布主题',
    '活动名称',
    '活动内容',
    '宣传主题',
    '发布内容',
    '重点工作',
    '重点任务',
    '主要内容',
    '主要任务',
    '目标任务',
    '工作任务及要求',
    '工作目标及任务要求',
    '任务与要求',
    '项目',
    '工作项目',
    '具体内容',
    '具体事项',
    '题目',
    '议题',
    '素材',
    '工作',
    '事项名称',
    '任务分解',
    '主要工作',
    '主要活动',
    '活动',
    '活动项目',
    '工作安排',
    '工作要点',
    '督办事项',
    '目标',
    '工作目标',
    '工作措施',
    '项目名称',
    '工作名称',
    '会议名称',
    '报送内容',
    '事宜',
  ],
  unit: [
    '责任单位',
    '责任科室',
    '责任部门',
    '责任处室',
    '责任股室',
    '牵头单位',
    '牵头科室',
    '牵头部门',
    '主办单位',
    '主办科室',
    '承办单位',
    '承办科室',
    '承办部门',
    '负责单位',
    '负责科室',
    '负责部门',
    '发布单位',
    '落实单位',
    '实施单位',
    '科室',
    '部门',
    '单位',
    '股室',
    '处室',
    '牵头',
    '责任主体',
    '单位名称',
    '科室名称',
    '报送科室',
    '报送单位',
    '报送部门',
    '组织单位',
    '主责单位',
    '主责科室',
    '承担单位',
    '办理单位',
    '责任大队',
    '责任分局',
  ],
  supportUnit: [
    '配合单位',
    '配合科室',
    '配合部门',
    '协办单位',
    '协办科室',
    '协办部门',
    '协同单位',
    '参与单位',
    '参加单位',
    '协助单位',
    '配合',
    '协办',
  ],
  owner: [
    '负责人',
    '责任人',
    '承办人',
    '经办人',
    '联系人',
    '具体负责人',
    '科室负责人',
    '负责同志',
    '责任人员',
    '主要负责人',
    '责任领导',
    '牵头领导',
    '分管领导',
    '通讯员',
    '姓名',
  ],
  phone: ['电话', '联系电话', '手机', '手机号', '手机号码', '联系方式', '办公电话', '电话号码'],
  status: [
    '完成情况',
    '办理情况',
    '进展情况',
    '落实情况',
    '进展',
    '状态',
    '进度',
    '是否完成',
    '完成状态',
    '办理状态',
    '办结情况',
    '工作进度',
    '工作进展',
    '执行情况',
    '推进情况',
    '完成进度',
    '完成与否',
    '任务状态',
    '办理进展',
  ],
  doneOn: [
    '办结时间',
    '办结日期',
    '实际完成时间',
    '实际完成日期',
    '实际办结时间',
    '实际发布时间',
    '实际时间',
    '完成于',
  ],
  stage: [
    '撰写',
    '起草',
    '拟稿',
    '初稿',
    '供稿',
    '撰稿',
    '编写',
    '报审',
    '送审',
    '审核',
    '科室审核',
    '科长审核',
    '分管领导审核',
    '领导审核',
    '初审',
    '复审',
    '终审',
    '审稿',
    '核稿',
    '会签',
    '审签',
    '审定',
    '审批',
    '领导审批',
    '签批',
    '签发',
    '领导签发',
    '接收',
    '中心接收',
    '报送',
    '报送媒体',
    '推送',
    '投稿',
    '刊发',
    '发布',
  ],
  remarks: ['备注', '说明', '附注', '备注说明', '备', '注'],
};

/** Words that tell a column's role inside a longer title, in the order they are tried: 配合责任单位 is a supporting unit, 完成情况说明 a status. */
const TELLING: readonly (readonly [ColumnRole, RegExp])[] = [
  ['doneOn', /实际.*(?:时间|日期)$|办结(?:时间|日期)$/],
  [
    'stage',
    /^(?:撰写|起草|拟稿|供稿|审核|初审|复审|终审|核稿|会签|审签|审定|审批|签批|签发)(?:时间|日期|情况|意见|环节)$/,
  ],
  ['supportUnit', /(?:配合|协办|协同|协助|参与).*(?:单位|科室|部门|处室|股室)/],
  ['status', /(?:完成|办理|进展|落实|推进|执行|办结)(?:情况|状态|进度)|是否(?:完成|办结)/],
  ['phone', /^[^及和、/]*(?:电话|手机号?码?|联系方式)$/],
  ['owner', /(?:负责|责任|承办|经办|联系)人|责任领导/],
  [
    'unit',
    /(?:责任|牵头|承办|主办|负责|发布|落实|实施|报送|组织|主责|办理|承担).*(?:单位|科室|部门|处室|股室)|(?:责任|牵头)(?:单位|科室)/,
  ],
  ['start', /^(?:计划|工作)?(?:开始|起始|启动)(?:时间|日期|月份)$/],
  // 一月份 and 第一季度时间 are times, not titles.
  ['month', /^(?!.*(?:[\d一二三四五六七八九十]月|季度)).*(?:时间|时限|期限|日期|月份|节点)$/],
  ['remarks', /^备注/],
  ['content', /内容|任务(?!数|量|总)|事项(?!数)|主题|选题|题目|素材|^[^一二三四五六七八九十]*(?:工作|活动)$/],
];

const LONGEST_TITLE = 14;
/** No title is written at greater length, brackets and spaces included; longer texts are not looked into. */
const LONGEST_WRITTEN = 80;
const RANKS: ReadonlyMap<string, TitleMeaning> = new Map(
  (Object.entries(KNOWN) as [ColumnRole, readonly string[]][]).flatMap(([role, titles]) =>
    titles.map((title, rank) => [title, { role, exact: true, rank }] as const),
  ),
);

/** A title for comparison: folded, without a bracketed or punctuated end. `责任单位（科室）` is 责任单位. */
export function plainTitle(title: string): string {
  if (title.length > LONGEST_WRITTEN) return title;
  return simplified(foldText(title))
    .toLowerCase()
    .replace(/[([【〔][^)\]】〕]*[)\]】〕]$/, '')
    .replace(/[:*]+$/, '');
}

/** What the title means, or null when it is no title of a schedule's column. */
export function titleMeaning(title: string): TitleMeaning | null {
  const plain = plainTitle(title);
  if (plain === '' || plain.length > LONGEST_TITLE) return null;
  const known = RANKS.get(plain);
  if (known) return known;
  if (namesUnitAndOwner(title)) return { role: 'unit', exact: true, rank: 99 };
  const telling = TELLING.find(([, words]) => words.test(plain));
  return telling ? { role: telling[0], exact: false, rank: 100 } : null;
}

/** A title that names both who answers and the person: 责任单位及负责人, merged over the two columns. */
export function namesUnitAndOwner(title: string): boolean {
  const plain = plainTitle(title);
  return /单位|科室|部门|处室|股室|责任分工/.test(plain) && /负责人|责任人|联系人|承办人|责任分工/.test(plain);
}

/** Titles of a register of facilities or of their openings: such a sheet is no schedule. */
export function isOpenDayTitle(title: string): boolean {
  return (
    /^设施|^开放(?:日期|时间|形式|方式|单位|设施)/.test(plainTitle(title)) && plainTitle(title).length <= LONGEST_TITLE
  );
}
