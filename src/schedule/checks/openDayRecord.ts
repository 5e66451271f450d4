import type { Bilingual } from '../language';
import type { OpenDayProblem } from '../openDays';
import { shorten } from './shorten';
import { defineCheck } from './defineCheck';

/** A record of an opening that could not be counted, or not yet, and a facility that is registered twice. */
export const openDayRecord = defineCheck({
  id: 'open-day-record',
  severity: 'warning',
  text: {
    'zh-CN': {
      title: '开放记录有问题',
      explanation: '开放记录里的设施不在名录中、日期看不懂或不是本年度的，都不计入统计；日期在截至日期之后的暂不计入。名录里重复的设施只算一个。',
      example: '第 8 行的“白沙污水厂”不在设施名录里，这次开放没有计入；是不是“白沙污水处理厂”？',
    },
    'en-US': {
      title: 'Trouble in the opening records',
      explanation: 'Records of a facility that is not registered, with an unreadable date or of another year do not count; those after the as-of date do not count yet. A facility registered twice counts as one.',
      example: '“白沙污水厂” in row 8 is not in the register, so this opening is not counted. Is it “白沙污水处理厂”?',
    },
  },
  remarks: ({ openDays, asOf }) =>
    (openDays?.problems ?? []).map((problem) => ({
      sheet: problem.sheet,
      cell: problem.cell,
      severity: problem.kind === 'futureDate' ? 'info' : 'warning',
      message: messageOf(problem, asOf, openDays?.year ?? 0),
    })),
});

function messageOf({ kind, cell, text, nearest }: OpenDayProblem, asOf: string, year: number): Bilingual {
  const row = cell.row + 1;
  const quoted = shorten(text);
  switch (kind) {
    case 'unknownFacility':
      if (text === '') {
        return {
          'zh-CN': `第 ${row} 行没有填写设施名称，这次开放没有计入，请补上。`,
          'en-US': `Row ${row} names no facility, so this opening is not counted. Fill it in.`,
        };
      }
      return {
        'zh-CN': `第 ${row} 行的“${quoted}”不在设施名录里，这次开放没有计入；${nearest === undefined ? '请核对名称，或把它补进名录。' : `是不是“${nearest}”？`}`,
        'en-US': `“${quoted}” in row ${row} is not in the register, so this opening is not counted. ${nearest === undefined ? 'Check the name, or add it to the register.' : `Is it “${nearest}”?`}`,
      };
    case 'unreadableDate':
      if (text === '') {
        return {
          'zh-CN': `第 ${row} 行没有填写开放日期，这次开放没有计入，请补上。`,
          'en-US': `Row ${row} has no date, so this opening is not counted. Fill it in.`,
        };
      }
      return {
        'zh-CN': `第 ${row} 行的开放日期“${quoted}”看不懂，这次开放没有计入；请写成“${year}年3月5日”这样的日期，连续几天的分行填写。`,
        'en-US': `The date “${quoted}” in row ${row} cannot be read, so this opening is not counted. Write it like ${year}-03-05, one day a row.`,
      };
    case 'otherYear':
      return {
        'zh-CN': `第 ${row} 行的开放日期 ${quoted} 不在 ${year} 年度内，没有计入，请核对年份。`,
        'en-US': `The date ${quoted} in row ${row} is not in ${year}, so this opening is not counted. Check the year.`,
      };
    case 'futureDate':
      return {
        'zh-CN': `第 ${row} 行的开放日期 ${quoted} 在截至日期 ${asOf} 之后，暂不计入。`,
        'en-US': `The date ${quoted} in row ${row} is after the as-of date ${asOf}, so this opening does not count yet.`,
      };
    case 'duplicateFacility':
      return {
        'zh-CN': `设施名录第 ${row} 行的“${quoted}”前面已经登记过，只算一个设施，请删去重复的一行。`,
        'en-US': `“${quoted}” in row ${row} of the register is there already and counts as one facility. Delete the repeated row.`,
      };
  }
}
