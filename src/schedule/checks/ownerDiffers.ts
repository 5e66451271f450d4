import { addToGroup } from '../../workbook/groupBy';
import type { Entry } from '../entries/entry';
import { foldText } from '../text/foldText';
import { defineCheck } from './defineCheck';

/** How many entries of a section must name its usual owner before one stray name is worth a word. */
const CLEAR_MAJORITY = 3;

interface Messages {
  readonly stray: {
    readonly row: number;
    readonly unit: string;
    readonly owner: string;
    readonly usualOwner: string;
    readonly usualCount: number;
  };
}

/** A single entry of a section whose owner is not the one that all its other entries name. Owners may change in a year: two such entries are a change. */
export const ownerDiffers = defineCheck<Messages>({
  id: 'owner-differs',
  severity: 'info',
  text: {
    'zh-CN': {
      title: '负责人与本科室其他条目不同',
      explanation: '同一科室至少三条都是同一名负责人，只有一条不同，可能填错了。一年中换过人的不会提示。',
      offWhen: '一个科室的工作本来就分给几个人负责时，可以关掉。',
    },
    'en-US': {
      title: 'Owner differs from the section’s usual one',
      explanation:
        'At least three entries of a section have one owner and a single entry has another. A change of owner during the year is not named.',
      offWhen: 'Switch it off when a section shares its work among several persons.',
    },
  },
  messages: {
    stray: {
      'zh-CN': ({ row, unit, owner, usualOwner, usualCount }) =>
        `第 ${row} 行${unit}的负责人是“${owner}”，而这个科室的其他 ${usualCount} 条都是“${usualOwner}”，请核对。`,
      'en-US': ({ row, unit, owner, usualOwner, usualCount }) =>
        `The owner of ${unit} in row ${row} is “${owner}” while its other ${usualCount} entries name “${usualOwner}”. Check it.`,
    },
  },
  example: {
    message: 'stray',
    data: { row: 12, unit: '法规科', owner: '方杰', usualOwner: '方洁', usualCount: 5 },
  },
  remarks: ({ schedule }) => {
    const sections = new Map<string, Map<string, Entry[]>>();
    for (const entry of schedule.entries) {
      const [unit, owner] = [entry.units[0], entry.owners[0]];
      if (entry.units.length !== 1 || entry.owners.length !== 1 || unit === undefined || owner === undefined) continue;
      const byOwner = sections.get(foldText(unit)) ?? new Map<string, Entry[]>();
      sections.set(foldText(unit), byOwner);
      addToGroup(byOwner, foldText(owner), entry);
    }
    return [...sections.values()].flatMap((byOwner) => {
      const [usual, stray, ...others] = [...byOwner.values()].sort((a, b) => b.length - a.length);
      const odd = stray?.[0];
      if (!usual || !odd || usual.length < CLEAR_MAJORITY || stray.length > 1 || others.length > 0) return [];
      return [
        {
          cell: odd.cells.owner ?? odd.cells.content,
          message: 'stray',
          data: {
            row: odd.row + 1,
            unit: odd.units[0] ?? '',
            owner: odd.owners[0] ?? '',
            usualOwner: usual[0]?.owners[0] ?? '',
            usualCount: usual.length,
          },
        },
      ];
    });
  },
});
