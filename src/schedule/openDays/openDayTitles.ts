/**
 * Titles offices give the columns of facility registers, opening records and plans, folded. From the wording of 环宣教〔2017〕62号 and its
 * guides, and registers as bureaus publish them; no official form was found. They are hints: the cells below decide with them.
 */

/** Columns of the register that may tell when a facility has to open. */
export const TERM_ROLES = [
  'entry',
  'suspensionEnd',
  'suspension',
  'resumption',
  'withdrawal',
  'state',
  'note',
] as const;
export type TermRole = (typeof TERM_ROLES)[number];

export type RegisterRole = 'facility' | 'category' | 'district' | 'address' | 'contact' | 'planned' | TermRole;

/** A title that names facilities by itself. */
export const FACILITY =
  /^(?:环保|环境|公众)?(?:开放)?设施(?:开放)?(?:单位|企业)?(?:全称|名称)?$|^(?:设施)?开放(?:单位|企业|场所|点)(?:全称|名称)?$|^(?:单位|企业|公司|场所|厂站|站点|基地|污水处理厂|运营单位)(?:全称|名称)$/;
/** A title that may name anybody: it counts where the cells are facilities, or the table is a list of them. */
export const ANY_UNIT = /^(?:单位|企业|公司|名称|站点|场所|厂站)$/;

const NOTE = /^(?:备注|说明)$/;
const CATEGORY = /^(?:开放)?(?:设施|单位|企业)?(?:类别|类型|种类)$/;
const DISTRICT =
  /^(?:所在|所属)?(?:的)?(?:县区|区县|县市区|市县|市县区|县市|县|区|旗县|行政区划?|辖区|属地|地区|区域|地市|市州|市|街道|乡镇|镇街)(?:名称)?$/;
const PLANNED =
  /^(?:计划|拟|预计|预定|拟定|安排|预期)(?:对外)?(?:开放|活动|组织|举办|开展)*(?:日期|时间|月份|时段|年月)$|^(?:开放|活动)(?:计划|安排)(?:时间|日期)?$/;

export const REGISTER_TITLES: Readonly<Record<RegisterRole, RegExp>> = {
  facility: FACILITY,
  category: CATEGORY,
  district: DISTRICT,
  address: /^(?:详细|单位|企业|设施|开放|具体)*(?:地址|地点|位置)$|^所在地$/,
  contact: /^(?:开放|单位|预约)*(?:联系人|联系电话|联系方式|电话|预约电话|预约方式|负责人)(?:及.*)?$/,
  planned: PLANNED,
  entry:
    /^(?:(?:纳入|列入|入选|进入|公布)[/、或]?)+(?:国家|开放)?(?:名单|名录)?(?:日期|时间|年月|年份|年度)$|^(?:开始|首次|起始)(?:对外)?开放(?:日期|时间|年月)$/,
  suspensionEnd: /^(?:(?:暂停|停运|停开|停产)[/、或]?)+(?:开放|运行)?(?:结束|截止|终止|止)(?:日期|时间)$/,
  suspension:
    /^(?:(?:暂停|停运|停开|停产)[/、或]?)+(?:开放|运行)?(?:开始|起始|起止|起)?(?:日期|时间|期间|时段|年月|情况)?$/,
  resumption: /^(?:恢复|重新)(?:开放|运行)?(?:日期|时间|年月)$|^(?:恢复开放|复开)$|^复开(?:日期|时间)$/,
  withdrawal: /^(?:(?:退出|撤销|移出|调出|取消)[/、或]?)+(?:国家|开放)?(?:名单|名录|资格)?(?:日期|时间|年月)$/,
  state: /^(?:设施)?(?:开放|运行|当前|目前)?状态$/,
  note: NOTE,
};

export type RecordRole =
  | 'facility'
  | 'date'
  | 'month'
  | 'planned'
  | 'times'
  | 'form'
  | 'onlineVisitors'
  | 'onSiteVisitors'
  | 'visitors'
  | 'status'
  | 'joint'
  | 'theme'
  | 'category'
  | 'district'
  | 'note';

export const RECORD_TITLES: Readonly<Record<RecordRole, RegExp>> = {
  facility: FACILITY,
  date: /^(?:实际|已)?(?:对外)?(?:开放|活动|参观|接待|来访|举办|开展|组织)*(?:日期|时间|年月日)$/,
  month: /^(?:实际)?(?:开放|活动)?月份?$/,
  planned: PLANNED,
  times: /^(?:实际|已)?(?:开放|活动|组织|接待)*(?:次数|场次)$/,
  form: /^(?:开放|活动|参观|接待)?(?:形式|方式)$/,
  onlineVisitors: /^(?:线上|网上|云|直播)(?:参观|参与|参加|接待|观看)*(?:人数|人次)$/,
  onSiteVisitors: /^(?:线下|现场|到场)(?:参观|参与|参加|接待)*(?:人数|人次)$/,
  visitors: /^(?:参观|参与|参加|接待|来访|活动|开放)*(?:公众)?(?:总)?(?:人数|人次)$/,
  status:
    /^(?:开放|活动|开展|举办|落实|完成|执行)(?:状态|情况)$|^状态$|^是否(?:已|如期|按期)?(?:开放|开展|举办|举行|完成)$/,
  joint: /^(?:是否)?(?:参加|属于|为)?(?:集中|联合|统一)(?:开放)?(?:活动)?$/,
  theme: /^(?:开放|活动)?(?:主题|内容|名称)$/,
  category: CATEGORY,
  district: DISTRICT,
  note: NOTE,
};
