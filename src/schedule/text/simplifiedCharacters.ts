/**
 * Traditional characters and their simplified forms, as far as the words that the reader knows need them: titles of columns, words of
 * status, times and endings of sections' names. Names and contents themselves stay as written.
 * Source: 通用规范汉字表 (2013), appendix 1, the table of standard, traditional and variant characters.
 */
const PAIRS =
  '責责單单負负時时間间內内務务項项備备註注說说階阶狀状態态進进實实際际發发佈布報报辦办結结畢毕確确認认開开啟启動动會会議议題题標标綱纲劃划計计總总級级類类別别屬属號号處处隊队組组廳厅館馆廠厂鄉乡鎮镇縣县區区' +
  '團团環环監监測测導导協协參参與与聯联絡络電电話话繫系係系員员領领執执業业達达評评預预擬拟調调順顺遲迟後后經经將将於于過过還还沒没爲为為为無无終终長长適适隨随視视個个週周對对應应據据點点書书傳传優优黨党衛卫' +
  '農农財财產产審审勞劳銷销訖讫銜衔補补決决檢检設设舉举廢废燈灯紅红黃黄綠绿藍蓝陸陆續续鋪铺現现選选聞闻眾众機机關关構构場场體体專专訂订製制編编寫写簽签歸归檔档驗验銀银學学醫医稅税國国資资劇剧礎础條条線线網网' +
  '門门職职況况質质訊讯紀纪';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from(
    { length: PAIRS.length / 2 },
    (_, index) => [PAIRS.charAt(index * 2), PAIRS.charAt(index * 2 + 1)] as const,
  ),
);
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu');

const HAS_TRADITIONAL = new RegExp(TRADITIONAL.source, 'u');

/** The text with those traditional characters simplified: 責任單位 is 责任单位. */
export function simplified(text: string): string {
  if (!HAS_TRADITIONAL.test(text)) return text;
  return text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
}
