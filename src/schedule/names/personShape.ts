/** What the name of a person looks like, and the titles that stand beside one. */
import { endsAsSection } from './sectionShape';

/** Family names, the frequent first: those of 百家姓 that are in use, and others met today. A hint: many are words as well. */
const FAMILY_NAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤' +
  '常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆司卓古吉缪简车项连芦麦褚' +
  '娄窦戚岑景宫费卜冷晏席卫米柏宗瞿桂佟应臧闵苟邬边卞姬仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻厉伊仝区郜海阚花权屠豆朴' +
  '盖练廉禹井祖漆巴丰卿狄索晋容敬扈晁芮普阙浦戈伏鹿薄邸雍辜羊阿乌裘亓修邰赫杭况宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼揭干尉冶斯束阴昝智幸植衡富尧';
const DOUBLE_NAMES = '欧阳|上官|司马|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|夏侯|轩辕|端木|独孤|南宫|呼延';
/** Words of two or three characters that begin as names do. */
const WORDS =
  /^(?:安全|安监|安保|安置|文化|文旅|文艺|文物|文明|文秘|文书|金融|金额|马上|高新|高中|高级|高校|方案|方式|方法|成员|成教|成立|应急|司法|沙盘|路灯|路政|水利|水务|时间|温馨|常规|常务|常委|武装|施工|管网|管理|关工|关爱|向上|阳光|华侨|连续|项目|程序|章程|单位|游客|蓝天|白天|万人|石油|江河|江南|江北|海关|海事|乐队|双创|房产|房管|包联|包保|车辆|车务|荣誉|权限|丰收|丰产|井下|巴士|甘肃|江苏|广东|牟取|解放|舒适|柴油|鲜花|容貌|后勤|严管|严格|康复|古城|古建|易地|乔木|阴历|公共|公开)/;
const TITLE =
  '(?:(?:党委|党组|党支部|支部|党总支|总支|纪委|纪检|团委|工会|办公室|常务|第一|执行|总|一级|二级|三级|四级)*(?:副|代)?' +
  '(?:局长|处长|科长|股长|所长|站长|队长|大队长|支队长|中队长|校长|院长|部长|厂长|镇长|乡长|区长|县长|市长|州长|会长|组长|馆长|园长|社长|班长|团长|司长|行长|厅长|室长|村长|' +
  '秘书长|检察长|董事长|主任|书记|主席|委员|经理|总监|干事|教师|老师|辅导员|教练|科员|主任科员|调研员|巡视员|参谋|工程师|会计|同志|助理|专员|干部|组织员|网格员|联络员|负责人|班主任|党组成员|党委委员|班子成员|成员|师傅|教授|博士))';
const BARE = new RegExp(`^(?:(?:${DOUBLE_NAMES})\\p{Script=Han}{1,2}|[${FAMILY_NAMES}]\\p{Script=Han}{1,2})$`, 'u');
const FOREIGN = /^\p{Script=Han}{1,8}[·•]\p{Script=Han}{1,8}$/u;
const TITLE_BEHIND = new RegExp(`^(\\p{Script=Han}{2,4}?)${TITLE}{1,2}$`, 'u');
const TITLE_BEFORE = new RegExp(`^(?:\\p{Script=Han}{0,12}?)${TITLE}[:：]?(\\p{Script=Han}{2,4})$`, 'u');
const TITLE_ALONE = new RegExp(`^${TITLE}{1,3}$`, 'u');
const POST = new RegExp(`(?:${TITLE}|领导|领导班子|班子成员|班子|分管领导)$`, 'u');
const LONGEST_PERSON = 24;

/** Whether the text is a person's name alone: a usual family name and one or two characters, and no section's ending. */
export function isPersonName(text: string): boolean {
  if (FOREIGN.test(text)) return true;
  return BARE.test(text) && !WORDS.test(text) && !endsAsSection(text) && !TITLE_ALONE.test(text);
}

/** The person's name in a text without spaces, when a title stands before or behind it (张三副局长, 副局长张三); null when there is none. */
export function titledPerson(text: string): string | null {
  if (text.length > LONGEST_PERSON) return null;
  const name = TITLE_BEHIND.exec(text)?.[1] ?? TITLE_BEFORE.exec(text)?.[1];
  // 王副镇长 is called by the family name alone.
  return name !== undefined && isPersonName(name) && !/^.副$/u.test(name) ? name : null;
}

/** Whether the text is a person's name, alone or with a title. */
export function isPerson(text: string): boolean {
  return isPersonName(text) || titledPerson(text) !== null;
}

/** Whether the text is a title and nothing else: 副局长, 党组成员. */
export function isTitle(text: string): boolean {
  return text.length <= LONGEST_PERSON && TITLE_ALONE.test(text);
}

/** Whether the text names a leader or another by the post: 局领导, 宣教科科长, 班主任. */
export function isPost(text: string): boolean {
  return text.length <= LONGEST_PERSON && POST.test(text);
}
