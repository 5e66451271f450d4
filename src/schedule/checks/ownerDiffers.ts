import { addToGroup } from '../../workbook/groupBy';
import type { Entry } from '../entries/entry';
import { foldText } from '../text/foldText';
import { defineCheck } from './defineCheck';

/** How many entries of a section must name its usual owner before one stray name is worth a word. */
const CLEAR_MAJORITY = 3;

/** A single entry of a section whose owner is not the one that all its other entries name. Owners may change in a year: two such entries are a change. */
export const ownerDiffers = defineCheck({
  id: 'owner-differs',
  severity: 'info',
  text: {
    'zh-CN': {
      title: '负责人与本科室其他条目不同',
      explanation: '同一科室至少三条都是同一名负责人，只有一条不同，可能填错了。一年中换过人的不会提示。',
      example: '第 12 行法规科的负责人是“方杰”，而这个科室的其他 5 条都是“方洁”，请核对。',
    },
    'en-US': {
      title: 'Owner differs from the section’s usual one',
      explanation:
        'At least three entries of a section have one owner and a single entry has another. A change of owner during the year is not named.',
      example: 'The owner of 法规科 in row 12 is “方杰” while its other 5 entries name “方洁”. Check it.',
    },
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
      const [unit, owner, usualOwner] = [odd.units[0] ?? '', odd.owners[0] ?? '', usual[0]?.owners[0] ?? ''];
      return [
        {
          cell: odd.cells.owner ?? odd.cells.content,
          message: {
            'zh-CN': `第 ${odd.row + 1} 行${unit}的负责人是“${owner}”，而这个科室的其他 ${usual.length} 条都是“${usualOwner}”，请核对。`,
            'en-US': `The owner of ${unit} in row ${odd.row + 1} is “${owner}” while its other ${usual.length} entries name “${usualOwner}”. Check it.`,
          },
        },
      ];
    });
  },
});
