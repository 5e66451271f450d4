/** What a cell could be by its look, whatever its column's title says. */
import type { CellValue } from '../../workbook/sheetSnapshot';
import { cellText } from '../../workbook/mergedAreas';
import type { CachedPeriods } from '../calendar/periodMemory';
import { foldText } from '../text/foldText';
import { simplified } from '../text/simplifiedCharacters';
import { beginsWithDoubleSurname, beginsWithSurname } from './surnames';

/** How much a cell looks like each thing, from 0 to 1. */
export interface CellLook {
  readonly time: number;
  /** A time of day alone: 14:30, 全天. */
  readonly clock: number;
  /** A ten-day slot by its name alone: 上旬, 中. */
  readonly slotName: number;
  readonly section: number;
  readonly person: number;
  readonly status: number;
  readonly ordinal: number;
  readonly phone: number;
  /** A number, share or sum. */
  readonly quantity: number;
  /** A text that may say what is to be done: not one of the above. */
  readonly label: number;
}

/** How many of a column's cells look like each thing, from 0 to 1, and what else tells of it. */
export interface ColumnLook {
  readonly shares: CellLook;
  /** How many of the rows looked at have a cell here that holds something of its own. */
  readonly filled: number;
  readonly rowCount: number;
  /** Different texts by filled cells. */
  readonly variety: number;
  /** Of its texts, in characters. */
  readonly meanLength: number;
}

const NOTHING: CellLook = {
  time: 0,
  clock: 0,
  slotName: 0,
  section: 0,
  person: 0,
  status: 0,
  ordinal: 0,
  phone: 0,
  quantity: 0,
  label: 0,
};
export const NO_LOOK = NOTHING;

/** The longest text that is looked into for a name or a status; longer ones are sentences. */
const LONGEST_NAMES = 60;
const LONGEST_TIME = 30;
const SEPARATORS = /[、，,；;/／|｜\s()（）:：。.和及]+/u;
const SECTION_END =
  /(?:科室?|处室?|室|办|办公室|中心|[支大中总]?队|局|站|所|院|组|部|委|会|公司|厅|校|馆|厂|社|股|政府|集团|分局|镇|乡|街道|县|区|市|村|单位|部门|机构|学院|系|年级|班|党支部|团委|工会|妇联|科协|领导小组|专班|银行|园)$/;
/** What begins so is something to be done. */
const BEGINS_WORK =
  /^(?:在|为|对|把|新[建增]|建[成设立]|完[成善]|开[展设办]|组织|召开|推[进动广]|加[强快大]|做好|制[定订]|印发|举[办行]|更[新换]|改[造建]|检[查修]|清[理查]|修[订缮建编]|落实|提[升高]|安[装排]|编[制写]|打造|创建|申报|报送|参[加与])/;
/** Meetings and outings that end as sections do. */
const NO_SECTION =
  /(?:座谈|总结|学习|动员|推进|交流|研讨|恳谈|发布|生活|茶话|运动|联欢|表彰|部署|听证|评审|调度|讲评|分析|民主|晚|年|例)会$|游园$/;
/** 3科, 5个村: so many of a kind. */
const COUNTED = /^\d+(?:多|余)?[个家]?.$/;
const EVERYONE = /^(?:各|全体|全局|相关|有关|局属|所属|本级|其他)/;
const TITLE_OF_PERSON =
  /(?:[副]?(?:局长|主任|科长|处长|部长|书记|县长|市长|区长|镇长|乡长|校长|院长|所长|站长|队长|馆长|股长|组长|经理|主席|委员|老师|同志|会长|调研员|总工|校医|班主任))$/;
const PERSON = /^\p{Script=Han}{2,4}$/u;
/** 小李, 老王. */
const CALLED = /^[小老]\p{Script=Han}$/u;
const FOREIGN_PERSON = /^[\p{Script=Han}A-Za-z]+·[\p{Script=Han}A-Za-z·]+$/u;
const TIMEISH =
  /^(?:每|长期|常年|全年|适时|待定|持续|立即|即知即改|立行立改|随时|学期|期[初中末]|第?[\d一二三四五六七八九十]{1,3}周|\d{1,3}个?(?:工作)?[日天]内|寒假|暑假|春节|国庆|元旦)|\d+月|\d+日|\d{4}年|[上中下]旬|季度|[上下]半年|[年月]底|年[初中末]/;
const CLOCK =
  /^(?:上午|下午|晚上?|早上?|中午|凌晨|全天|半天|[ap]m)?(?:\d{1,2}[:：点时](?:\d{1,2}分?|半)?(?:[-—–~～至到](?:次日)?(?:上午|下午|晚上?)?\d{1,2}[:：点时](?:\d{1,2}分?|半)?)?)?(?:开始|起)?$/;
const SLOT_NAME = /^(?:[上中下]{1,3}旬?|全月)$/;
const ORDINAL = /^[(]?(?:\d+(?:[.-]\d+)*|[一二三四五六七八九十]+|[A-Z]+-?\d+)[)、.]?$/i;
const PHONE = /(?:^|\D)(?:1\d{10}|0\d{2,3}-?\d{7,8}|\d{7,8})(?:\D|$)/;
const QUANTITY = /^[￥¥$+-]?\d[\d,]*(?:\.\d+)?(?:%|万?元|[个人次份条项台张件吨度分套册本])?$/;
const STATUS =
  /^(?:已|未|尚未|正在|基本|部分|全部|待|拟|按期|逾期|超期|持续|预计|计划|因故|暂)?(?:完成|办结|办理|推进|进行|落实|销号|整改|开展|启动|解决|取消|延期|推迟|达标|达到|结束|实施|验收|印发|报送|发布|启动)|^已|^未|^正在|^尚未|^[√✓✔☑×✗✘○●■□△]+$|^(?:是|否|无|红|黄|绿|[红黄绿]灯)$|进行中|推进中|序时进度|完成率/;

