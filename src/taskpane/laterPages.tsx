import { later } from './laterComponent';

/** What the first page can do without: files of their own, so that the pane is there before they are. */
const LATER = {
  changes: later(async () => (await import(/* webpackChunkName: "changes" */ './changes/ChangesPage')).ChangesPage),
  entries: later(async () => (await import(/* webpackChunkName: "entries" */ './entries/EntriesPage')).EntriesPage),
  findings: later(
    async () => (await import(/* webpackChunkName: "findings" */ './findings/FindingsPage')).FindingsPage,
  ),
  openDays: later(
    async () => (await import(/* webpackChunkName: "openDays" */ './openDays/OpenDaysPage')).OpenDaysPage,
  ),
  quotas: later(async () => (await import(/* webpackChunkName: "quotas" */ './quotas/QuotasPage')).QuotasPage),
  settings: later(
    async () => (await import(/* webpackChunkName: "settings" */ './settings/SettingsPage')).SettingsPage,
  ),
  timeliness: later(
    async () => (await import(/* webpackChunkName: "timeliness" */ './overview/Timeliness')).Timeliness,
  ),
  reports: later(async () => (await import(/* webpackChunkName: "reportsPage" */ './reports/ReportsPage')).ReportsPage),
  unusable: later(async () => (await import(/* webpackChunkName: "unusable" */ './frame/UnusableState')).UnusableState),
};

export const ChangesPage = LATER.changes.Shown;
export const EntriesPage = LATER.entries.Shown;
export const FindingsPage = LATER.findings.Shown;
export const OpenDaysPage = LATER.openDays.Shown;
export const QuotasPage = LATER.quotas.Shown;
export const SettingsPage = LATER.settings.Shown;
export const ReportsPage = LATER.reports.Shown;
export const Timeliness = LATER.timeliness.Shown;
export const UnusableState = LATER.unusable.Shown;

/** The planning of the actions, which the session asks for by itself: fetched ahead, so that no action waits for the network. */
const PLANNING = [
  () => import(/* webpackChunkName: "reports" */ '../reports/planReports'),
  () => import(/* webpackChunkName: "removal" */ '../reports/planRemoval'),
  () => import(/* webpackChunkName: "highlights" */ '../reports/highlights/planHighlights'),
];

/** Fetches all of them once the first page is there, so that a tab opens at once. Never fails: what could not be fetched is tried again when it is opened. */
export async function fetchLaterPages(): Promise<void> {
  const loads = [...Object.values(LATER).map(({ fetch }) => fetch), ...PLANNING];
  await Promise.allSettled(loads.map((load) => load()));
  retryLaterPages();
}

/** Lets what could not be fetched be fetched anew when it is drawn next. */
export function retryLaterPages(): void {
  for (const { retry } of Object.values(LATER)) retry();
}
