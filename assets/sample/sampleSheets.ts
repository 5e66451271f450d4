/** The sample workbook's three sheets as plain data. The schedule is a real published document; the facilities are invented. */
import { serialFromDate } from '../../src/schedule/calendar/isoDate';

/** Which of the workbook's cell formats (in `sampleStyles.ts`) a cell has. */
export type SampleStyle = 'title' | 'header' | 'centre' | 'text' | 'notes' | 'date' | 'number' | 'sampleNote';

export interface SampleCell {
  readonly value: string | number | null;
  readonly style: SampleStyle;
}

export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly SampleCell[])[];
  /** Heights in points by 0-based row. */
  readonly heights: Readonly<Record<number, number>>;
  /** Widths in characters. */
  readonly widths: readonly number[];
  /** A1 ranges. */
  readonly merges: readonly string[];
  /** Rows repeated on each printed page, 1-based and inclusive. */
  readonly titleRows: readonly [number, number];
}

/** The schedule: title, 时间 merged over month and slot, months merged down, remarks under the table. */
export function scheduleSheet(tsv: string): SampleSheet {
  const [, ...lines] = tsv.split('\n').filter((line) => line !== '');
  const entries = lines.map((line) => line.split('\t').map((field) => field.replaceAll('\\n', '\n')));
  const rows: SampleCell[][] = [
    cells('title', '2020年向新闻媒体提供素材内容及责任分工', null, null, null, null),
    cells('header', '时间', null, '素材内容', '责任单位（科室）', '负责人'),
  ];
  const merges = ['A1:E1', 'A2:B2'];
  const heights: Record<number, number> = { 0: 36, 1: 24 };
  let monthStart = 0;
  entries.forEach(([month = '', slot = '', content = '', unit = '', owner = ''], index) => {
    const sameMonth = index > 0 && entries[index - 1]?.[0] === month;
    if (!sameMonth) monthStart = rows.length;
    rows.push([
      { value: sameMonth ? null : month, style: 'centre' },
      { value: slot === '' ? null : slot, style: 'centre' },
      { value: content, style: 'text' },
      { value: unit, style: 'centre' },
      { value: owner, style: 'centre' },
    ]);
    if (content.includes('\n')) heights[rows.length - 1] = 48;
    if (entries[index + 1]?.[0] !== month && rows.length - 1 > monthStart)
      merges.push(`A${monthStart + 1}:A${rows.length}`);
  });
  rows.push(cells('notes', REMARKS, null, null, null, null));
  merges.push(`A${rows.length}:E${rows.length}`);
  heights[rows.length - 1] = 168;
  return { name: '2020年日程', rows, heights, widths: [7, 7, 46, 30, 12], merges, titleRows: [1, 2] };
}

/** The remarks of the published document (柳环发〔2020〕52号, 附件2). */
const REMARKS = [
  '备注：',
  '1. 以上确定的内容基本不变，如有其他重要工作需要、特殊情况需要、记者采访需要，可进行调整变换；',
  '2. 为确保宣传效果，请各科室、单位负责人按照素材分工的时间和内容，提前安排通讯员做好新闻素材的采写，经科室及单位负责人审核后送分管领导签发，生态环境技术中心收到稿件后报送给市属主流媒体。',
  '3. 媒体记者对稿件进行编辑、加工时遇到的问题，由生态环境技术保障中心反馈相关科室、单位进行解答；如需对我局相关科室、单位及其分管领导进行实地采访，由生态环境技术保障中心将采访提纲报该科室、单位负责人，经分管领导同意后安排采访。',
  '4. 各派出机构应大力支持新闻工作的开展，并积极向柳州市生态环境技术保障中心提供新闻报道线索。',
].join('\n');

