import { MESSAGES } from '../locales/messages';
import { REPORT_TEXTS } from '../reports/reportTexts';
import type { Judgement } from '../schedule/judgement';
import type { Language } from '../schedule/language';
import { STATUSES } from '../schedule/status';
import { cellAddress } from '../workbook/cellAddress';
import { CLI_TEXTS } from './cliTexts';

/** A judgement as lines for a person at a terminal. */
export function judgementText(judgement: Judgement, language: Language): string {
  const words = REPORT_TEXTS[language].status;
  const messages = MESSAGES[language];
  const texts = CLI_TEXTS[language];
  const { schedule, releases, openDays, findings } = judgement;
  return [
    texts.heading(schedule.sheet, schedule.year, judgement.asOf),
    STATUSES.map((status) => `${words[status]} ${judgement.counts[status]}`).join('  '),
    `${messages.releases}${language === 'zh-CN' ? '：' : ': '}${messages.releasesLine(releases.total, releases.target, releases.done)}`,
    ...(openDays?.facilities ?? []).map(({ facility, metToDate, owed }) => `${facility.name}${language === 'zh-CN' ? '：' : ': '}${metToDate ? messages.openDays.met : messages.openDays.owes(owed)}`),
    texts.findings(findings.length),
    ...findings.map(({ severity, sheet, cell, message }) => `[${messages.severity[severity]}] ${sheet === schedule.sheet ? '' : `${sheet} `}${cellAddress(cell)} ${message[language]}`),
  ].join('\n');
}
