/** Press conferences that the table tells of, not the entry's own words: by its title, or by a column for the form of publication. */
import { withoutBracketAtEnd } from '../text/bracketAtEnd';
import { cellText, mergeLookup } from '../../workbook/mergedAreas';
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { valueAt } from '../../workbook/sheetSnapshot';
import type { ColumnReading } from '../table/columnReading';
import { textsAbove } from '../table/readTitle';
import { foldText } from '../text/foldText';
import { simplified } from '../text/simplifiedCharacters';
import type { Entry } from './entry';
import { deniesRelease, namesRelease, releaseTags } from './entryTags';

/** A table that lists press conferences and nothing else: 2023年新闻发布会安排表, but not 宣传活动及新闻发布会安排. */
const PLAN_OF_RELEASES =
  /(?<![及和与、暨])新闻发布会(?:\(.*?\))?(?:(?:年度|全年|工作|选题|主题|议题|场次|召开|举办|时间|发布)*(?:计划|安排|一览|清单|日程|预告|排期|台账|目录|明细|汇总)|表?$)/;
/** The work for one conference. */
const WORK_FOR_ONE = /筹备|准备|保障|会务|接待|分工|任务|流程|倒排|脚本/;
const FORM_TITLE =
  /(?:发布|公开|宣传|活动|召开|开展|传播)?(?:形式|方式|渠道|途径|载体)$|^(?:工作|活动|事项|发布)?(?:类别|类型|种类)$/;
const ASKS_FOR_RELEASE = /新闻发布会/;
const YES = /^(?:是|有|需|需要|召开|[√✓✔☑]|y|yes|1)$/i;
/** Other ways of telling the press, which are no conference in a plan of conferences either. */
const OTHER_FORM = /通气会|吹风会|见面会|书面|网上发布|网站|公众号|微信|采访/;

/** Where a table's columns and header stand. */
interface TablePlace {
  /** First row of the header, 0-based. */
  readonly headerRow: number;
  readonly columnReadings: readonly ColumnReading[];
}

/**
 * The entries of one table with the tags of press conferences that their row or the table's title gives them. A column that calls some
 * rows 新闻发布会 decides for the rows it is filled in; elsewhere the title or the sheet's name does.
 */
export function withTableReleases(
  entries: readonly Entry[],
  sheet: SheetSnapshot,
  { headerRow, columnReadings }: TablePlace,
): readonly Entry[] {
  const columns = formColumns(columnReadings);
  const isPlan = plansReleases([...textsAbove(sheet, headerRow), sheet.name]);
  if (columns.length === 0 && !isPlan) return entries;
  const areaAt = sheet.usedRange ? mergeLookup(sheet, sheet.usedRange) : () => null;
  const saysAt = ({ column, asks }: FormColumn, row: number): FormWord => {
    const origin = areaAt(row, column) ?? { row, column };
    const text = fold(cellText(valueAt(sheet, origin.row, origin.column)));
    return { text, isRelease: namesRelease(text) || (asks && YES.test(text)) };
  };
  const words = entries.map(({ row }) => columns.map((column) => saysAt(column, row)));
  const telling = columns.map((_, index) => words.some((ofRow) => ofRow[index]?.isRelease === true));
  return entries.map((entry, index) => {
    if (entry.tags.includes('release')) return entry;
    const content = fold(entry.content);
    const forms = words[index] ?? [];
    const isOther =
      deniesRelease(content) ||
      OTHER_FORM.test(content) ||
      forms.some(({ text }, column) => OTHER_FORM.test(text) || (text !== '' && telling[column] === true));
    if (!forms.some(({ isRelease }) => isRelease) && (!isPlan || isOther)) return entry;
    const entryText = [content, ...forms.map(({ text }) => text)].join('\n');
    return { ...entry, tags: [...releaseTags(entryText), ...entry.tags] };
  });
}

/** A column for the form; `asks`: its title itself asks whether there is a press conference. */
interface FormColumn {
  readonly column: number;
  readonly asks: boolean;
}

interface FormWord {
  /** Folded. */
  readonly text: string;
  readonly isRelease: boolean;
}

/** The columns that say in which form something is made public, or whether a press conference is held. */
function formColumns(readings: readonly ColumnReading[]): readonly FormColumn[] {
  return readings.flatMap(({ role, column, header }) => {
    const title = withoutBracketAtEnd(fold(header));
    const asks = ASKS_FOR_RELEASE.test(title);
    const isFree = role === null || role === 'category' || role === 'stage';
    return (asks && role !== 'content') || (isFree && FORM_TITLE.test(title)) ? [{ column, asks }] : [];
  });
}

function plansReleases(titles: readonly string[]): boolean {
  return titles.map(fold).some((title) => PLAN_OF_RELEASES.test(title) && !WORK_FOR_ONE.test(title));
}

function fold(text: string): string {
  return simplified(foldText(text));
}
