import type { Messages } from '../../src/locales/messages';
import { enUS } from '../../src/locales/en-US';
import { DEFAULT_SETTINGS } from '../../src/schedule/settings/settings';
import { tallyReleases } from '../../src/schedule/quotas/tallyReleases';
import { WORDS } from '../../src/locales/words';
import { zhCN } from '../../src/locales/zh-CN';
import { brief } from '../../src/reports/handouts/brief';
import { BRIEF_TEXTS } from '../../src/reports/texts/briefTexts';
import { CHANGE_TEXTS } from '../../src/reports/texts/changeTexts';
import { RELEASE_TEXTS } from '../../src/reports/texts/releaseTexts';
import { REPORT_TEXTS } from '../../src/reports/texts/reportTexts';
import type { Language } from '../../src/schedule/text/language';
import { openDayWindow } from '../../src/schedule/checks/openDayWindow';
import { STATUSES } from '../../src/schedule/status/status';
import { buildJudgement } from '../reports/buildJudgement';
import { buildEntries, time } from '../schedule/buildEntries';

const PANE: Readonly<Record<Language, Messages>> = { 'zh-CN': zhCN, 'en-US': enUS };
const languages = ['zh-CN', 'en-US'] as const;

test.each(languages)('%s: pane, reports, briefs and changes name the same fact with the same word', (language) => {
  const homes = [PANE[language], REPORT_TEXTS[language], BRIEF_TEXTS[language], CHANGE_TEXTS[language]];
  for (const home of homes) {
    for (const [name, word] of Object.entries(WORDS[language])) {
      if (typeof word !== 'function') expect([name, Reflect.get(home, name)]).toEqual([name, word]);
    }
    expect(home.date('2020-06-05')).toBe(WORDS[language].date('2020-06-05'));
    expect(home.quarter(3)).toBe(WORDS[language].quarter(3));
  }
});

test.each(languages)(
  '%s: what is scheduled and what was held is said alike on the pane, in print and in the brief',
  (language) => {
    const { scheduled, held } = WORDS[language];
    const inPrint = RELEASE_TEXTS[language];
    const said = [
      PANE[language].releasesLine(3, 4, 2),
      BRIEF_TEXTS[language].releasesLine(tallyReleases([], 2020, { ...DEFAULT_SETTINGS.releases, always: true })!),
      `${inPrint.scheduled} ${inPrint.held}`,
    ];
    for (const text of said) {
      expect(text.toLowerCase()).toContain(scheduled);
      expect(text.toLowerCase()).toContain(held);
    }
  },
);

test.each(languages)('%s: the brief counts statuses by the words of the reports', (language) => {
  const judgement = buildJudgement(
    buildEntries(
      { content: '冬季供暖宣传', time: time(1, 'first'), done: true },
      { content: '执法检查', time: time(2, 'first') },
      { content: '“六五”环境日', time: time(12, 'first') },
    ),
  );
  const text = brief(judgement, { kind: 'all' }, language);
  for (const status of STATUSES) {
    const count = judgement.counts[status];
    if (count > 0) expect(text).toContain(`${WORDS[language].status[status]} ${count}`);
  }
});

test.each(languages)('%s: a check names the window of two months as the pane and the reports do', (language) => {
  const [, march] = PANE[language].windows;
  expect(REPORT_TEXTS[language].windows[1]).toBe(march);
  expect(openDayWindow.example[language]).toContain(march);
});
