import { rangeAddress, sheetPrefix, type CellRange } from '../../workbook/cellAddress';
import type { ChartContent, SheetContent } from '../../workbook/sheetContent';
import type { CellValue } from '../../workbook/sheetSnapshot';
import {
  CHART_NS,
  DECLARATION,
  DRAWING_NS,
  RELATIONSHIP_NS,
  SHEET_DRAWING_NS,
  escapeAttribute,
  escapeText,
} from '../package/xml';

/** One bar colour's row or column of the source: its title cell, its category cells and its number cells. */
interface Series {
  readonly title: CellRange;
  readonly categories: CellRange;
  readonly numbers: CellRange;
}

/** The chart part: horizontal bars, stacked, one series a column (or row) of the source, the numbers it shows kept with it. */
export function chartXml(chart: ChartContent, content: SheetContent, sheetName: string): string {
  const series = seriesOf(chart).map((one, index) =>
    seriesXml({ ...one, index, color: chart.seriesColors[index] ?? '#4472C4' }, content, sheetName),
  );
  const text = (size: number) =>
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}"/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${CHART_NS}" xmlns:a="${DRAWING_NS}" xmlns:r="${RELATIONSHIP_NS}"><c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>${escapeText(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>' +
    series.join('') +
    '<c:gapWidth val="50"/><c:overlap val="100"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>' +
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${text(900)}<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${text(900)}<c:crossAx val="111111111"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>` +
    `</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/>${text(900)}</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

/** The drawing part that places charts over the sheet's cells. `relationshipIds` are those of the chart parts, in order. */
export function drawingXml(charts: readonly ChartContent[], relationshipIds: readonly string[]): string {
  const anchors = charts.map((chart, index) => {
    const corner = (name: string, row: number, column: number) =>
      `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
    const { row, column, rowCount, columnCount } = chart.place;
    return (
      `<xdr:twoCellAnchor>${corner('from', row, column)}${corner('to', row + rowCount, column + columnCount)}` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${escapeAttribute(chart.name)}" descr="${escapeAttribute(chart.title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
      `<a:graphic><a:graphicData uri="${CHART_NS}"><c:chart xmlns:c="${CHART_NS}" r:id="${relationshipIds[index] ?? ''}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
    );
  });
  return `${DECLARATION}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING_NS}" xmlns:a="${DRAWING_NS}" xmlns:r="${RELATIONSHIP_NS}">${anchors.join('')}</xdr:wsDr>`;
}

/** The source without its first row and column, cut into series; the first row and column are their titles. */
function seriesOf({ source, seriesBy }: ChartContent): readonly Series[] {
  const { row, column, rowCount, columnCount } = source;
  const count = (seriesBy === 'columns' ? columnCount : rowCount) - 1;
  return Array.from({ length: count }, (_, index) =>
    seriesBy === 'columns'
      ? {
          title: { row, column: column + index + 1, rowCount: 1, columnCount: 1 },
          categories: { row: row + 1, column, rowCount: rowCount - 1, columnCount: 1 },
          numbers: { row: row + 1, column: column + index + 1, rowCount: rowCount - 1, columnCount: 1 },
        }
      : {
          title: { row: row + index + 1, column, rowCount: 1, columnCount: 1 },
          categories: { row, column: column + 1, rowCount: 1, columnCount: columnCount - 1 },
          numbers: { row: row + index + 1, column: column + 1, rowCount: 1, columnCount: columnCount - 1 },
        },
  );
}

function seriesXml(
  { index, color, ...series }: Series & { readonly index: number; readonly color: string },
  content: SheetContent,
  sheetName: string,
): string {
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${reference('str', series.title, content, sheetName)}</c:tx>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
    `<c:cat>${reference('str', series.categories, content, sheetName)}</c:cat><c:val>${reference('num', series.numbers, content, sheetName)}</c:val></c:ser>`
  );
}

function reference(kind: 'str' | 'num', range: CellRange, content: SheetContent, sheetName: string): string {
  const values: CellValue[] = [];
  for (let row = range.row; row < range.row + range.rowCount; row += 1) {
    for (let column = range.column; column < range.column + range.columnCount; column += 1)
      values.push(content.rows[row]?.[column]?.value ?? null);
  }
  const points = values
    .map((value, index) =>
      value === null ? '' : `<c:pt idx="${index}"><c:v>${escapeText(String(value))}</c:v></c:pt>`,
    )
    .join('');
  const address = rangeAddress(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const format = kind === 'num' ? '<c:formatCode>General</c:formatCode>' : '';
  return `<c:${kind}Ref><c:f>${escapeText(`${sheetPrefix(sheetName)}${address}`)}</c:f><c:${kind}Cache>${format}<c:ptCount val="${values.length}"/>${points}</c:${kind}Cache></c:${kind}Ref>`;
}
