/** Where an office's name ends. Longer endings first: 环境监察支队办公室 is not cut after 支队. */
const ENDINGS = '人民政府|委员会办公室|委员会|管理局|分局|办公室|监测站|管理站|支队|大队|中心|局|厅|院';
const NAME = `(?!(?:各|全|向|对|本|我|关于|年|度))[\\p{Script=Han}（）()·]{2,30}?(?:${ENDINGS})(?:(?:${ENDINGS}))*`;
const YEAR = '(?:\\d{4}|[〇零一二三四五六七八九○]{4})\\s*年?度?';
/** Before the year, up to it or to 关于; or right after the year, up to its ending. */
const BEFORE_YEAR = new RegExp(`^\\s*(${NAME})\\s*(?=${YEAR}|关于|$)`, 'u');
const AFTER_YEAR = new RegExp(`^\\s*${YEAR}\\s*(${NAME})(?!的)`, 'u');

/** The office that a schedule's title names, such as 示例市生态环境局 in 示例市生态环境局2020年宣传工作日程表; null when it names none. */
export function officeName(title: string): string | null {
  return (BEFORE_YEAR.exec(title) ?? AFTER_YEAR.exec(title))?.[1] ?? null;
}
