import type { Judgement } from '../schedule/judgement';
import { cellAddress } from '../workbook/cellAddress';

/** The object that `--json` prints: rows 1-based, days ISO, cells in A1 style. A workbook without a facility register has no facilities. */
export function judgementJson(judgement: Judgement) {
  const { schedule, releases } = judgement;
  return {
    asOf: judgement.asOf,
    year: schedule.year,
    sheet: schedule.sheet,
    counts: judgement.counts,
    entries: judgement.entries.map(({ entry, status, daysOverdue }) => ({
      row: entry.row + 1,
      content: entry.content,
      units: entry.units,
      owners: entry.owners,
      start: entry.period?.start ?? null,
      end: entry.period?.end ?? null,
      status,
      daysOverdue,
      tags: entry.tags,
    })),
    findings: judgement.findings.map(({ rule, severity, sheet, cell, message }) => ({ rule, severity, sheet, cell: cellAddress(cell), message: message['zh-CN'] })),
    sections: judgement.sections.map(({ name, counts }) => ({ name, counts })),
    openDays: {
      facilities: (judgement.openDays?.facilities ?? []).map(({ facility, windows, openings, missed, madeUp, owed, metToDate }) => ({
        name: facility.name, windows, openings, missed, madeUp, owed, metToDate,
      })),
    },
    releases: { target: releases.target, total: releases.total, done: releases.done, government: releases.government, byQuarter: releases.byQuarter },
  };
}
