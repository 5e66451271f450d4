import { TextDecoder, TextEncoder } from 'node:util';
import { configure } from '@testing-library/react';

/*
 * The whole pane with its styles is slow to draw and to search in jsdom, the more so on a machine that is busy with other things: what a
 * test waits for may take its time. A test that waits in vain still fails, only later.
 */
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

// Browsers have them, jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
} as unknown as typeof ResizeObserver;

// Nor does jsdom lay anything out: of a long list only what is in view is drawn, so the page that scrolls has room for some fifty rows.
Object.defineProperty(Element.prototype, 'clientHeight', {
  get(this: Element) {
    return this.matches('main') ? 6_000 : 0;
  },
});
Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { get: () => 80 });
