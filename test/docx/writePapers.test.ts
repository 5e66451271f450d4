import { strFromU8, unzipSync } from 'fflate';
import { writePapers } from '../../src/docx/writePapers';
import type { Paper } from '../../src/reports/handouts/paper';

const PAPER: Paper = {
  title: '关于2020年工作安排进展情况的通报',
  addressee: '各有关科室（单位）：',
  blocks: [
    { kind: 'text', text: '现将截至2020年6月15日的工作进展情况通报如下。' },
    { kind: 'part', text: '一、逾期事项' },
    { kind: 'section', text: '（一）监测科（1 项）' },
    {
      kind: 'table',
      columns: [
        { title: '序号', width: 10 },
        { title: '工作内容', width: 90, isText: true },
      ],
      rows: [['1', '监测月报 <送审> & 发布']],
      lines: [],
    },
  ],
  signature: ['示例市生态环境局', '2020年6月15日'],
};

const documentOf = async (papers: readonly Paper[]) =>
  strFromU8(unzipSync(await writePapers(papers, PAPER.title))['word/document.xml']!);
/** The text of each paragraph, in order. */
const paragraphs = (xml: string) =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>(.*?)<\/w:t>/gs)].map(([, text]) => text).join(''),
  );

test('the parts of the paper stand in their order, the table as a table', async () => {
  const xml = await documentOf([PAPER]);
  expect(paragraphs(xml).filter((text) => text !== '')).toEqual([
    PAPER.title,
    PAPER.addressee,
    '现将截至2020年6月15日的工作进展情况通报如下。',
    '一、逾期事项',
    '（一）监测科（1 项）',
    '序号',
    '工作内容',
    '1',
    '监测月报 &lt;送审&gt; &amp; 发布',
    ...PAPER.signature,
  ]);
  expect(xml.match(/<w:tbl>/g)).toHaveLength(1);
  expect(xml).toContain('<w:tblHeader/>');
});

test('the page is that of an official paper: A4, 37, 35, 28 and 26 mm, 22 lines', async () => {
  const xml = await documentOf([PAPER]);
  const attributesOf = (name: string) =>
    Object.fromEntries(
      [...new RegExp(`<w:${name} ([^>]*)/>`).exec(xml)![1]!.matchAll(/w:(\w+)="([^"]*)"/g)].map(([, key, value]) => [
        key,
        value,
      ]),
    );
  const millimetres = (twips: string) => Math.round((Number(twips) / 1440) * 25.4);
  const { w, h } = attributesOf('pgSz');
  expect([w, h].map((each) => millimetres(each))).toEqual([210, 297]);
  const { top, bottom, left, right } = attributesOf('pgMar');
  expect([top, bottom, left, right].map((each) => millimetres(each))).toEqual([37, 35, 28, 26]);
  const lines = [...xml.matchAll(/w:line="(\d+)" w:lineRule="exact"/g)].map(([, line]) => Number(line));
  const room = ((297 - 37 - 35) / 25.4) * 1440;
  expect(Math.floor(room / Math.min(...lines.filter((line) => line > 300)))).toBe(22);
  expect(xml).toMatch(/w:eastAsia="方正小标宋简体"[^]*?<w:sz w:val="44"\/>/);
  expect(xml).toMatch(/w:eastAsia="仿宋_GB2312"[^]*?<w:sz w:val="32"\/>/);
});

test('each paper after the first begins a page', async () => {
  const xml = await documentOf([PAPER, PAPER, PAPER]);
  expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(2);
});
