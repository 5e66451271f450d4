import type { Finding } from '../schedule/checks/finding';
import type { Judgement, OpenDayJudgement } from '../schedule/judgement';
import { countPlan } from '../schedule/openDays/openingPlan';
import type { OpenDays } from '../schedule/openDays/openDays';
import type { WorkTally } from '../schedule/quotas/tallyWork';
import { countStatuses } from '../schedule/status/judgeStatus';
import type { JudgedSeries } from '../schedule/status/judgeSeries';
import type { Language } from '../schedule/text/language';
import { sheetsOfSchedule } from '../schedule/entries/scheduleTables';
import { QUOTA_TEXTS } from '../reports/texts/quotaTexts';
import { leftAsideReason } from '../schedule/table/leftAside';
import { cellAddress, rangeAddress } from '../workbook/cellAddress';

/**
 * The judgement as plain data for scripts: rows as Excel numbers them, days as ISO text, cells like `D12`.
 * `recurring` tells of work that comes round again, whose `start` and `end` are null; past times that the sheet says nothing of are
 * `unjudged`. `milestones` are the steps of a time cell; `besides` what a second time cell says and did not count. Entries and findings name their
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
    entries: judgement.entries.map(({ entry, status, daysOverdue, doneLate, daysLate, workdayBefore, series }) => ({
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
      recurring: seriesJson(series),
      status,
      daysOverdue,
      doneLate,
      daysLate,
      workdayBefore: workdayBefore ?? null,
      tags: entry.tags,
    })),
    findings: findingsJson(judgement.findings, language),
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
    openDays: openDaysJson(openDays),
    releases: {
      target: releases?.target ?? 0,
      total: releases?.total ?? 0,
      done: releases?.done ?? 0,
      government: releases?.government ?? 0,
      byQuarter: releases?.byQuarter ?? [0, 0, 0, 0],
    },
    quotas: quotasJson(judgement, language),
  };
}

/** The judgement of a workbook without a schedule, in the same shape: `sheet` is null, and there are no entries. */
export function openDayJson({ asOf, findings, openDays }: OpenDayJudgement, language: Language): JsonReport {
  return {
    asOf,
    year: openDays.year,
    sheet: null,
    sheets: [],
    counts: countStatuses([]),
    entries: [],
    findings: findingsJson(findings, language),
    leftAside: [],
    sections: [],
    openDays: openDaysJson(openDays),
    releases: { target: 0, total: 0, done: 0, government: 0, byQuarter: [0, 0, 0, 0] },
    quotas: [],
  };
}

/** What `--json` prints. */
export type JsonReport = Omit<ReturnType<typeof jsonReport>, 'sheet'> & { readonly sheet: string | null };

function findingsJson(findings: readonly Finding[], language: Language) {
  return findings.map(({ rule, severity, sheet, cell, message }) => ({
    rule,
    severity,
    sheet,
    cell: cellAddress(cell),
    message: message[language],
  }));
}

/** The office's quotas, each with how its holders stand (`name` is null for all together). One that cannot be used says what is wrong. */
function quotasJson({ quotas, settings }: Judgement, language: Language) {
  const words = QUOTA_TEXTS[language];
  return [
    ...quotas.map(({ quota, holders, missingColumns }) => ({
      name: quota.name,
      rule: words.rule(quota),
      minimum: quota.minimum,
      months: quota.monthsPerWindow,
      holders: holders.map((tally) => ({
        name: tally.name,
        ...workJson(tally),
        part: tally.part && workJson(tally.part),
      })),
      problems: missingColumns.map(words.missingColumn),
    })),
    ...settings.unreadableQuotas.map((unreadable, index) => ({
      name: typeof unreadable.kept.name === 'string' ? unreadable.kept.name : '',
      rule: null,
      minimum: null,
      months: null,
      holders: [],
      problems: [words.unreadable(unreadable, quotas.length + index + 1)],
    })),
  ];
}

/** `scheduled`, `held` and `states` go by window. */
function workJson(tally: WorkTally) {
  const { total, done, scheduled, counts, states, required, missed, madeUp, owed, nextDeadline, windows } = tally;
  return {
    total,
    done,
    windows: windows.map(({ start, end }) => ({ start, end })),
    scheduled,
    held: counts,
    states,
    required,
    missed,
    madeUp,
    owed,
    nextDeadline,
  };
}

/** Work that comes round again: the next day it is due, how many times stand how, and each of them. */
function seriesJson(series: JudgedSeries | undefined) {
  if (!series) return null;
  return {
    next: series.next?.due ?? null,
    ...series.counts,
    times: series.times.map(({ due, status }) => ({ due, status: status ?? 'unjudged' })),
  };
}

function openDaysJson(openDays: OpenDays | null) {
  return {
    plan: openDays?.plan
      ? {
          ...countPlan(openDays.plan.facilities),
          willMiss: openDays.plan.facilities.flatMap(({ facility, willMiss }) =>
            willMiss.map((window) => ({ facility, window: window + 1 })),
          ),
        }
      : null,
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
  };
}
