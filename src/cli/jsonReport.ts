import type { Judgement } from '../schedule/judgement';
import type { Language } from '../schedule/text/language';
import { sheetsOfSchedule } from '../schedule/entries/scheduleTables';
import { leftAsideReason } from '../schedule/table/leftAside';
import { cellAddress, rangeAddress } from '../workbook/cellAddress';

/**
 * The judgement as plain data for scripts: rows as Excel numbers them, days as ISO text, cells like `D12`.
 * `milestones` are the steps of a time cell; `besides` what a second time cell says and did not count. Entries and findings name their
 * sheet: a schedule may stand on several, and some findings are about the facilities' sheets. `leftAside` is what became no part of the
 * schedule: `cell` its first cell, `ranges` all of them. Without a facility register `openDays.facilities` is empty.
 * Where no press conferences are asked for, the numbers of `releases` are 0.
 */
export function jsonReport(judgement: Judgement, language: Language) {
  const { schedule, releases, openDays } = judgement;
  return {
    asOf: judgement.asOf,
    year: schedule.year,
    sheet: schedule.sheet,
    sheets: sheetsOfSchedule(schedule),
    counts: judgement.counts,
    entries: judgement.entries.map(({ entry, status, daysOverdue, doneLate, daysLate }) => ({
      sheet: entry.sheet,
      row: entry.row + 1,
      cell: cellAddress(entry.cells.content),
      content: entry.content,
      category: entry.category ?? null,
      units: entry.units,
      supportUnits: entry.supportUnits ?? [],
      noSections: entry.noSections ?? [],
      owners: entry.owners,
      start: entry.period?.start ?? null,
      end: entry.period?.end ?? null,
      milestones: (entry.milestones ?? []).map(({ text, period }) => ({ text, ...period })),
      besides: entry.reading.kind === 'period' ? (entry.reading.besides ?? null) : null,
      status,
      daysOverdue,
      doneLate,
      daysLate,
      tags: entry.tags,
    })),
    findings: judgement.findings.map(({ rule, severity, sheet, cell, message }) => ({
      rule,
      severity,
      sheet,
      cell: cellAddress(cell),
      message: message[language],
    })),
    leftAside: schedule.leftAside.map((one) => ({
      sheet: one.sheet,
      cell: cellAddress(one.cell),
      ranges: one.ranges.map(rangeAddress),
      cells: one.cellCount,
      text: one.text,
      reason: one.reason,
      message: leftAsideReason(one)[language],
    })),
    sections: judgement.sections.map(({ name, counts }) => ({ name, counts })),
    openDays: {
      facilities: (openDays?.facilities ?? []).map(
        ({ facility, windows, openings, missed, madeUp, owed, metToDate }) => ({
          name: facility.name,
          windows,
          openings,
          missed,
          madeUp,
          owed,
          metToDate,
        }),
      ),
    },
    releases: {
      target: releases?.target ?? 0,
      total: releases?.total ?? 0,
      done: releases?.done ?? 0,
      government: releases?.government ?? 0,
      byQuarter: releases?.byQuarter ?? [0, 0, 0, 0],
    },
  };
}
