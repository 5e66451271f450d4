/** What the name of a section looks like. Shape is a hint: a name that the sheet writes alone somewhere counts whatever its shape. */
import { simplified } from '../text/simplifiedCharacters';

const NOTE = '(?:[(（【〔][^()（）【】〔〕]{0,40}[)）】〕])?';
/** Endings of section names: a text that ends in one may be a whole name. */
const ENDING = new RegExp(
  '(?:科室|科|处|室|办|中心|队|局|站|所|院|组|部|委|会|公司|厅|校|馆|厂|社|股|政府|集团|镇|乡|街道|村|县|区|市|' +
    `单位|机构|司|署|庭|宫|电视台|广播台|文工团|银行|支部|支行|分行|学院|专班|幼儿园|园区|团委|党委|工会|妇联|残联|工商联|科协|文联|社联|侨联|法院|检察院)${NOTE}$`,
);
/** Endings that hardly any other word has: 宣传部 is surely a section, 社会 may be part of the name of one. */
const SURE_ENDING = new RegExp(
  `..(?:科|处|局|室|股|办|部|站|队|中心|委|厅|镇|乡|街道|学院|医院|法院|检察院|卫生院|公司|委员会|派出所|事务所|管理所|馆|妇联|残联|工会|党委|团委|司|署|庭)${NOTE}$`,
);
const NO_SECTION = /(?:干部|本科|学科|全部|内部|外部|专科|理科|文科|居委|常委)$/;
/** An ending stands in the last characters: only so many are looked at, however long the text. */
const LONGEST_ENDING = 60;

/** Whether the text ends as section names do. */
export function endsAsSection(text: string): boolean {
  return text.length > 1 && ENDING.test(simplified(text.slice(-LONGEST_ENDING)));
}

/** Whether the text ends as hardly anything but a section does: enough to part two names at 和 or at one space. */
export function isSurelySection(text: string): boolean {
  const end = simplified(text.slice(-LONGEST_ENDING));
  return SURE_ENDING.test(end) && !NO_SECTION.test(end);
}

const BUREAU_END = /(?:局|厅|公司|学院|医院|集团|政府|大学)$/;
const INNER_END = /(?:科|股|室|大队|中队|支队)$/;

/** Whether the second may be a section of the first (市生态环境局 综合科): such a pair may be one name or two. */
export function mayBeWithin(first: string, second: string): boolean {
  return BUREAU_END.test(simplified(first.slice(-4))) && INNER_END.test(simplified(second.slice(-4)));
}

/** Words that tell of a sentence: no section's name holds them. */
const SENTENCE = /根据|按照|结合|另行|确定|自行|通知|需要|视情|进行|以及时|的|了|由|做好|抓好/;
const LONGEST_WITHOUT_ENDING = 14;
const LONGEST_NAME = 40;

/** Whether the text is rather words about who answers than a name. */
export function isPhrase(text: string): boolean {
  const length = text.length;
  if (length > LONGEST_NAME) return true;
  return !endsAsSection(text) && (length > LONGEST_WITHOUT_ENDING || SENTENCE.test(text) || /[。！？!?：:]/.test(text));
}
