import { countInEnglish } from '../text/countInEnglish';
import type { RowReading } from '../entries/schedule';
import { textLines } from '../text/foldText';
import { defineCheck } from './defineCheck';

interface Messages {
  readonly unpaired: {
    readonly row: number;
    readonly items: number;
    readonly units: number;
    readonly owners: number;
  };
}

/**
 * Several items in one row, and sections or owners listed line by line beside them, that cannot be paired by position. Names on one line
 * answer for all the items together, and a single item is everybody's: nothing is to be paired there.
 */
export const countsDiffer = defineCheck<Messages>({
  id: 'counts-differ',
  severity: 'warning',
  text: {
    'zh-CN': {
      title: '单位与负责人数量对不上',
      explanation:
        '一行里写了几项工作，单位或负责人也分行列出，但数量不一致，分不清谁负责哪一项。写在同一行里的几个单位算共同负责，不作提示。',
      offWhen: '一行里的几项工作本来就由几个单位共同负责时，可以关掉。',
    },
    'en-US': {
      title: 'Items, sections and owners do not pair up',
      explanation:
        'A row holds several items, with sections or owners listed line by line beside them, and their numbers differ, so nobody can tell who answers for what. Names on one line answer together and are passed over.',
      offWhen: 'Switch it off when several sections answer together for all the items of a row.',
    },
  },
  messages: {
    unpaired: {
      'zh-CN': ({ row, items, units, owners }) =>
        `第 ${row} 行有 ${items} 项工作、${units} 个责任单位、${owners} 名负责人，对不上号，请按顺序一一对应填写。`,
      'en-US': ({ row, items, units, owners }) =>
        `Row ${row} has ${countInEnglish(items, 'item')}, ${countInEnglish(units, 'section')} and ${countInEnglish(owners, 'owner')}, which do not pair up. List them in the same order and number.`,
    },
  },
  example: { message: 'unpaired', data: { row: 12, items: 2, units: 2, owners: 1 } },
  remarks: ({ schedule }) =>
    schedule.rows
      .filter((row) => !row.paired && row.contentLines.length > 1 && listsNamesByLine(row))
      .map(({ row, cells, contentLines, unitNames, ownerNames }) => ({
        cell: cells.unit ?? cells.owner ?? cells.content,
        message: 'unpaired',
        data: { row: row + 1, items: contentLines.length, units: unitNames.length, owners: ownerNames.length },
      })),
});

function listsNamesByLine({ unitNames, unitText, ownerNames, ownerText }: RowReading): boolean {
  const byLine = (names: readonly string[], text: string): boolean => names.length > 1 && textLines(text).length > 1;
  return byLine(unitNames, unitText) || byLine(ownerNames, ownerText);
}
