/** What a group of sections looks like (各科室, 局属各单位, 有关部门), and what names nobody (无, —, 待定) or the cell above (同上). */
import { foldText } from '../text/foldText';
import { simplified } from '../text/simplifiedCharacters';

/** Kinds of units and of people, which name no single one. */
const KIND =
  '(?:科室|处室|股室|部室|部门|单位|站所|所站|站|所|机构|县|市|区|分局|局|镇|乡|街道|办事处|街道办|村|居|社区|园区|幼儿园|中学|小学|校|开发区|学校|中小学|学院|书院|院系|系|系部|系室|班|班级|年级|年级组|教研组|' +
  '支部|党支部|党总支|总支|党组织|党委|党组|企业|公司|网点|场馆|院|场|中心|项目部|车间|班组|大队|中队|支队|队|组|专班|小组|教师|老师|职工|教职工|教职员工|员工|学生|师生|家长|干部|党员|人员|成员|负责人)';
const WHOSE =
  '(?:市直|县直|区直|州直|省直|镇直|乡直|局属|校属|院属|厂属|镇属|所属|机关|全局|全校|全院|全镇|全乡|全县|全市|全区|全行|全系统|市级|县级|区级|省级|驻地|辖区)';
const PLACE = '(?:市|县|区|镇|乡|局|校|院|学校|公司|集团)';
const PLURAL =
  '(?:科室|处室|股室|部室|部门|单位|站所|机构|企业|学校|学院|乡镇|镇街|街道|村社|村居|社区|党组织|支部|党支部|党总支|人员|班级|班组)';
/** 各 begins a group whatever follows it; 局属, 机关 and the like do before a kind, and so do 有关, 直属, 责任. */
const GROUP = new RegExp(
  `^(?:${WHOSE}|${PLACE}){0,2}(?:各|全体|所有|有关|相关|其他|其它|其余|全部)|` +
    `^(?:${WHOSE}|直属|下属|内设|基层|成员|涉及|责任|承担|二级){1,2}${PLURAL}{1,2}$|` +
    `(?:有关|相关|各|所属|下属|直属|成员)${PLURAL}$|^全(?:局|校|院|镇|乡|县|市|区|体|员|行|系统)$`,
);
/** 乡镇, 街道, 科室: kinds alone. A single one of 中心, 学校, 公司 may be the name of the one there is. */
const KINDS_ALONE =
  /^(?:科室|处室|股室|部门|单位|乡镇|镇街|街镇|镇村|县区|区县|市县|县市区|街道|社区|村居|村社|村|班级|年级|年级组|班组|站所|部室)+$/;
const OPEN_GROUP = new RegExp(`^(?:${WHOSE}|${PLACE}){0,2}(?:各|全体|所有|有关|相关)`);
const KINDS = new RegExp(`^(?:${KIND}|直属|下属|有关|相关|乡镇|、)+$`);
const LONGEST_GROUP = 24;

/** Whether the name means many or any of a kind, and no section by name. */
export function isGroup(name: string): boolean {
  const folded = simplified(foldText(name.slice(0, LONGEST_GROUP + 1)));
  if (folded.length > LONGEST_GROUP) return false;
  return GROUP.test(folded) || KINDS_ALONE.test(folded);
}

const PLACES = /^各[县市区旗](?:、[县市区旗])*$/;

/** Whether the text after 、 goes on with the group before it: 各县、区分局 is one group, and so is 各县、区财政局. */
export function continuesGroup(group: string, next: string): boolean {
  if (next.length > LONGEST_GROUP || !OPEN_GROUP.test(foldText(group))) return false;
  const folded = simplified(foldText(next));
  return KINDS.test(folded) || (PLACES.test(foldText(group)) && /^[县市区旗]/.test(folded));
}

const NOBODY =
  /^(?:[-—–―─一_、，,;；/\\|～~*×xX.。·…]+|无|暂无|没有|无需|不需要|不涉及|待定|待明确|未定|另定|空|空缺|n\/?a|null|none|tbd|[(]无[)])$/i;
const DITTO = /^[(（]?(?:同上|同前|同上一?[行格项]|上同|[〃″"”''＂々]{1,2}|〃|…?同上…?)[)）]?$/;

/** Every ditto holds one of these: most names hold none. */
const OF_ANY_DITTO = /[同〃″"”'＂々]/;

/** Whether the text says that nobody is named. */
export function namesNobody(text: string): boolean {
  return text.length <= 20 && NOBODY.test(simplified(foldText(text)));
}

/** Whether the text stands for the cell above. */
export function isDitto(text: string): boolean {
  return text.length <= 20 && OF_ANY_DITTO.test(text) && DITTO.test(text.replace(/[\s\u3000]/g, ''));
}
