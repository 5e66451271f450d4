import { addToGroup, groupBy } from '../../workbook/groupBy';
import type { Entry } from '../entries/entry';
import { sectionsOf } from '../entries/sectionsOf';
import { foldText } from '../text/foldText';
import { defineCheck } from './defineCheck';

/** How many entries of a section must name its usual owner before one stray name is worth a word. */
const CLEAR_MAJORITY = 3;
/** The same, of a name that is nothing like the usual one: hardly a slip, sooner a share of the work. */
const CLEAR_MAJORITY_OF_OTHERS = 6;

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
      explanation:
        '同一科室至少三条都是同一名负责人，只有一条不同，可能填错了；姓名毫不相近的，至少六条才提示。一年中换过人的、几个人分工的、一人兼管几个科室的不会提示。',
      offWhen: '一个科室的工作本来就分给几个人负责时，可以关掉。',
    },
    'en-US': {
      title: 'Owner differs from the section’s usual one',
      explanation:
        'At least three entries of a section have one owner and a single entry has another; six, where the names are nothing alike. A change of owner during the year, a person who shares the section’s work and one who looks after several sections are passed over.',
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
    const alone = schedule.entries.filter(
      (entry) => entry.units.length === 1 && sectionsOf(entry).length === 1 && entry.owners.length === 1,
    );
    const shares = whoSharesWork(schedule.entries);
    return [...groupBy(alone, ({ units: [unit = ''] }) => foldText(unit))].flatMap(([unit, entries]) => {
      const byOwner = [...groupBy(entries, ({ owners: [owner = ''] }) => foldText(owner))];
      const [usual, stray, ...others] = byOwner.sort(([, a], [, b]) => b.length - a.length);
      if (!usual || !stray || others.length > 0) return [];
      const [[usualOwner, usualEntries], [owner, [odd, ...more]]] = [usual, stray];
      const majority = sharesCharacter(owner, usualOwner) ? CLEAR_MAJORITY : CLEAR_MAJORITY_OF_OTHERS;
      if (!odd || more.length > 0 || usualEntries.length < majority || shares(owner, unit)) return [];
      return [
        {
          cell: odd.cells.owner ?? odd.cells.content,
          message: 'stray',
          data: {
            row: odd.row + 1,
            unit: odd.units[0] ?? '',
            owner: odd.owners[0] ?? '',
            usualOwner: usualEntries[0]?.owners[0] ?? '',
            usualCount: usualEntries.length,
          },
        },
      ];
    });
  },
});

/** Tells whether a person evidently has a share of a section's work: named with it elsewhere too, or with two other sections at least. */
function whoSharesWork(entries: readonly Entry[]): (owner: string, unit: string) => boolean {
  const unitsOfOwner = new Map<string, string[]>();
  for (const { units, owners } of entries)
    for (const owner of owners) for (const unit of units) addToGroup(unitsOfOwner, foldText(owner), foldText(unit));
  return (owner, unit) => {
    const named = unitsOfOwner.get(owner) ?? [];
    const otherUnits = new Set(named.filter((other) => other !== unit));
    return named.filter((other) => other === unit).length > 1 || otherUnits.size > 1;
  };
}

/** 方杰 and 方洁: one may be a slip for the other. */
function sharesCharacter(name: string, other: string): boolean {
  return [...name].some((character) => other.includes(character));
}
