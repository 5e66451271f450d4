/**
 * What one clause of a status text says of being done. Not by a list of phrases: a clause is done when it holds a word of completion and
 * nothing in it is left over beside the words that only say how, how much or of what. 已完成初稿 leaves 初稿 over, 已按要求完成 leaves nothing.
 */

/** What a clause says. `result`: done by a word of completion; `action`: by a verb with 已, which further work may follow. */
export interface ClauseReading {
  readonly says: 'result' | 'action' | 'notDone' | 'goesOn' | 'nothing';
  /** It says so of this thing alone: 培训方案 in 已印发培训方案. Empty where it speaks of the whole work. */
  readonly of: string;
  /** Done, though after its time: 逾期完成. */
  readonly late: boolean;
}

const SYMBOL = '[√✓✔☑✅]+|(?<!\\d)[1-9]\\d{2,}(?:\\.\\d+)?%|百分之百';
const WHOLE_SYMBOL = /^(?:[√✓✔☑✅]+|是|已|完|y|yes|ok|done|finished|complete|completed|true|[1-9]\d{2,}(?:\.\d+)?%)$/;
/** Done as soon as it is said. */
const RESULT =
  '完成|完毕|完结|完工|竣工|办结|办毕|办完|办妥|办复|办成|做完|结束|结案|结题|结项|闭环|销号|收官|收尾完|清零|达标|到位|通过(?:竣工|专家|现场)?(?:验收|评审|审核|审议|评估|备案)|验收(?:通过|合格)|见刊|见报|成功';
/** Done with 已 before it or 完毕 behind it; alone it only names the work. */
const ACTION =
  '办理|办|发布|刊发|刊登|发稿|发文|发出|发放|下发|下达|转发|分发|播出|推送|报送|上报|呈报|报出|报批|申报|提交|递交|移交|交付|交接|送达|开展|召开|举办|举行|组织|实施|执行|落实|整改|纠正|处理|处置|解决|化解|查处|查办|销毁|印发|印制|出台|制定|制订|编制|编印|修订|发行|公布|公示|公开|通报|反馈|答复|回复|办复|回访|验收|投用|投产|投入使用|交付使用|使用|启用|启动运行|上线|运行|建成|建立|建好|成立|组建|设立|安装|采购|购置|配备|更换|维修|修复|改造|拆除|清理|清退|清运|整治|签订|签约|签署|归档|备案|存档|汇总|总结|统计|考核|评审|审议|审定|审批|审结|批复|批准|核发|核查|检查|抽查|培训|演练|缴纳|拨付|支付|兑现|结清|结算|参加|参会|出席|张贴|悬挂|收集|登记|录入|招聘|聘任|关闭|取缔|停用';
/** How, how much, whose: beside a word of completion they leave nothing over. */
const FILLER =
  '全部任务|任务|工作|事项|项目|问题|目标|指标|内容|环节|手续|流程|程序|年度|全年|全部|全面|全数|全|各项|各|该项|本项|此项|该|本|所有|均|都|皆|已经|业已|现已|已|现|并|且|和|及|与|后|上级|完全|顺利|圆满|成功|较好|很好|高质量|高标准|高效|保质保量|如期|提前|超额|逾期|超期|延期|延迟|滞后|及时|当场|当日|立即|立行立改|即知即改|于|在|由|了|率|比例|进度|情况|状态|正式|统一|最终|公开|目前|截至目前|为止|的';
const MANNER =
  /(?:严格)?按(?:照)?(?:(?:既定|相关|有关|上级|文件|方案|合同|工作|整改)*(?:计划|要求|规定|时限|期限|时间节点|时间|节点|时序|序时进度|进度|程序|标准|方案)|质|量|时|期)+/g;
/** Read before any word of being done: 未完成 and 尚未办结 contain 完成 and 办结. */
const NOT_DONE =
  /未(?!来)|(?<![时高])尚|没|基本|部分|初步|预计|预期|计划|(?<![虚模])拟|即将|(?<!已|即)将(?!军)|[行理展进施改设核批办定订制写商购标]中$|中$|正在|正(?=推进|办理|整改|组织|开展|准备|抓紧)|暂|(?<![接招优对看善])待(?!遇)|接近|无法|不能|不具备|难以|争取|力争|确保|尽快|抓紧|过半|一半|阶段性|主体|首批|大多|多数|个别|不到|仍|还(?:在|需|有|差)|^不|(?<!\d)(?:[1-9]?\d)(?:\.\d+)?%|^[×✗✘]|^(?:否|x|n|no|false)$/;
/** What follows when the work is done, or goes on for good: it says neither. */
const GOES_ON = /^(?:并|将|且)?(?:持续|继续|长期|下一步|下步|后续|今后|常态|定期|坚持|巩固|保持|跟踪|加强|进一步|随时)/;
const LATE = /逾期|超期|延期|延迟|滞后|迟/;
/** 2/5, 3/10: so many of so many, written to the word before it. */
const SHARE = /(?<=[^\d\s/.])(\d{1,3})\/(\d{1,3})(?:项|个|件|处|条)?$/;

const SIGNS = /[()[\]"“”:.]/g;
const [ANY_RESULT, ANY_ACTION, ANY_SYMBOL] = [new RegExp(RESULT), new RegExp(ACTION), new RegExp(SYMBOL)];
/** The longest first: 及时 is not 及 and a rest. */
const PLAIN_WORDS = `${FILLER}|${ACTION}`.split('|').sort((a, b) => b.length - a.length);
const KNOWN_WORDS = new RegExp(`${SYMBOL}|${RESULT}|${PLAIN_WORDS.join('|')}`, 'g');
const SAID_DONE = /已|均|都|全部|全面|了$/;

const NOTHING: ClauseReading = { says: 'nothing', of: '', late: false };

/** Whether the clause ends in so many of so many, which is no day: 已完成2/5. */
export function endsInShare(clause: string): boolean {
  const share = SHARE.exec(clause);
  return share !== null && Number(share[1]) <= Number(share[2]);
}

/** Reads one clause: folded, lower case, without the day it may name. */
export function readClause(clause: string): ClauseReading {
  const share = SHARE.exec(clause);
  if (share && Number(share[1]) < Number(share[2])) return { ...NOTHING, says: 'notDone' };
  const words = (share && share[1] === share[2] ? clause.slice(0, share.index) : clause).replace(MANNER, '');
  if (WHOLE_SYMBOL.test(words)) return { ...NOTHING, says: 'result' };
  if (GOES_ON.test(words)) return { ...NOTHING, says: 'goesOn' };
  if (NOT_DONE.test(words)) return { ...NOTHING, says: 'notDone' };
  const of = words.replace(KNOWN_WORDS, '').replace(SIGNS, '');
  const late = LATE.test(words);
  if (ANY_RESULT.test(words) || ANY_SYMBOL.test(words)) return { says: 'result', of, late };
  return ANY_ACTION.test(words) && SAID_DONE.test(words) ? { says: 'action', of, late } : NOTHING;
}
