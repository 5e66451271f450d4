import type { IsoDate } from '../calendar/isoDate';
import type { EntryStage } from '../marks/entryMarks';
import type { JudgedEntry } from '../status/judgedEntry';
import { isOpenStage } from '../marks/readStages';
import type { Remark } from './defineCheck';
import { defineCheck } from './defineCheck';
import { shorten } from '../text/shorten';
import { onePerCell } from './tableCells';

/** An entry that falls due with a stage of approval still open. Columns that nobody fills in say nothing. */
export const stageOpen = defineCheck({
  id: 'stage-open',
  severity: 'warning',
  text: {
    'zh-CN': {
      title: '临近截止仍有审批环节未完成',
      explanation:
        '表里有“撰写、审核、签发、报送”这样的环节列时，已逾期、到期和临近的条目如果还有环节没有完成，就提示第一个。环节列全都空着的表不提示；写“无”“不需要”的环节不算。',
      example: '第 12 行“世界环境日新闻通稿”2020-06-10 到期，“审核”环节还没有完成（之后还有：签发、报送）。',
    },
    'en-US': {
      title: 'A stage of approval is still open',
      explanation:
        'Where the sheet has columns for stages (drafting, review, signing, sending), the first open one is named for entries that are overdue, due or coming up. A sheet whose stage columns are all blank is left alone; a stage that is not needed does not count.',
      example:
        '“世界环境日新闻通稿” in row 12 is due on 2020-06-10 and its stage “审核” is open (after it: 签发, 报送).',
    },
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
    return onePerCell(waiting, ({ first }) => first.cell).map((one) => remark(one, asOf));
  },
});

interface Waiting {
  readonly judged: JudgedEntry;
  readonly first: EntryStage;
  readonly later: readonly EntryStage[];
}

function remark({ judged: { entry, status, daysOverdue }, first, later }: Waiting, asOf: IsoDate): Remark {
  const end = entry.period?.end ?? asOf;
  const content = shorten(entry.content);
  const names = later.map(({ name }) => name);
  const after = names.length > 0 ? `（之后还有：${names.join('、')}）` : '';
  const afterInEnglish = names.length > 0 ? ` (after it: ${names.join(', ')})` : '';
  const late = status === 'overdue';
  return {
    cell: first.cell,
    ...(status === 'upcoming' && { severity: 'info' as const }),
    message: {
      'zh-CN': `第 ${entry.row + 1} 行“${content}”${late ? `已逾期 ${daysOverdue} 天` : `${end} 到期`}，“${first.name}”环节还没有完成${after}。`,
      'en-US': `“${content}” in row ${entry.row + 1} is ${late ? `${daysOverdue} day(s) overdue` : `due on ${end}`} and its stage “${first.name}” is open${afterInEnglish}.`,
    },
  };
}
