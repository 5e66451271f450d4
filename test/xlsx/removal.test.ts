import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parseXmlDocument, serializeToWellFormedString } from 'slimdom';
import { planRemoval } from '../../src/reports/planRemoval';
import { storeSettings } from '../../src/schedule/settings/settingsStore';
import { removalLines } from '../../src/session/removalTexts';
import { judgeWorkbook } from '../../src/session/judgeWorkbook';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import { buildXlsx } from './buildXlsx';
import { OPERATIONS } from './operations';
import { withoutMarks } from './otherPrograms';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const VT = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';

/** The file without anything of ours. */
async function removed(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = openXlsx(bytes);
  const { listing, sheets, outcome } = await judgeWorkbook(workbook, '2020-06-15', (settings) => settings);
  let guid = 0;
  const removal = planRemoval(outcome.ok ? outcome.judgement : null, { listing, sheets }, () => `r${(guid += 1)}`);
  await workbook.apply(removal.edits);
  return workbook.save();
}

/** Every part by name, XML as its content and not as its spelling. */
function parts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      /\.(xml|rels)$/.test(name)
        ? serializeToWellFormedString(parseXmlDocument(strFromU8(content)))
        : Buffer.from(content).toString('base64'),
    ]),
  );
}

const DOINGS: Readonly<Record<string, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
  report: OPERATIONS.report!,
  baseline: OPERATIONS.baseline!,
  settings: async (bytes) => {
    const workbook = openXlsx(bytes);
    const { listing, settings } = await judgeWorkbook(workbook, '2020-06-15', (kept) => kept);
    await workbook.apply(storeSettings(listing.stored, { ...settings, leadDays: 3 }));
    return workbook.save();
  },
  'a save by a program that drops marks': (bytes) =>
    Promise.resolve('customXml/item1.xml' in unzipSync(bytes) ? withoutMarks(bytes) : bytes),
};

const repeated = (xml: string, count: number) => xml.repeat(count);
const listed = (name: string, xml: string, count: number, own = '') =>
  `<${name} count="${count}">${own}${xml}</${name}>`;

/** A styles part with looks in use and looks that nobody uses, some of them such as ours are; the list of formats for conditions may be missing. */
const anyStyles = fc
  .record({
    formats: fc.integer({ min: 2, max: 5 }),
    fonts: fc.integer({ min: 1, max: 4 }),
    dxfs: fc.option(fc.nat(3)),
    numFmt: fc.boolean(),
  })
  .map(
    ({ formats, fonts, dxfs, numFmt }) =>
      `<styleSheet xmlns="${MAIN}">` +
      (numFmt ? '<numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;"/></numFmts>' : '') +
      listed('fonts', repeated('<font><sz val="11"/><name val="仿宋"/></font>', fonts), fonts) +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs>${repeated(`<xf numFmtId="0" fontId="${fonts - 1}" fillId="0" borderId="0" xfId="0"/>`, formats)}</cellXfs>` +
      (dxfs === null ? '' : listed('dxfs', repeated('<dxf><font><b/></font></dxf>', dxfs), dxfs)) +
      '</styleSheet>',
  );

const UNITS = ['办公室', '宣教科', '大气环境科', '水生态环境科'];
const WORKS = ['发布空气质量通报', '召开新闻发布会', '组织环保设施开放', '六五环境日活动', '水质专项检查'];

const cell = (reference: string, text: string, style: number) =>
  `<c r="${reference}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A workbook with a schedule, and beside it what its makers gave it. */
const anyWorkbook = fc
  .record({
    rows: fc.array(
      fc.record({
        month: fc.integer({ min: 1, max: 12 }),
        unit: fc.constantFrom(...UNITS),
        work: fc.constantFrom(...WORKS),
      }),
      { minLength: 3, maxLength: 8 },
    ),
    styles: fc.option(anyStyles),
    ownRule: fc.boolean(),
    name: fc.boolean(),
    titles: fc.constantFrom('right', 'wrong', 'none'),
    front: fc.nat(1),
  })
  .map(({ rows, styles, ownRule, name, titles, front }) => {
    const style = styles === null ? 0 : 1;
    const lines = [
      ['月份', '旬', '工作内容', '责任单位', '负责人'],
      ...rows.map(({ month, unit, work }, index) => [`${month}月`, '上旬', `${work}${index + 1}`, unit, '张三']),
    ].map(
      (texts, row) =>
        `<row r="${row + 1}">${texts.map((text, column) => cell(`${'ABCDE'[column] ?? ''}${row + 1}`, text, style)).join('')}</row>`,
    );
    const rule =
      '<conditionalFormatting sqref="A1:E9"><cfRule type="expression" priority="4"><formula>LEN($C1)&gt;40</formula></cfRule></conditionalFormatting>';
    const listedTitles = titles === 'wrong' ? ['别的', '说明'] : ['2020年日程', '说明'];
    return buildXlsx(
      [
        { name: '2020年日程', rows: lines.join(''), ...(ownRule && { after: rule }) },
        { name: '说明', rows: `<row r="1">${cell('A1', '本表为示例数据', 0)}</row>` },
      ],
      {
        ...(styles !== null && { styles }),
        beforeSheets: `<bookViews><workbookView activeTab="${front}"/></bookViews>`,
        ...(name && {
          afterSheets: '<definedNames><definedName name="表头">\'2020年日程\'!$A$1:$E$1</definedName></definedNames>',
        }),
        ...(titles !== 'none' && {
          parts: {
            'docProps/app.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="${VT}"><HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>工作表</vt:lpstr></vt:variant><vt:variant><vt:i4>2</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="2" baseType="lpstr">${listedTitles.map((title) => `<vt:lpstr>${title}</vt:lpstr>`).join('')}</vt:vector></TitlesOfParts></Properties>`,
          },
        }),
      },
    );
  });

test('a file from which everything of ours is removed is the file it was before', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyWorkbook,
      fc.array(fc.constantFrom(...Object.keys(DOINGS)), { minLength: 1, maxLength: 4 }),
      async (before, doings) => {
        let bytes = before;
        for (const doing of doings) bytes = await DOINGS[doing]!(bytes);
        expect(parts(await removed(bytes))).toEqual(parts(before));
      },
    ),
    { numRuns: 150 },
  );
});

test('a damaged text that was put aside, and one of a later version, are named among what goes', () => {
  const listing = { sheets: [], stored: { 'settings.damaged': '{', ledger: '{}' }, structureProtected: false };
  const { texts, edits } = planRemoval(null, { listing, sheets: [] }, () => 'guid');
  expect(texts).toEqual(['settings', 'ledger']);
  expect(edits).toEqual([
    { kind: 'store', key: 'settings.damaged', value: null },
    { kind: 'store', key: 'ledger', value: null },
  ]);
  expect(removalLines({ reports: [], copies: [], left: [], texts, edits }, 'zh-CN').at(-1)).toBe(
    '保存在文件里的：设置、ledger',
  );
});
