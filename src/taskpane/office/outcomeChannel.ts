import type { IsoDate } from '../../schedule/calendar/isoDate';
import { asCommandReport, type CommandReport } from '../../session/ribbonOutcome';
import { quietly } from '../browser/quietly';

/** The place where the last report waits for a pane. One for all workbooks: the latest is the one that matters. */
const KEPT_KEY = 'xuncheng.commandReport';
const CHANNEL = 'xuncheng.commandReports';
/** How long a pane may take to say that it shows the report, in milliseconds; a pane that is open answers in a few. */
const ANSWER_WAIT = 600;

/** The ways that two pages of one site reach each other, as far as this browser control gives them. */
export interface PostSettings {
  /** Null where the site may keep nothing (blocked third-party storage). */
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
  /** Opens the channel by name; null where there are no channels. */
  readonly openChannel: ((name: string) => BroadcastChannel) | null;
  /** Tells of changes that other pages make in `storage`; returns the way to stop. */
  readonly watchStorage: (listener: (key: string | null, value: string | null) => void) => () => void;
  /** Keeps this workbook's reports apart from those of others that are open. */
  readonly workbook: string;
  /** Set before keys: Office shares one site's storage out by it. */
  readonly keyPrefix: string;
}

/** Carries reports from the page of the ribbon commands to the pane, which may be closed. */
export interface ReportPost {
  /** Hands the report over; whether a pane shows it. When none does, it is kept for the next pane, where that is possible. */
  deliver(report: CommandReport): Promise<boolean>;
  /** Calls back with the report that waits, if it is of `today`, and with every later one. Returns the way to stop. */
  listen(today: IsoDate, onReport: (report: CommandReport) => void): () => void;
}

export function openReportPost({ storage, openChannel, watchStorage, workbook, keyPrefix }: PostSettings): ReportPost {
  const key = keyPrefix + KEPT_KEY;

  const kept = (): CommandReport | null => quietly(() => parse(storage?.getItem(key) ?? null)) ?? null;
  const keep = (report: CommandReport): void => quietly(() => storage?.setItem(key, JSON.stringify(report)));
  const forget = (): void => quietly(() => storage?.removeItem(key));

  return {
    deliver: (report) =>
      new Promise((resolve) => {
        const channel = openChannel?.(CHANNEL) ?? null;
        const finish = (seen: boolean) => {
          clearTimeout(timer);
          stop();
          channel?.close();
          if (seen) forget();
          resolve(seen);
        };
        const stop = watchStorage((changed, value) => {
          if (changed === key && value === null) finish(true);
        });
        const timer = setTimeout(() => {
          finish(false);
        }, ANSWER_WAIT);
        if (channel)
          channel.onmessage = ({ data }: MessageEvent<unknown>) => {
            if (isAnswer(data, report.id)) finish(true);
          };
        keep(report);
        channel?.postMessage({ report });
      }),

    listen: (today, onReport) => {
      const channel = openChannel?.(CHANNEL) ?? null;
      let lastShown = '';
      const show = (report: CommandReport | null) => {
        if (!report || report.workbook !== workbook || report.id === lastShown) return;
        lastShown = report.id;
        channel?.postMessage({ seen: report.id });
        forget();
        onReport(report);
      };
      if (channel)
        channel.onmessage = ({ data }: MessageEvent<unknown>) => {
          show(asCommandReport((data as { readonly report?: unknown } | null)?.report));
        };
      const stop = watchStorage((changed, value) => {
        if (changed === key) show(quietly(() => parse(value)) ?? null);
      });
      const waiting = kept();
      if (waiting?.day === today) show(waiting);
      return () => {
        stop();
        channel?.close();
      };
    },
  };
}

function parse(text: string | null): CommandReport | null {
  return text === null ? null : asCommandReport(JSON.parse(text));
}

function isAnswer(data: unknown, id: string): boolean {
  return typeof data === 'object' && data !== null && 'seen' in data && data.seen === id;
}
