/** Times that name no day: known to whoever reads them, and never overdue. */

/** Words for work without a deadline. */
const OPEN =
  /每|长期|常年|适时|待定|未定|另定|另行|持续|不定期|定期|随时|按需|视情|经常|常态|日常|贯穿|逐[年月季周旬日]|按[年月季周旬日](?!\d)|起$/;
/** At once, by a rhythm, or counted from something that the sheet does not date: 立行立改, 半年一次, 收到文件后10日内, 汛期. */
const UNCOUNTABLE = new RegExp(
  [
    '立[即行查说]|边.{1,2}边|\\d次\\/|即[知行时改]|马上|尽快|尽早|及时|抓紧|限[时期]|全程|实时|同步|滚动|全年|常抓|有序|分批|分阶段|分步',
    '[\\d一二两三四五六七八九十半几数](?:个)?(?:工作日|日|天|周|星期|小时|月|季度|年)(?:之|以)?内',
    '(?:[\\d一二两三四五六七八九十半]|半)(?:个)?(?:年|月|周|季度?|旬|天|日|学期)[\\d一二两三四五六七八九十几]+(?:[-~至][\\d一二两三四五六七八九十]+)?次',
    '后|当[天日周月年]|同时|届时|届满|到期|期间|期限|前夕|起|开始|为准|通知|根据|依据|按照|按[上要规计实进通文合方时程]|视|结合|配合|待(?:通知|确定|明确)|暂|不限|无固定|不固定|未明确|未确定|不确定|无$',
    '(?:开学|毕业|放假)|(?:汛|枯水|学|假|暑|寒|任|工|服务|采暖|供暖|伏|雨|旱|寒假|暑假|春季|夏季|秋季|冬季|两会|双节|两节|节|会|赛|考)(?:期|前|初|末|中|$)',
    '^第?[\\d一二三四五六七八九十]{1,3}(?:[-~—至、到]第?[\\d一二三四五六七八九十]{1,3})*(?:教学)?周',
  ].join('|'),
);
/** A text as long as this tells of more than of a time. */
const LONGEST = 60;

/** Whether the text, in simplified characters, says that there is no deadline. */
export function isOpenTime(text: string): boolean {
  return OPEN.test(text);
}

/** Whether a text that is about time says one that the sheet gives no day to count from. */
export function isUncountableTime(text: string): boolean {
  return text.length <= LONGEST && UNCOUNTABLE.test(text);
}
