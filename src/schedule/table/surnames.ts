/**
 * The commonest family names, which tell a person's name from another short word: the first two hundred of the Ministry of Public
 * Security's yearly name reports, and the usual two-character ones. A hint: names that begin otherwise are persons' where a column says so.
 */
const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高梁郑谢宋唐许韩冯邓曹彭曾萧肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂苗谷盛曲翁冉骆蓝游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂佟';
const DOUBLE = '欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 夏侯 司徒 端木 南宫 长孙 宇文';

const SINGLES: ReadonlySet<string> = new Set(SINGLE);
const DOUBLES: ReadonlySet<string> = new Set(DOUBLE.split(' '));

/** Whether the text may begin with a family name. */
export function beginsWithSurname(name: string): boolean {
  return SINGLES.has(name.slice(0, 1)) || beginsWithDoubleSurname(name);
}

/** Whether the text begins with a family name of two characters. */
export function beginsWithDoubleSurname(name: string): boolean {
  return DOUBLES.has(name.slice(0, 2));
}
