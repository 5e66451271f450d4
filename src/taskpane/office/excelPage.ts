import type { IsoDate } from '../../schedule/calendar/isoDate';
import { localDay } from '../../schedule/calendar/isoDate';
import type { Language } from '../../schedule/text/language';
import { quietly } from '../browser/quietly';
import type { ChannelSettings } from './outcomeChannel';

/**
 * What the pages that Excel opens (the pane's and the ribbon commands') ask of Office and the browser control alike,
 * after `Office.onReady`.
 */

/** Today's day where the computer stands. */
export function localToday(): IsoDate {
  return localDay(new Date());
}

const LANGUAGE_KEY = 'xuncheng.language';

/** The language the user chose in the pane, else Excel's: Chinese unless Excel speaks English. */
export function readLanguage(
  storage: Pick<Storage, 'getItem'> | null = siteStorage(),
  displayLanguage = Office.context.displayLanguage as string | undefined,
): Language {
  const chosen = quietly(() => storage?.getItem(keyPrefix() + LANGUAGE_KEY));
  if (chosen === 'zh-CN' || chosen === 'en-US') return chosen;
  return /^en\b/i.test(displayLanguage ?? '') ? 'en-US' : 'zh-CN';
}

/** Keeps the user's choice for the next pane and for the ribbon commands. */
export function keepLanguage(language: Language, storage: Pick<Storage, 'setItem'> | null = siteStorage()): void {
  quietly(() => storage?.setItem(keyPrefix() + LANGUAGE_KEY, language));
}

/** The address of the open workbook; a workbook that was never saved may have none. */
export function workbookAddress(): string {
  // Its type promises a text; Excel gives null for a workbook without an address.
  const document: { readonly url: string | null } = Office.context.document;
  return document.url ?? '';
}

/** How this page reaches the others of this workbook. */
export function channelSettings(): ChannelSettings {
  return {
    storage: siteStorage(),
    openChannel: typeof BroadcastChannel === 'undefined' ? null : (name) => new BroadcastChannel(name),
    watchStorage: (listener) => {
      const onStorage = ({ key, newValue }: StorageEvent) => {
        listener(key, newValue);
      };
      window.addEventListener('storage', onStorage);
      return () => {
        window.removeEventListener('storage', onStorage);
      };
    },
    workbook: workbookAddress(),
    keyPrefix: keyPrefix(),
  };
}

/** The site's storage, or null where the browser control refuses it. */
function siteStorage(): Storage | null {
  return quietly(() => window.localStorage) ?? null;
}

/** Office shares one site's storage out by this key (learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings). */
function keyPrefix(): string {
  return (Office.context as { readonly partitionKey?: string }).partitionKey ?? '';
}
