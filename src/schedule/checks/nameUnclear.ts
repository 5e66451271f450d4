import type { RowReading, Schedule } from '../entries/schedule';
import { shorten } from '../text/shorten';
import type { NoData, Remark } from './defineCheck';
import { defineCheck } from './defineCheck';
import { onePerCell, titleCell } from './tableCells';

interface Messages {
  readonly unit: { readonly row: number; readonly names: string };
  readonly owner: { readonly row: number; readonly names: string };
  readonly officesForOwners: NoData;
}

/** From so many cells on, a column of owners that names offices alone is told once. */
const FEWEST_OF_A_COLUMN = 3;

/** Words in a unit cell that are no section's name for certain, and offices in an owner cell. Both are kept as written. */
export const nameUnclear = defineCheck<Messages>({
  id: 'name-unclear',
  severity: 'info',
  text: {
    'zh-CN': {
      title: '看不出是哪个科室或哪个人',
      explanation:
        '责任单位里写的是领导职务、人名或一句话，或者负责人里写的是科室。这些文字照原样保留在条目里，但不当作科室，也不单独成表。“各科室”之类的统称不提示。',
      offWhen: '表里本来就这样写、大家都看得明白时，可以关掉。',
    },
    'en-US': {
      title: 'Not clear which section or person',
      explanation:
        'A section’s cell holds a leader’s post, a person or a sentence, or an owner’s cell holds an office. The words stay with the entry as written, but count as no section and get no sheet. Groups such as 各科室 are not named.',
      offWhen: 'Switch it off when the office writes it so and everybody understands.',
    },
  },
  messages: {
    unit: {
      'zh-CN': ({ row, names }) =>
        `第 ${row} 行的责任单位“${names}”看不出是哪个科室，已照原样保留，没有单独成表；如果是某个科室负责，请写明科室名称。`,
      'en-US': ({ row, names }) =>
        `Row ${row} names “${names}” as its section, which is not clearly one. It is kept as written and gets no sheet; name the section if one answers for it.`,
    },
    owner: {
      'zh-CN': ({ row, names }) => `第 ${row} 行的负责人写的是科室“${names}”，不是人名；请核对，需要时补上姓名。`,
      'en-US': ({ row, names }) =>
        `Row ${row} names the office “${names}” as owner, not a person. Check it, and add a name if one is needed.`,
    },
    officesForOwners: {
      'zh-CN': () => '负责人一列写的都是科室，不是人名，已按责任单位读取；需要时可以另加姓名。',
      'en-US': () =>
        'The column of owners names offices alone, no persons; they are read as the responsible sections. Add names if they are needed.',
    },
  },
  example: { message: 'unit', data: { row: 12, names: '局领导' } },
  remarks: ({ schedule }) => [
    ...remarksOn('unit', schedule),
    ...(namesOfficesForOwners(schedule)
      ? [{ cell: titleCell(schedule, 'owner'), message: 'officesForOwners', data: {} } as const]
      : remarksOn('owner', schedule)),
  ],
});

function remarksOn(column: 'unit' | 'owner', { rows }: Schedule): readonly Remark<Messages>[] {
  const doubtful = rows.flatMap((row) => {
    const names = doubtsIn(row, column);
    const cell = row.cells[column];
    return names.length > 0 && cell ? [{ cell, row: row.row + 1, names: shorten(names.join('、')) }] : [];
  });
  return onePerCell(doubtful, ({ cell }) => cell).map(({ cell, ...data }) => ({ cell, message: column, data }));
}

function doubtsIn({ nameDoubts = [] }: RowReading, column: 'unit' | 'owner'): readonly string[] {
  return nameDoubts.filter((doubt) => doubt.column === column).map(({ name }) => name);
}

/** The owners' column names offices alone, which answer for the work: no section is named elsewhere. */
function namesOfficesForOwners({ rows }: Schedule): boolean {
  const filled = rows.filter(({ ownerText }) => ownerText !== '');
  return (
    filled.length >= FEWEST_OF_A_COLUMN &&
    filled.every((row) => row.unitText === '' && row.ownerNames.length === 0 && doubtsIn(row, 'owner').length > 0)
  );
}
