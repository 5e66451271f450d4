/** The words of docs/reading.md around its tables. */
import type { ColumnLook } from '../../src/schedule/table/cellLooks';
import type { SeenTable } from '../../src/schedule/table/seenTable';
import type { Bilingual } from '../../src/schedule/text/language';
import * as tables from './readingTables';

/** The titles of the tables' columns, and what stands for what the reader says in codes. */
export interface ReadingWords {
  readonly titlesOf: string;
  readonly cells: {
    readonly title: string;
    readonly looks: Readonly<Record<keyof ColumnLook['shares'] | 'any', string>>;
  };
  readonly title: string;
  readonly role: string;
  readonly confidence: string;
  readonly reason: string;
  readonly row: string;
  readonly entry: string;
  readonly category: string;
  readonly written: string;
  readonly read: string;
  readonly answers: string;
  readonly year: string;
  readonly scheduleTitle: string;
  readonly deadline: string;
  readonly asOf: string;
  readonly sheet: string;
  readonly answer: string;
  readonly doubts: Readonly<Record<SeenTable['reason'], string>>;
  readonly expected: string;
  readonly place: string;
  readonly holds: string;
  readonly none: string;
  readonly sum: string;
}

/** A part of the page: what is understood, in words, and the tables that prove it. */
export interface ReadingTopic {
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly tables: readonly (typeof tables)['titles'][];
}

export const PAGE: Bilingual<{ readonly title: string; readonly intro: string }> = {
  'zh-CN': {
    title: '读得懂什么',
    intro:
      '左边是表里的写法，右边是旬程读出来的结果。例子取自测试用的小表（单位、人名均为虚构），由程序当场读出后写成本页，与程序不会不一致。例子只是样品：同一类的其他写法也照样读。｜ 隔开一行里的单元格。',
  },
  'en-US': {
    title: 'What is understood',
    intro:
      'What a sheet says is on the left, what it is read as on the right. The examples are the small sheets of the tests (offices and persons are invented), read by the program as this page is written, so that the page cannot say anything else than the program does. They are samples: other wordings of the same kind are read alike. ｜ parts the cells of a row.',
  },
};

export const WORDS_OF_READING: Bilingual<ReadingWords> = {
  'zh-CN': {
    titlesOf: '常见标题（不限于此）',
    cells: {
      title: '单元格的样子',
      looks: {
        time: '时间',
        section: '科室、单位的名称',
        person: '人名',
        status: '已办、进行中等',
        ordinal: '顺序号',
        phone: '电话号码',
        clock: '钟点',
        quantity: '数量',
        slotName: '旬名',
        label: '各行不同的文字',
        any: '不限',
      },
    },
    title: '表头',
    role: '读作',
    confidence: '把握',
    reason: '依据',
    row: '类别｜内容（表中本行所写）',
    entry: '条目',
    category: '类别',
    written: '写法',
    read: '读作',
    answers: '负责',
    year: '年',
    scheduleTitle: '标题',
    deadline: '期限',
    asOf: '截至',
    sheet: '表',
    answer: '回答',
    doubts: {
      noTitles: '找不到像表头的一行',
      noContent: '没有一列写要做什么',
      severalContents: '好几列都像要做的事',
      neitherWhenNorWho: '没有写何时、由谁做',
      otherTable: '更像钱、物、人员或往事的登记',
      openDays: '是设施名录或开放记录',
    },
    expected: '实际是 ＼ 读作',
    place: '单元格',
    holds: '实际是',
    none: '不使用',
    sum: '合计',
  },
  'en-US': {
    titlesOf: 'Usual titles (not a closed list)',
    cells: {
      title: 'What its cells look like',
      looks: {
        time: 'times',
        section: 'names of sections and offices',
        person: 'names of persons',
        status: 'words such as 已办, 进行中',
        ordinal: 'running numbers',
        phone: 'telephone numbers',
        clock: 'times of day',
        quantity: 'quantities',
        slotName: 'names of slots',
        label: 'texts that differ row by row',
        any: 'anything',
      },
    },
    title: 'Title',
    role: 'Read as',
    confidence: 'How sure',
    reason: 'Why',
    row: 'Class ｜ content, as this row says it',
    entry: 'Entry',
    category: 'Class of work',
    written: 'Written',
    read: 'Read as',
    answers: 'Answers for it',
    year: 'Year',
    scheduleTitle: 'Title',
    deadline: 'Deadline',
    asOf: 'As of',
    sheet: 'Sheet',
    answer: 'Answer',
    doubts: {
      noTitles: 'no row looks like titles',
      noContent: 'no column says what is to be done',
      severalContents: 'several columns look like the work',
      neitherWhenNorWho: 'nothing says when or by whom',
      otherTable: 'rather a list of money, goods, persons or past events',
      openDays: 'a register or record of facilities',
    },
    expected: 'Holds \\ read as',
    place: 'Cell',
    holds: 'Holds',
    none: 'Not used',
    sum: 'Total',
  },
};

