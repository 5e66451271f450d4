/** Why the pane cannot be shown; the words are in unsupported.js, which runs where nothing else does. */
export type StartFailure = 'oldBrowser' | 'oldExcel' | 'notExcel' | 'noOffice' | 'broken';

/** The static text in the page that is shown until the pane is. */
export interface StartScreen {
  /** The pane is there: takes the text away. */
  done(): void;
  fail(reason: StartFailure): void;
}

declare global {
  interface Window {
    /** Set by unsupported.js, the first script of the page. */
    readonly xunchengStart?: StartScreen;
  }
}

/** The start screen of this page; one that does nothing on a page without. */
export function startScreen(): StartScreen {
  return window.xunchengStart ?? { done: () => undefined, fail: () => undefined };
}
