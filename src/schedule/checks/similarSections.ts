import type { SheetCell } from '../../workbook/cellAddress';
import { foldText } from '../text/foldText';
import type { Schedule } from '../entries/schedule';
import { namesLookAlike } from '../names/similarNames';
import type { Remark } from './defineCheck';
import { defineCheck } from './defineCheck';
import { titleCell } from './tableCells';

/** Beyond so many different names the column hardly holds sections, and comparing each with each would take too long. */
const MOST_SECTIONS_COMPARED = 500;

/** Two sections that may be one: their work would be summed up apart. */
export const similarSections = defineCheck({
  id: 'similar-sections',
  severity: 'warning',
  text: {
    'zh-CN': {
      title: '疑似同一科室的两种写法',
      explanation: '两个责任单位的名称只差一两个字、有无“柳州市”之类的地名或有无“科”字。只作提示，不会自动合并。',
      example:
        '“技术中心”（第 20 行）与“技术保障中心”（第 3 行）可能是同一个单位；如果是，请统一写法，否则会分开统计。',
    },
    'en-US': {
      title: 'Two names that may be one section',
      explanation:
        'Two section names differ by a character or two, by a place name in front, or by 科 at the end. A hint only: nothing is merged.',
      example:
        '“技术中心” (row 20) and “技术保障中心” (row 3) may be one section. If so, write it one way, or they are counted apart.',
    },
  },
  remarks: ({ schedule }) => {
    const { sections } = schedule;
    if (sections.length > MOST_SECTIONS_COMPARED) return [tooMany(schedule)];
    const placeText = [schedule.title, ...schedule.tables.map(({ sheet }) => sheet)].join('\n');
    const names = sections.map((name) => ({ name, folded: foldText(name) }));
    const places = firstPlaces(schedule);
    return names.flatMap((later, index) =>
      names.slice(0, index).flatMap((earlier) => {
        const at = places.get(later.folded);
        const first = places.get(earlier.folded);
        return at && first && namesLookAlike(earlier.folded, later.folded, placeText)
          ? [remark(earlier.name, first, later.name, at)]
          : [];
      }),
    );
  },
});

interface Place {
  readonly row: number;
  readonly cell: SheetCell;
}

/** Where each section first stands, by folded name. */
function firstPlaces({ entries }: Schedule): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { row, units, cells } of entries) {
    for (const unit of units) {
      const folded = foldText(unit);
      if (!places.has(folded)) places.set(folded, { row, cell: cells.unit ?? cells.content });
    }
  }
  return places;
}

function remark(earlier: string, first: Place, later: string, { row, cell }: Place): Remark {
  return {
    cell,
    message: {
      'zh-CN': `“${later}”（第 ${row + 1} 行）与“${earlier}”（第 ${first.row + 1} 行）可能是同一个单位；如果是，请统一写法，否则会分开统计。`,
      'en-US': `“${later}” (row ${row + 1}) and “${earlier}” (row ${first.row + 1}) may be one section. If so, write it one way, or they are counted apart.`,
    },
  };
}

function tooMany(schedule: Schedule): Remark {
  const count = schedule.sections.length;
  return {
    cell: titleCell(schedule, 'unit'),
    severity: 'info',
    message: {
      'zh-CN': `责任单位列里有 ${count} 个不同的名称，太多了，没有逐一比对写法；请核对这一列填的是不是责任单位。`,
      'en-US': `The section column holds ${count} different names, too many to compare. Check that it is the column of sections.`,
    },
  };
}
