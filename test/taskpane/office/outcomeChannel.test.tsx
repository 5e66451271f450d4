import type { RibbonPress } from '../../../src/session/ribbonOutcome';
import { asRibbonPress } from '../../../src/session/ribbonOutcome';
import { openOutcomeChannel, type ChannelSettings } from '../../../src/taskpane/office/outcomeChannel';

const TODAY = '2020-06-15';
const report = (part: Partial<RibbonPress> = {}): RibbonPress => ({
  id: 'one',
  workbook: 'https://oa.example/2020.xlsx',
  day: TODAY,
  command: 'clearHighlights',
  outcome: { kind: 'done', notice: { kind: 'clearHighlights', unreadable: 0 }, found: null, look: null },
  ...part,
});

/** A site with several pages: each page hears of the others' changes in the storage and of their messages, never of its own. */
function site({ channels = true, storage = true }: { readonly channels?: boolean; readonly storage?: boolean } = {}) {
  const texts = new Map<string, string>();
  const watchers = new Set<{
    readonly page: number;
    readonly tell: (key: string | null, value: string | null) => void;
  }>();
  const ends = new Set<BroadcastChannel>();
  let pages = 0;
  return {
    texts,
    /** The post of a page that belongs to the workbook. */
    page(workbook = report().workbook) {
      const page = (pages += 1);
      const change = (key: string, value: string | null) => {
        if (value === null && !texts.delete(key)) return;
        if (value !== null) texts.set(key, value);
        for (const watcher of watchers) if (watcher.page !== page) watcher.tell(key, value);
      };
      const settings: ChannelSettings = {
        storage: storage
          ? {
              getItem: (key) => texts.get(key) ?? null,
              setItem: change,
              removeItem: (key) => {
                change(key, null);
              },
            }
          : null,
        openChannel: channels
          ? () => {
              const end = {
                onmessage: null as ((event: MessageEvent) => void) | null,
                postMessage: (data: unknown) => {
                  for (const other of ends)
                    if (other !== (end as unknown))
                      other.onmessage?.({ data: JSON.parse(JSON.stringify(data)) as unknown } as MessageEvent);
                },
                close: () => {
                  ends.delete(end as unknown as BroadcastChannel);
                },
              };
              ends.add(end as unknown as BroadcastChannel);
              return end as unknown as BroadcastChannel;
            }
          : null,
        watchStorage: (tell) => {
          const watcher = { page, tell };
          watchers.add(watcher);
          return () => {
            watchers.delete(watcher);
          };
        },
        workbook,
        keyPrefix: 'part-',
      };
      return openOutcomeChannel(settings);
    },
    watched: () => watchers.size + ends.size,
  };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

async function deliver(post: ReturnType<typeof openOutcomeChannel>, sent: RibbonPress): Promise<boolean> {
  const answer = post.deliver(sent);
  await jest.runAllTimersAsync();
  return answer;
}

test.each([
  ['channels and storage', { channels: true, storage: true }],
  ['storage alone', { channels: false, storage: true }],
  ['channels alone', { channels: true, storage: false }],
] as const)('an open pane shows the report once, and the command knows it: with %s', async (_, ways) => {
  const pages = site(ways);
  const shown = jest.fn();
  pages.page().listen(TODAY, shown);
  expect(await deliver(pages.page(), report())).toBe(true);
  expect(shown.mock.calls).toEqual([[report()]]);
  expect(pages.texts.size).toBe(0);
});

test('with no pane open the report waits for the next one, which takes it away', async () => {
  const pages = site();
  expect(await deliver(pages.page(), report())).toBe(false);
  const first = jest.fn();
  pages.page().listen(TODAY, first);
  expect(first.mock.calls).toEqual([[report()]]);
  const second = jest.fn();
  pages.page().listen(TODAY, second);
  expect(second).not.toHaveBeenCalled();
});

test('a pane of another workbook neither shows the report nor takes it away', async () => {
  const pages = site();
  const other = jest.fn();
  pages.page('https://oa.example/other.xlsx').listen(TODAY, other);
  expect(await deliver(pages.page(), report())).toBe(false);
  expect(other).not.toHaveBeenCalled();
  const own = jest.fn();
  pages.page().listen(TODAY, own);
  expect(own).toHaveBeenCalledTimes(1);
});

test("yesterday's report is not news", async () => {
  const pages = site();
  await deliver(pages.page(), report({ day: '2020-06-14' }));
  const shown = jest.fn();
  pages.page().listen(TODAY, shown);
  expect(shown).not.toHaveBeenCalled();
});

test('every later report is shown', async () => {
  const pages = site();
  const shown = jest.fn();
  pages.page().listen(TODAY, shown);
  await deliver(pages.page(), report());
  await deliver(pages.page(), report({ id: 'two' }));
  expect(shown.mock.calls.map(([{ id }]: [RibbonPress]) => id)).toEqual(['one', 'two']);
});

test('where pages cannot reach each other the command still ends', async () => {
  expect(await deliver(site({ channels: false, storage: false }).page(), report())).toBe(false);
});

test('what else stands under the key is passed over', () => {
  const pages = site();
  pages.texts.set('part-xuncheng.commandReport', '{"broken');
  const shown = jest.fn();
  pages.page().listen(TODAY, shown);
  expect(shown).not.toHaveBeenCalled();
});

test.each([
  null,
  'text',
  5,
  {},
  { ...report(), command: 'format' },
  { ...report(), outcome: null },
  { ...report(), outcome: { kind: 'new' } },
  { ...report(), id: 1 },
])('%j is no report', (value) => {
  expect(asRibbonPress(value)).toBeNull();
});

test('a page that stops listening leaves nothing behind', async () => {
  const pages = site();
  const stop = pages.page().listen(TODAY, () => undefined);
  await deliver(pages.page(), report());
  stop();
  expect(pages.watched()).toBe(0);
});
