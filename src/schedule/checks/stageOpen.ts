import { countInEnglish } from '../text/countInEnglish';
import type { IsoDate } from '../calendar/isoDate';
import type { EntryStage } from '../marks/entryMarks';
import { isOpenStage } from '../marks/readStages';
import type { JudgedEntry } from '../status/judgedEntry';
import { shorten } from '../text/shorten';
import type { Remark } from './defineCheck';
import { defineCheck } from './defineCheck';
import { onePerCell } from './tableCells';

interface OpenStage {
  readonly row: number;
  readonly content: string;
  readonly stage: string;
  /** The open stages after it. */
  readonly later: readonly string[];
}

interface Messages {
  readonly late: OpenStage & { readonly days: number };
  readonly ahead: OpenStage & { readonly end: IsoDate };
}

/** An entry that falls due with a stage of approval still open. Columns that nobody fills in say nothing. */
export const stageOpen = defineCheck<Messages>({
  id: 'stage-open',
  severity: 'warning',
  text: {
    'zh-CN': {
      title: '临近截止仍有审批环节未完成',
      explanation:
        '表里有“撰写、审核、签发、报送”这样的环节列时，已逾期、到期和临近的条目如果还有环节没有完成，就提示第一个。环节列全都空着的表不提示；写“无”“不需要”的环节不算。',
      offWhen: '审批在办公系统里办理、表上不随时登记时，可以关掉。',
    },
    'en-US': {
      title: 'A stage of approval is still open',
      explanation:
        'Where the sheet has columns for stages (drafting, review, signing, sending), the first open one is named for entries that are overdue, due or coming up. A sheet whose stage columns are all blank is left alone; a stage that is not needed does not count.',
      offWhen: 'Switch it off when approval runs in another system and the sheet is not kept up to date.',
    },
  },
  messages: {
    late: {
      'zh-CN': ({ row, content, days, stage, later }) =>
        `第 ${row} 行“${content}”已逾期 ${days} 天，“${stage}”环节还没有完成${after(later)}。`,
      'en-US': ({ row, content, days, stage, later }) =>
        `“${content}” in row ${row} is ${countInEnglish(days, 'day')} overdue and its stage “${stage}” is open${afterInEnglish(later)}.`,
    },
    ahead: {
      'zh-CN': ({ row, content, end, stage, later }) =>
        `第 ${row} 行“${content}”${end} 到期，“${stage}”环节还没有完成${after(later)}。`,
      'en-US': ({ row, content, end, stage, later }) =>
        `“${content}” in row ${row} is due on ${end} and its stage “${stage}” is open${afterInEnglish(later)}.`,
    },
  },
  example: {
    message: 'ahead',
    data: { row: 12, content: '世界环境日新闻通稿', end: '2020-06-10', stage: '审核', later: ['签发', '报送'] },
  },
  remarks: ({ entries, asOf }) => {
    const inUse = entries.some(({ entry }) => entry.stages?.some(({ state }) => state !== 'open') === true);
    if (!inUse) return [];
    const waiting = entries.flatMap((judged): readonly Waiting[] => {
      const { status, entry } = judged;
      if (status !== 'overdue' && status !== 'due' && status !== 'upcoming') return [];
      const open = (entry.stages ?? []).filter((stage) => isOpenStage(stage, asOf));
      return open[0] ? [{ judged, first: open[0], later: open.slice(1) }] : [];
    });
    return onePerCell(waiting, ({ first }) => first.cell).map((entry) => remark(entry, asOf));
  },
});

interface Waiting {
  readonly judged: JudgedEntry;
  readonly first: EntryStage;
  readonly later: readonly EntryStage[];
}

function remark({ judged: { entry, status, daysOverdue }, first, later }: Waiting, asOf: IsoDate): Remark<Messages> {
  const open = {
    row: entry.row + 1,
    content: shorten(entry.content),
    stage: first.name,
    later: later.map(({ name }) => name),
  };
  return status === 'overdue'
    ? { cell: first.cell, message: 'late', data: { ...open, days: daysOverdue } }
    : {
        cell: first.cell,
        ...(status === 'upcoming' && { severity: 'info' }),
        message: 'ahead',
        data: { ...open, end: entry.period?.end ?? asOf },
      };
}

function after(later: readonly string[]): string {
  return later.length > 0 ? `（之后还有：${later.join('、')}）` : '';
}

function afterInEnglish(later: readonly string[]): string {
  return later.length > 0 ? ` (after it: ${later.join(', ')})` : '';
}