/** Reads the looks of cells, each text once. `periods` reads its times. */
export function cellLooker(periods: CachedPeriods): (value: CellValue, numberFormat: string) => CellLook {
  const seen = new Map<string, CellLook>();
  return (value, numberFormat) => {
    const key = typeof value === 'string' ? value : `${typeof value} ${numberFormat} ${String(value)}`;
    const seenLook = seen.get(key);
    if (seenLook) return seenLook;
    const look = lookOf(value, numberFormat, periods);
    seen.set(key, look);
    return look;
  };
}

function lookOf(value: CellValue, numberFormat: string, periods: CachedPeriods): CellLook {
  const text = simplified(foldText(cellText(value)));
  if (text === '') return NOTHING;
  if (typeof value === 'boolean') return { ...NOTHING, status: 1 };
  const time = timeLook(value, numberFormat, text, periods);
  if (typeof value === 'number') return numberLook(value, time);
  const clock = text !== '' && CLOCK.test(text) ? 1 : 0;
  const written = cellText(value);
  const section = sectionLook(written);
  const person = personLook(written);
  const status = text.length <= LONGEST_NAMES && STATUS.test(text) ? (text.length <= 12 ? 1 : 0.6) : 0;
  const ordinal = ORDINAL.test(text) ? 1 : 0;
  const phone = PHONE.test(text) ? 1 : 0;
  const quantity = QUANTITY.test(text) ? 1 : 0;
  const other = Math.max(time, clock, section, person, ordinal, quantity, phone > 0 && text.length < 16 ? 1 : 0);
  const label = /\p{Script=Han}|[A-Za-z]{2}/u.test(text)
    ? Math.max(0, 1 - other, text.length > 12 && section < 1 ? 1 - time : 0)
    : 0;
  return {
    time: clock > 0 ? 0 : time,
    clock,
    slotName: SLOT_NAME.test(text) ? 1 : 0,
    section,
    person,
    status,
    ordinal,
    phone,
    quantity,
    label,
  };
}

/** A bare 1 to 12 may be a month, and is more often a number. */
function numberLook(value: number, time: number): CellLook {
  const isBare = Number.isInteger(value) && value > 0 && value <= 12;
  const dated = time > 0 && !isBare;
  return {
    ...NOTHING,
    time: dated ? 1 : time > 0 ? 0.4 : 0,
    ordinal: !dated && Number.isInteger(value) && value > 0 && value < 10_000 ? 1 : 0,
    phone: !dated && value >= 1_000_000 && Number.isInteger(value) ? 1 : 0,
    quantity: dated ? 0 : 1,
  };
}

function timeLook(value: CellValue, numberFormat: string, text: string, periods: CachedPeriods): number {
  const { kind } = periods(value, numberFormat, { year: 2000, month: 1 });
  // A bare 1 to 12 may be a month, and is more often a number.
  if (kind === 'period') return /^\d{1,2}$/.test(text) ? 0.4 : 1;
  if (kind === 'open') return text.length <= 12 ? 1 : 0.4;
  return TIMEISH.test(text) ? (text.length <= LONGEST_TIME ? 0.8 : 0.3) : 0;
}

/** The share of the names in the text that end as sections do; a whole sentence counts less. */
function sectionLook(written: string): number {
  if (written.length > LONGEST_NAMES * 2) return 0;
  const parts = partsOf(written);
  if (parts.length === 0) return 0;
  const sections = parts.filter(
    (part) =>
      (part.length >= 2 &&
        SECTION_END.test(part) &&
        !NO_SECTION.test(part) &&
        !COUNTED.test(part) &&
        part.length <= 16 &&
        !BEGINS_WORK.test(part)) ||
      EVERYONE.test(part),
  );
  const share = sections.length / parts.length;
  return written.length > LONGEST_NAMES ? share * 0.7 : share;
}

function personLook(written: string): number {
  if (written.length > LONGEST_NAMES) return 0;
  const parts = partsOf(written.replace(/[\d-]{4,}/g, ' '));
  if (parts.length === 0) return 0;
  return parts.filter(isPerson).length / parts.length;
}

function isPerson(part: string): boolean {
  if (FOREIGN_PERSON.test(part) || (CALLED.test(part) && beginsWithSurname(part.slice(1)))) return true;
  const bare = part.replace(TITLE_OF_PERSON, '');
  if (bare !== part) return bare === '' || (bare.length <= 4 && beginsWithSurname(bare));
  if (!PERSON.test(part) || SECTION_END.test(part)) return false;
  return part.length < 4 ? beginsWithSurname(part) : beginsWithDoubleSurname(part);
}

function partsOf(written: string): string[] {
  const padded = written.replace(
    /(?<=^|[^\p{Script=Han}])(\p{Script=Han})[ \u3000]+(\p{Script=Han})(?![\p{Script=Han}])/gu,
    '$1$2',
  );
  return simplified(padded)
    .split(SEPARATORS)
    .filter((part) => part !== '');
}