export const TOPICS: readonly ReadingTopic[] = [
  {
    title: { 'zh-CN': '各列是什么', 'en-US': 'What the columns hold' },
    text: {
      'zh-CN':
        '看标题，也看单元格的样子、左右邻列，再看全表怎样搭配最合理（内容、时间各只有一列）。标题没见过、甚至没有标题，也能认。',
      'en-US':
        'Told from the title, from what the cells look like and from the columns beside, weighed over the whole table (there is one content, one time). A title nobody foresaw, or none at all, is no obstacle.',
    },
    tables: [tables.titles, tables.columns],
  },
  {
    title: { 'zh-CN': '没有把握时', 'en-US': 'How doubt is shown, and mended' },
    text: {
      'zh-CN':
        '每列都注明把握（确定、很可能、请核对）和依据，在任务窗格“设置”的“各列的含义”里。没有把握的列，概览上方会请您核对；认错了就在那里改，其余各列随之重新判断，改动存在本工作簿里。完全定不下来时，把前几行原样列出，请您指明哪一行是标题、哪一列是什么；命令行用 `--header 4 --columns content=C,unit=E,time=B`。名字拆不开、时间读不懂的，照原文保留并提示，不另设报表。',
      'en-US':
        'Each column carries how sure the reader is (certain, likely, please check) and why, in the pane under Settings. A column read with doubt is pointed out above the overview; a correction there has the other columns judged anew around it, and is kept in the workbook. Where nothing can be settled the first rows are shown as they are, and you are asked which row holds the titles and what is in which column; in a terminal `--header 4 --columns content=C,unit=E,time=B` says so. Names that cannot be taken apart and times that cannot be read are kept as written and pointed out, and get no sheet of their own.',
    },
    tables: [],
  },
  {
    title: { 'zh-CN': '类别与具体内容', 'en-US': 'A class of work beside its detail' },
    text: {
      'zh-CN': '合并、下面留空或逐行重复的一列是类别，逐行不同的一列才是条目；类别随条目保留，报表上也有。',
      'en-US':
        'What is merged, blank below or repeated is a class of work; what differs row by row is the entry. The class stays with its entries, on the report sheets too.',
    },
    tables: [tables.categories],
  },
  {
    title: { 'zh-CN': '由谁负责', 'en-US': 'Who answers' },
    text: {
      'zh-CN':
        '牵头、主责、主办的负责，其余配合；没有牵头的，责任单位负责。“无”“—”“/”是没有填；“各科室”之类是一群单位，不是一个科室；“同上”照上一行。下表只列与原文不完全一样的。',
      'en-US':
        'Who leads (牵头, 主责, 主办) answers, the others support; without a lead the responsible section answers. 无, — and / are nobody; 各科室 and the like are groups and no section; 同上 is the row above. Shown is only what is not read just as written.',
    },
    tables: [tables.sections, tables.persons],
  },
  {
    title: { 'zh-CN': '何时', 'en-US': 'When' },
    text: {
      'zh-CN':
        '一格里有几个步骤的，都是节点，最后一个是期限。立行立改、长期坚持之类没有日子可算，不计逾期。每月28日前、每季度末、每周五这样周而复始的，下一次就是期限；以前各次按“1-5月已报”这样的标注判断，没有标注的不作判断。“时间”有两列的，读得懂的一列算数，另一列附在后面。',
      'en-US':
        'Several steps in one cell are milestones, the last is the deadline. What cannot be counted from a day (立行立改, 长期坚持) has no deadline and is never late. What comes round again (每月28日前, 每季度末, 每周五) is due on its next day; past ones are judged by marks such as 1-5月已报, and not at all where there are none. Of two cells that tell of time the one that can be read counts, and the other is shown beside it.',
    },
    tables: [tables.times],
  },
  {
    title: { 'zh-CN': '期限与年份', 'en-US': 'Deadlines and years' },
    text: {
      'zh-CN': '某一行写明的年份只管这一行，除非整列按时间顺序排下去。“…底前完成，并长期坚持”的期限仍在。',
      'en-US':
        'A year that a row names holds for that row, unless the column runs on in the order of time. A deadline with “and go on with it” behind it keeps its deadline.',
    },
    tables: [tables.deadlines],
  },
  {
    title: { 'zh-CN': '节日', 'en-US': 'Festivals' },
    text: {
      'zh-CN': `“前”到节日前一天为止；节日本身和“期间”按放假各日算。春节、清明、端午、中秋、重阳按 GB/T 33661-2017 推算，${tables.festivalYears} 年内有效；以外的年份不猜，提示核对。`,
      'en-US': `前 is by the day before; the festival itself and 期间 are the days people are off. Spring Festival, Qingming, Dragon Boat, Mid-Autumn and Double Ninth are worked out by GB/T 33661-2017 for ${tables.festivalYears}; other years are not guessed but pointed out.`,
    },
    tables: [tables.festivals],
  },
  {
    title: { 'zh-CN': '学年与学期', 'en-US': 'School years and terms' },
    text: {
      'zh-CN': '第二学期在后一个日历年；第一学期可以跨年。',
      'en-US': 'The second term is in the later calendar year; the first may run over New Year.',
    },
    tables: [tables.schoolTerms],
  },
  {
    title: { 'zh-CN': '办没办', 'en-US': 'Done or not' },
    text: {
      'zh-CN': '只办了一部分、将要办、条件不具备的都不算办结。办结日期晚于期限的，记作迟办。',
      'en-US': 'Done in part, promised or begun is not done. What was done after its deadline is said to be late.',
    },
    tables: [tables.done],
  },
  {
    title: { 'zh-CN': '表的结构', 'en-US': 'Structures' },
    text: {
      'zh-CN': '条目依次是：内容、类别、时间、责任单位、+配合单位、负责人。',
      'en-US': 'Of each entry: content, class of work, time, who answers, +who supports, owner.',
    },
    tables: [tables.structures],
  },
  {
    title: { 'zh-CN': '不是日程的表', 'en-US': 'What is no schedule' },
    text: {
      'zh-CN': '说明不是日程，什么也不写入。认错了，也可以指定标题行和各列来读。',
      'en-US':
        'It is said that this is no schedule, and nothing is written. Where that is wrong, naming the row of titles and the columns has it read.',
    },
    tables: [tables.refused],
  },
  {
    title: { 'zh-CN': '要问一句的', 'en-US': 'What is asked' },
    text: {
      'zh-CN': '有几种读法时不替您决定：列出各表的年份、条数和建议，请您选。',
      'en-US':
        'Where there are several readings the choice is yours: each table is listed with its year, its number of entries and a suggestion.',
    },
    tables: [tables.asked],
  },
  {
    title: { 'zh-CN': '没有读入的', 'en-US': 'What is left aside' },
    text: {
      'zh-CN':
        '每个有内容的单元格都有交代：标题、表头、条目、类别、备注、合计、重复的表头，否则就是没有读入，并说明原因。没有读入的都列在任务窗格概览的“未读入的内容”里，点一下就到那一格；`check` 和 `--json`（`leftAside`）里也有。',
      'en-US':
        'Every cell that holds something is accounted for: title, header, entry, class of work, remark, total, repeated header; and what is none of these is left aside, with the reason. It is listed in the pane’s overview, each thing leading to its cell, by `check`, and as `leftAside` with `--json`.',
    },
    tables: [tables.leftAside],
  },
];

