import { storedTextName, WORDS } from '../locales/words';
import type { Removal } from '../reports/planRemoval';
import { countInEnglish } from '../schedule/text/countInEnglish';
import type { Bilingual, Language } from '../schedule/text/language';

/** What is said before everything of ours is removed. */
export interface RemovalTexts {
  readonly title: string;
  readonly about: string;
  readonly look: string;
  /** What stays, the copies that the user made of reports named. */
  readonly stays: (copies: readonly string[]) => string;
}

export const REMOVAL_TEXTS: Bilingual<RemovalTexts> = {
  'zh-CN': {
    title: '移除旬程的内容',
    about: '不再使用时，可以把旬程加进这个工作簿的内容全部移除。移除前先列出来给您看。',
    look: '看看有哪些…',
    stays: (copies) =>
      `您的工作表、格式和已经改好的单元格都不动。${copies.length > 0 ? `您自己从报表复制的工作表也不动：${copies.join('、')}。` : ''}`,
  },
  'en-US': {
    title: 'Remove what Xuncheng added',
    about: 'Everything that Xuncheng added to this workbook can be taken out again. You see the list first.',
    look: 'Show what would go…',
    stays: (copies) =>
      `Your sheets, formats and the cells you had corrected stay.${copies.length > 0 ? ` So do the copies that you made of reports yourself: ${copies.join(', ')}.` : ''}`,
  },
};

/** What of ours would go, a kind a line. */
export function removalLines({ reports, copies, texts }: Removal, language: Language): readonly string[] {
  const { colon, listSeparator } = WORDS[language];
  const chinese = language === 'zh-CN';
  const line = (word: string, names: readonly string[]) =>
    names.length > 0 ? [`${word}${colon}${names.join(listSeparator)}`] : [];
  return [
    ...line(
      chinese
        ? `${reports.length} 张报表（连同上面的会议备注）`
        : `${countInEnglish(reports.length, 'report sheet')}, with the meeting notes on ${reports.length === 1 ? 'it' : 'them'}`,
      reports.map(({ name }) => name),
    ),
    ...line(
      chinese ? `${copies.length} 张报表副本` : countInEnglish(copies.length, 'copy of a report', 'copies of reports'),
      copies.map(({ name }) => name),
    ),
    chinese ? '所有工作表上由本工具加的高亮' : 'the highlights on every sheet',
    ...line(
      chinese ? '保存在文件里的' : 'kept in the file',
      texts.map((text) => storedTextName(text, language)),
    ),
  ];
}
