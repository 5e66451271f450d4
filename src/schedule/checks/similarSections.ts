import type { SheetCell } from '../../workbook/cellAddress';
import { foldText } from '../text/foldText';
import type { Schedule } from '../entries/schedule';
import { namesLookAlike } from '../names/similarNames';
import { defineCheck } from './defineCheck';
import { titleCell } from './tableCells';

/** Beyond so many different names the column hardly holds sections, and comparing each with each would take too long. */
const MOST_SECTIONS_COMPARED = 500;

interface Place {
  /** As a person reads it, from 1. */
  readonly row: number;
  readonly cell: SheetCell;
}

interface Messages {
  readonly alike: {
    readonly name: string;
    readonly row: number;
    readonly earlierName: string;
    readonly earlierRow: number;
  };
  readonly tooMany: { readonly count: number };
}

/** Two sections that may be one: their work would be summed up apart. */
export const similarSections = defineCheck<Messages>({
  id: 'similar-sections',
  severity: 'warning',
  text: {
    'zh-CN': {
      title: '疑似同一科室的两种写法',
      explanation:
        '两个责任单位的名称只差有无“柳州市”之类的地名、有无“科”字、中间少一两个字，或者较长的名称里错一两个字。数字、方位、地名不同的（城东分局与城西分局）是两个单位，不提示。只作提示，不会自动合并。',
      offWhen: '名称相近的确实是不同的单位、已经核对过时，可以关掉。',
    },
    'en-US': {
      title: 'Two names that may be one section',
      explanation:
        'Two section names differ by a place name in front, by 科 at the end, by a character or two left out, or by a slip in a long name. Names that differ in a number, a compass point or a place are two sections and not named. A hint only: nothing is merged.',
      offWhen: 'Switch it off when the names have been checked and are sections of their own.',
    },
  },
  messages: {
    alike: {
      'zh-CN': ({ name, row, earlierName, earlierRow }) =>
        `“${name}”（第 ${row} 行）与“${earlierName}”（第 ${earlierRow} 行）可能是同一个单位；如果是，请统一写法，否则会分开统计。`,
      'en-US': ({ name, row, earlierName, earlierRow }) =>
        `“${name}” (row ${row}) and “${earlierName}” (row ${earlierRow}) may be one section. If so, write it one way, or they are counted apart.`,
    },
    tooMany: {
      'zh-CN': ({ count }) =>
        `责任单位列里有 ${count} 个不同的名称，太多了，没有逐一比对写法；请核对这一列填的是不是责任单位。`,
      'en-US': ({ count }) =>
        `The section column holds ${count} different names, too many to compare. Check that it is the column of sections.`,
    },
  },
  example: {
    message: 'alike',
    data: { name: '技术中心', row: 20, earlierName: '技术保障中心', earlierRow: 3 },
  },
  remarks: ({ schedule }) => {
    const { sections } = schedule;
    if (sections.length > MOST_SECTIONS_COMPARED) {
      const data = { count: sections.length };
      return [{ cell: titleCell(schedule, 'unit'), severity: 'info', message: 'tooMany', data }];
    }
    const placeText = [schedule.title, ...schedule.tables.map(({ sheet }) => sheet)].join('\n');
    const names = sections.map((name) => ({ name, folded: foldText(name) }));
    const places = firstPlaces(schedule);
    return names.flatMap((later, index) =>
      names.slice(0, index).flatMap((earlier) => {
        const at = places.get(later.folded);
        const first = places.get(earlier.folded);
        return at && first && namesLookAlike(earlier.folded, later.folded, placeText)
          ? [
              {
                cell: at.cell,
                message: 'alike',
                data: { name: later.name, row: at.row, earlierName: earlier.name, earlierRow: first.row },
              },
            ]
          : [];
      }),
    );
  },
});

/** Where each section first stands, by folded name. */
function firstPlaces({ entries }: Schedule): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { row, units, cells } of entries) {
    for (const unit of units) {
      const folded = foldText(unit);
      if (!places.has(folded)) places.set(folded, { row: row + 1, cell: cells.unit ?? cells.content });
    }
  }
  return places;
}
