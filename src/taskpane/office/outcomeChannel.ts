import type { IsoDate } from '../../schedule/calendar/isoDate';
import { asRibbonPress, type RibbonPress } from '../../session/ribbonOutcome';
import { quietly } from '../browser/quietly';

/** The place where the last outcome waits for a pane. One for all workbooks: the latest is the one that matters. */
const KEPT_KEY = 'xuncheng.ribbonPress';
const CHANNEL = 'xuncheng.ribbonPresses';
/** How long a pane may take to say that it shows the outcome, in milliseconds; a pane that is open answers in a few. */
const ANSWER_WAIT = 600;

/** The ways that two pages of one site reach each other, as far as this browser control gives them. */
export interface ChannelSettings {
  /** Null where the site may keep nothing (blocked third-party storage). */
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
  /** Opens the channel by name; null where there are no channels. */
  readonly openChannel: ((name: string) => BroadcastChannel) | null;
  /** Tells of changes that other pages make in `storage`; returns the way to stop. */
  readonly watchStorage: (listener: (key: string | null, value: string | null) => void) => () => void;
  /** Keeps this workbook's outcomes apart from those of others that are open. */
  readonly workbook: string;
  /** Set before keys: Office shares one site's storage out by it. */
  readonly keyPrefix: string;
}

/** Carries outcomes from the ribbon's page to the pane, which may be closed. */
export interface OutcomeChannel {
  /** Hands the outcome over; whether a pane shows it. When none does, it is kept for the next pane, where that is possible. */
  deliver(press: RibbonPress): Promise<boolean>;
  /** Calls back with the outcome that waits, if it is of `today`, and with every later one. Returns the way to stop. */
  listen(today: IsoDate, onPress: (press: RibbonPress) => void): () => void;
}

export function openOutcomeChannel(settings: ChannelSettings): OutcomeChannel {
  const waiting = waitingPlace(settings);
  return {
    deliver: (press) => deliver(press, waiting, settings),
    listen: (today, onPress) => listen(today, onPress, waiting, settings),
  };
}

/** Where the last outcome waits. Whatever cannot be kept is not. */
interface WaitingPlace {
  readonly key: string;
  readonly kept: () => RibbonPress | null;
  readonly keep: (press: RibbonPress) => void;
  readonly forget: () => void;
}

function waitingPlace({ storage, keyPrefix }: ChannelSettings): WaitingPlace {
  const key = keyPrefix + KEPT_KEY;
  return {
    key,
    kept: () => quietly(() => parse(storage?.getItem(key) ?? null)) ?? null,
    keep: (press) => quietly(() => storage?.setItem(key, JSON.stringify(press))),
    forget: () => quietly(() => storage?.removeItem(key)),
  };
}

function deliver(
  press: RibbonPress,
  { key, keep, forget }: WaitingPlace,
  { openChannel, watchStorage }: ChannelSettings,
): Promise<boolean> {
  return new Promise((resolve) => {
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
        if (isAnswer(data, press.id)) finish(true);
      };
    keep(press);
    channel?.postMessage({ press });
  });
}

function listen(
  today: IsoDate,
  onPress: (press: RibbonPress) => void,
  { key, kept, forget }: WaitingPlace,
  { openChannel, watchStorage, workbook }: ChannelSettings,
): () => void {
  const channel = openChannel?.(CHANNEL) ?? null;
  let lastShown = '';
  const show = (press: RibbonPress | null) => {
    if (!press || press.workbook !== workbook || press.id === lastShown) return;
    lastShown = press.id;
    channel?.postMessage({ seen: press.id });
    forget();
    onPress(press);
  };
  if (channel)
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      show(asRibbonPress((data as { readonly press?: unknown } | null)?.press));
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
}

function parse(text: string | null): RibbonPress | null {
  return text === null ? null : asRibbonPress(JSON.parse(text));
}

function isAnswer(data: unknown, id: string): boolean {
  return typeof data === 'object' && data !== null && 'seen' in data && data.seen === id;
}
