import type { Bilingual } from '../schedule/text/language';

/** The words of the form in which an office enters its quotas. */
export interface QuotaFormTexts {
  readonly hint: string;
  readonly examples: string;
  readonly takeOver: (name: string) => string;
  readonly add: string;
  readonly newName: string;
  readonly remove: (name: string) => string;
  readonly name: string;
  readonly words: string;
  readonly wordsHint: string;
  readonly column: string;
  readonly columnHint: string;
  readonly holder: string;
  readonly minimum: string;
  readonly monthsPerWindow: string;
  readonly canMakeUp: string;
  readonly from: string;
  readonly fromHint: string;
  readonly hasPart: string;
  readonly partWords: string;
  readonly partColumn: string;
  readonly partMinimum: string;
  readonly partMonths: string;
}

export const QUOTA_FORM_TEXTS: Bilingual<QuotaFormTexts> = {
  'zh-CN': {
    hint: '每个时段至少要做多少。可以取用下面的例子再改，也可以自己新建；记在本工作簿里，明年的日程接着用。',
    examples: '例子，点一下就取用：',
    takeOver: (name) => `取用“${name}”`,
    add: '新建一条',
    newName: '新的要求',
    remove: (name) => `删除“${name}”`,
    name: '名称',
    words: '关键词',
    wordsHint: '几个词用顿号隔开，写有其中一个就算；不填则所有事项都算。',
    column: '看哪一列',
    columnHint: '填列标题，如“发布形式”；不填则看内容和类别。',
    holder: '对谁要求',
    minimum: '至少几项',
    monthsPerWindow: '多久一次',
    canMakeUp: '漏的可以在以后补上',
    from: '从哪天起',
    fromHint: '不填则从年初起。',
    hasPart: '其中一部分另有要求',
    partWords: '其中：关键词',
    partColumn: '其中：看哪一列',
    partMinimum: '其中：至少几项',
    partMonths: '其中：多久一次',
  },
  'en-US': {
    hint: 'How much has to be done in each stretch of the year. Take over an example and change it, or begin with an empty one. Kept in this workbook, for next year’s schedule too.',
    examples: 'Examples, taken over with a click:',
    takeOver: (name) => `Take over “${name}”`,
    add: 'New quota',
    newName: 'New quota',
    remove: (name) => `Delete “${name}”`,
    name: 'Name',
    words: 'Words',
    wordsHint: 'Parted by commas; one of them is enough. Without words every entry counts.',
    column: 'Column to look in',
    columnHint: 'A column title such as 发布形式; empty looks in content and category.',
    holder: 'For whom',
    minimum: 'At least',
    monthsPerWindow: 'How often',
    canMakeUp: 'What is missed can be made up later',
    from: 'From',
    fromHint: 'Empty for the beginning of the year.',
    hasPart: 'Some of these have to be of a narrower kind',
    partWords: 'Of these: words',
    partColumn: 'Of these: column',
    partMinimum: 'Of these: at least',
    partMonths: 'Of these: how often',
  },
};
