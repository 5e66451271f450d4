import type { Entry } from '../entries/entry';
import { foldText } from '../text/foldText';
import { shorten } from '../text/shorten';
import { defineCheck } from './defineCheck';
import { titleCell } from './tableCells';

/** Where so many entries and this share of them would repeat others, the column of contents is not what tells them apart. */
const REPEATS_TO_TELL = 5;
const SHARE_TOLD_APART_OTHERWISE = 1 / 3;

interface Messages {
  readonly repeated: { readonly row: number; readonly content: string; readonly earlierRow: number };
  readonly alike: { readonly count: number };
}

/**
 * The same work of the same sections and owners in the same period, entered twice. The same title in another month or section, given to
 * another person or put off to another time is another entry, and what was cancelled was entered anew.
 */
export const duplicateEntry = defineCheck<Messages>({
  id: 'duplicate-entry',
  severity: 'warning',
  text: {
    'zh-CN': {
      title: '重复的条目',
      explanation:
        '工作内容、时间、责任单位都相同的条目。不同月份、不同科室或不同负责人的同名工作不算重复，取消后重新安排的也不算。大半条目都“重复”时，多半是靠别的列区分的，只提示一次。',
      offWhen: '同一项工作本来就分几行填写、靠别的列区分时，可以关掉。',
    },
    'en-US': {
      title: 'Duplicate entry',
      explanation:
        'The same content, time and sections twice. The same title in another month, of another section or person is no duplicate, nor is what was cancelled and planned anew. Where most entries would repeat others, another column tells them apart, and that is said once.',
      offWhen: 'Switch it off when the same work is rightly entered in several rows that another column tells apart.',
    },
  },
  messages: {
    repeated: {
      'zh-CN': ({ row, content, earlierRow }) =>
        `第 ${row} 行的“${content}”与第 ${earlierRow} 行重复（内容、时间、单位都相同），请核对是否多填了一行。`,
      'en-US': ({ row, content, earlierRow }) =>
        `“${content}” in row ${row} repeats row ${earlierRow} (same content, time and sections). Check that it is not entered twice.`,
    },
    alike: {
      'zh-CN': ({ count }) =>
        `有 ${count} 条与前面的条目内容、时间、单位都相同，多半是靠别的列区分的，不再逐条提示；请核对工作内容是不是这一列。`,
      'en-US': ({ count }) =>
        `${count} entries have the content, time and sections of an earlier one. Another column probably tells them apart, so they are not named one by one. Check that this is the column of the work.`,
    },
  },
  example: { message: 'repeated', data: { row: 12, content: '秸秆焚烧宣传', earlierRow: 9 } },
  remarks: ({ schedule }) => {
    const repeats = repeatsAmong(schedule.entries);
    const count = schedule.entries.length;
    if (repeats.length >= REPEATS_TO_TELL && repeats.length > count * SHARE_TOLD_APART_OTHERWISE)
      return [
        { cell: titleCell(schedule, 'content'), severity: 'info', message: 'alike', data: { count: repeats.length } },
      ];
    return repeats.map(({ entry, earlier }) => ({
      cell: entry.cells.content,
      message: 'repeated',
      data: { row: entry.row + 1, content: shorten(entry.content), earlierRow: earlier.row + 1 },
    }));
  },
});

interface Repeat {
  readonly entry: Entry;
  readonly earlier: Entry;
}

function repeatsAmong(entries: readonly Entry[]): readonly Repeat[] {
  const identityOf = identities();
  const repeats: Repeat[] = [];
  // Most contents are written once: only what has another's content is looked into.
  const firstOfContent = new Map<string, Entry>();
  const firstOfKey = new Map<string, Entry>();
  for (const entry of entries) {
    if (!mayRepeat(entry)) continue;
    const content = foldText(entry.content);
    const first = firstOfContent.get(content);
    if (!first) firstOfContent.set(content, entry);
    else {
      const firstKey = identityOf(first);
      if (!firstOfKey.has(firstKey)) firstOfKey.set(firstKey, first);
      const key = identityOf(entry);
      const earlier = firstOfKey.get(key);
      if (earlier) repeats.push({ entry, earlier });
      else firstOfKey.set(key, entry);
    }
  }
  return repeats;
}

function mayRepeat({ content, reading, marks }: Entry): boolean {
  return content !== '' && reading.kind !== 'missing' && !marks.cancelled;
}

const NOBODY: readonly string[] = [];

/** Gives what entries that repeat each other have in common. */
function identities(): (entry: Entry) => string {
  const text = numbered(foldText);
  const names = numbered((list: readonly string[]) => list.map(foldText).sort().join('\n'));
  return ({ content, category = '', plannedPeriod, period, reading, units, owners, supportUnits }) => {
    const written = reading.kind === 'missing' ? '' : reading.text;
    const planned = plannedPeriod ? `${plannedPeriod.start}/${plannedPeriod.end}` : text(written);
    const inForce = period ? `${period.start}/${period.end}` : '';
    return `${text(content)} ${text(category)} ${planned} ${inForce} ${names(units)} ${names(owners)} ${names(supportUnits ?? NOBODY)}`;
  };
}

/**
 * Gives things with the same text one number. Each thing is looked into once: the items of a row share their time and names, which may be
 * long.
 */
function numbered<Thing>(textOf: (thing: Thing) => string): (thing: Thing) => number {
  const byThing = new Map<Thing, number>();
  const byText = new Map<string, number>();
  return (thing) => {
    const sameThing = byThing.get(thing);
    if (sameThing !== undefined) return sameThing;
    const text = textOf(thing);
    const number = byText.get(text) ?? byText.size;
    byText.set(text, number);
    byThing.set(thing, number);
    return number;
  };
}
