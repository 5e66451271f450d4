import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import type { SheetGrid } from '../../src/workbench/univerGrid';
import { launchBrowser, openPage, serveBuild, watchPage } from './browser';

declare global {
  interface Window {
    workbenchGrid?: SheetGrid;
  }
}

/** Opens the workbench on its sample for each test of the file, in a browser of its own, and holds that nothing went wrong on the page. Gives the page. */
export function workbenchForEachTest(): () => Page {
  let browser: Browser;
  let server: Server;
  let address: string;
  let page: Page;
  let troubles: readonly string[];
  beforeAll(async () => {
    ({ address, server } = await serveBuild());
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  beforeEach(async () => {
    page = await openPage(browser, {
      viewport: { width: 1440, height: 900 },
      acceptDownloads: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    troubles = watchPage(page, address);
    await page.goto(`${address}/`);
    await page.waitForFunction(() => window.workbenchGrid?.selected() ?? null);
    await page.locator('[data-status=overdue]').waitFor();
  });
  afterEach(async () => {
    expect(troubles).toEqual([]);
    await page.context().close();
  });
  return () => page;
}

/** How often something is asked again, and how long after, for as long as a person would wait. */
const TURNS = 150;
const PAUSE_MS = 200;

/** Asks until the answer is the one wanted; gives the last answer. */
export async function eventually<Answer>(page: Page, ask: () => Promise<Answer>, wanted: Answer): Promise<Answer> {
  let answer = await ask();
  for (let turn = 0; turn < TURNS && JSON.stringify(answer) !== JSON.stringify(wanted); turn += 1) {
    await page.waitForTimeout(PAUSE_MS);
    answer = await ask();
  }
  return answer;
}

/** What a cell (0-based) shows in the grid. */
export function shown(
  page: Page,
  sheet: string,
  row: number,
  column: number,
): Promise<{ readonly text: string; readonly fill: string | null } | undefined> {
  return page.evaluate(([name, r, c]) => window.workbenchGrid?.shown(name, { row: r, column: c }), [
    sheet,
    row,
    column,
  ] as const);
}

/** Goes to a cell as the pane does, and waits until the grid has the keyboard. */
export async function goTo(page: Page, sheet: string, row: number, column: number): Promise<void> {
  await page.evaluate(
    ([name, r, c]) => window.workbenchGrid?.reveal(name, { row: r, column: c, rowCount: 1, columnCount: 1 }),
    [sheet, row, column] as const,
  );
  await page.waitForTimeout(400);
}

/** Types into the selected cell in place of what is there. */
export async function typeText(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The counts of the pane's status tiles. */
export async function counts(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-status]')].map((tile) => [
        tile.dataset['status'] ?? '',
        Number(/\d+/.exec(tile.textContent)?.[0]),
      ]),
    ),
  );
}

/** Opens a file as the user does by the button. */
export async function openFile(page: Page, name: string, content: Uint8Array): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(content),
  });
}

/** Saves a copy, past the notice of what it will not keep, and gives its path and name. */
export async function saveCopy(page: Page): Promise<{ readonly path: string; readonly name: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存副本', exact: true }).click();
  const confirm = page.getByRole('dialog').getByRole('button', { name: '保存副本' });
  await Promise.race([download, confirm.waitFor().then(() => confirm.click())]);
  const copy = await download;
  return { path: await copy.path(), name: copy.suggestedFilename() };
}