/** Only while there are any. */
export const NOT_YET: ReadingTopic = {
  title: { 'zh-CN': '还读不好的', 'en-US': 'Not yet read as it should be' },
  text: { 'zh-CN': '右边是现在的读法，并不对。', 'en-US': 'The right-hand side is how it is read now, wrongly.' },
  tables: [tables.notYet],
};

/** How many columns nothing is known of is part of the text. */
export function accuracyTopic(judged: number, unknown: number): ReadingTopic {
  return {
    title: { 'zh-CN': '什么读成了什么', 'en-US': 'What was taken for what' },
    text: {
      'zh-CN': `所有例表和测试表的列：每行是实际的含义，每列是读作的含义。实际是什么，按各例事先定好的结果判断（预期的内容、单位、人名、截止日落在哪一列），不由读表的程序说了算；共 ${judged} 列可以这样判断，另有 ${unknown} 列没有预期或分不出，不计入。开始时间和旬也是时间。有几列责任单位的，先看左起第一列，填了就由它负责，其余配合，所以“配合单位”读作“责任单位”并不影响结果。后一张表是读得不一样的列。`,
      'en-US': `The columns of all these sheets and of the tests’ schedules: a row for what a column holds, a column for what it was taken for. What it holds is told from the results fixed beforehand (in which column the expected contents, sections, persons and last days stand) and not by the reader: so it is known of ${judged} columns; of ${unknown} others nothing is expected, or it cannot be told, and they are not counted. A start and a ten-day slot are times. Of several columns of responsible sections the first that is filled answers and the others support, row by row, so that a supporting section read as a responsible one may still be read rightly. The second table lists the columns that were read otherwise.`,
    },
    tables: [tables.roles, tables.mistaken],
  };
}