const FACILITIES: readonly (readonly [string, string, string, string])[] = [
  ['示例一号环境空气自动监测站', '环境监测', '示例区甲', '按期开放'],
  ['示例城北污水处理厂', '城市污水处理', '示例区乙', '年初停开一次，后已补足'],
  ['示例生活垃圾焚烧发电厂', '城市生活垃圾处理', '示例区丙', '欠开放'],
  ['示例危险废物处置中心', '危险废物和废弃电器电子产品处理', '示例区丁', '全年尚未开放'],
  ['示例辐射环境监测展厅', '环境监测', '示例区甲', '以线上开放为主'],
];

/** Facility (0-based in the register), year-month-day, form, visitors, note. */
const OPENINGS: readonly (readonly [number, string, '线上' | '线下', number, string])[] = [
  [0, '2020-01-16', '线下', 42, '学生参观'],
  [0, '2020-03-20', '线下', 35, '社区居民'],
  [0, '2020-05-22', '线下', 60, '国际生物多样性日'],
  [0, '2020-06-05', '线下', 120, '生态环境宣传月集中开放'],
  [0, '2020-07-17', '线下', 48, ''],
  [0, '2020-09-18', '线下', 52, ''],
  [0, '2020-11-13', '线下', 45, ''],
  [1, '2020-03-12', '线上', 860, '线上直播'],
  [1, '2020-04-16', '线下', 38, '补年初开放'],
  [1, '2020-06-05', '线下', 96, '生态环境宣传月集中开放'],
  [1, '2020-08-20', '线下', 40, ''],
  [1, '2020-10-22', '线下', 33, ''],
  [2, '2020-04-24', '线下', 30, ''],
  [2, '2020-10-15', '线下', 28, ''],
  [4, '2020-02-18', '线上', 1200, '云参观'],
  [4, '2020-04-15', '线上', 980, '云参观'],
  [4, '2020-05-28', '线上', 1500, '线上直播'],
  [4, '2020-08-25', '线下', 66, '辐射科普宣传'],
];

/** The register of facilities; invented, and says so. */
export function registerSheet(): SampleSheet {
  return {
    name: '设施名录',
    rows: [
      cells('title', '环保设施和城市污水垃圾处理设施向公众开放单位名录（示例数据）', null, null, null, null),
      cells('sampleNote', '本表为示例数据，设施均为虚构。', null, null, null, null),
      cells('header', '序号', '设施名称', '设施类别', '所在县区', '备注'),
      ...FACILITIES.map(([name, category, district, note], index): SampleCell[] => [
        { value: index + 1, style: 'number' },
        ...cells('centre', name, category, district, note),
      ]),
    ],
    heights: { 0: 32 },
    widths: [7, 34, 34, 14, 26],
    merges: ['A1:E1', 'A2:E2'],
    titleRows: [1, 3],
  };
}

/** The record of openings; invented, and says so. */
export function openingsSheet(): SampleSheet {
  return {
    name: '设施开放记录',
    rows: [
      cells('title', '2020年设施向公众开放记录（示例数据）', null, null, null, null, null),
      cells('sampleNote', '本表为示例数据，开放活动均为虚构。', null, null, null, null, null),
      cells('header', '序号', '设施名称', '开放日期', '开放形式', '参观人数', '备注'),
      ...[...OPENINGS]
        .sort((a, b) => a[1].localeCompare(b[1]))
        .map(([facility, date, form, visitors, note], index): SampleCell[] => [
          { value: index + 1, style: 'number' },
          { value: FACILITIES[facility]?.[0] ?? null, style: 'centre' },
          { value: serialFromDate(date, 1900), style: 'date' },
          { value: form, style: 'centre' },
          { value: visitors, style: 'number' },
          { value: note === '' ? null : note, style: 'centre' },
        ]),
    ],
    heights: { 0: 32 },
    widths: [7, 34, 18, 12, 12, 28],
    merges: ['A1:F1', 'A2:F2'],
    titleRows: [1, 3],
  };
}

function cells(style: SampleStyle, ...values: readonly (string | null)[]): SampleCell[] {
  return values.map((value) => ({ value, style }));
}
