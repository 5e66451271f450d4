/**
 * How long the pane is held up while ten thousand entries and as many findings are scrolled and searched in Chromium:
 * `npm run bench:lists`. Nothing here passes or fails; a task beyond 50 ms is one that people notice.
 */
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage } from '../e2e/browser';
import { servePanePage } from '../shots/servePanePage';

const STEPS = 200;
const STEP_PX = 400;

async function main(): Promise<void> {
  const { address, server } = await servePanePage();
  const browser = await launchBrowser();
  const page = await openPage(browser, { viewport: { width: 350, height: 700 } });
  await page.goto(`${address}/?state=manyRows`);
  await page.locator('main button').first().waitFor();
  const results: Record<string, unknown>[] = [];
  for (const [tab, search] of [
    ['条目', '工作99'],
    ['检查结果', 'zrks'],
  ] as const) {
    await page.getByRole('tab', { name: tab }).click();
    await page.locator('main [aria-posinset]').first().waitFor();
    const rows = await page.locator('main [aria-posinset]').first().getAttribute('aria-setsize');
    results.push({ page: tab, rows, doing: 'scrolling', ...(await longTasks(browser, page, () => scroll(page))) });
    await page.locator('main').evaluate((main) => main.scrollTo({ top: 0 }));
    results.push({
      page: tab,
      rows,
      doing: 'searching',
      ...(await longTasks(browser, page, () => page.getByRole('searchbox').pressSequentially(search, { delay: 200 }))),
    });
  }
  console.table(results);
  await browser.close();
  server.close();
}

/** From the top on, a screen and more a frame, as a fast wheel does. */
async function scroll(page: Page): Promise<void> {
  await page.evaluate(
    async ([steps, step]) => {
      const main = document.querySelector('main');
      for (let turn = 0; turn < steps; turn += 1) {
        main?.scrollBy({ top: step });
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    },
    [STEPS, STEP_PX] as const,
  );
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly name?: string };
  /** How long the task took by the clock, and by the processor's time it got, in microseconds. */
  readonly dur?: number;
  readonly tdur?: number;
}

/**
 * The page's tasks beyond 50 ms while something is done: how many and the longest, by the clock (what people feel, and what other programs on
 * the machine add to) and by processor time (what is ours), in milliseconds.
 */
async function longTasks(browser: Browser, page: Page, work: () => Promise<unknown>) {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await work();
  await page.waitForTimeout(500);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const mainThreads = new Set(
    trace.traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = trace.traceEvents.filter(
    ({ name, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && mainThreads.has(`${pid} ${tid}`),
  );
  const inMs = (times: readonly (number | undefined)[]) => times.map((time) => Math.round((time ?? 0) / 1000));
  const beyond = (times: readonly number[]) => ({
    longest: Math.max(0, ...times),
    over: times.filter((time) => time > 50).length,
  });
  const clock = beyond(inMs(tasks.map(({ dur }) => dur)));
  const processor = beyond(inMs(tasks.map(({ tdur }) => tdur)));
  return {
    tasks: tasks.length,
    'over 50 ms': clock.over,
    longest: clock.longest,
    'over 50 ms of CPU': processor.over,
    'longest of CPU': processor.longest,
  };
}

void main();
