/**
 * A picture of every page in every state, in both languages, light and dark, at the widths a task pane has: `npm run shots [folder]`, by default
 * .cache/shots. To be looked at by people; nothing is compared here.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser, openPage } from '../e2e/browser';
import { PANE_STATES } from './paneStates';
import { servePanePage } from './servePanePage';

const FOLDER = process.argv[2] ?? path.join(__dirname, '../../.cache/shots');
/** Mac, Excel on the web, and a pane pulled wide. */
const WIDTHS = [270, 350, 500];
const HEIGHT = 700;
const LANGUAGES = ['zh-CN', 'en-US'];
const SCHEMES = ['light', 'dark'] as const;
/** Time for what is fetched or drawn a moment later. */
const SETTLE_MS = 400;

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const { address, server } = await servePanePage();
  const browser = await launchBrowser();
  for (const colorScheme of SCHEMES) {
    const page = await openPage(browser, { viewport: { width: 350, height: HEIGHT }, colorScheme });
    for (const language of LANGUAGES)
      for (const state of Object.keys(PANE_STATES)) {
        await page.goto(`${address}/?state=${state}&language=${language}`);
        await page.locator('main').waitFor();
        await page.waitForTimeout(SETTLE_MS);
        await shootPages(page, `${state}-${language}-${colorScheme}`);
      }
    await page.context().close();
  }
  await browser.close();
  server.close();
}

/** The pages that have a tab, each at every width; a state without tabs is one page. */
async function shootPages(page: Page, name: string): Promise<void> {
  const tabs = page.getByRole('tab');
  const count = await tabs.count();
  for (let index = 0; index < Math.max(count, 1); index += 1) {
    if (count > 0) await tabs.nth(index).click();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      await page.waitForTimeout(SETTLE_MS);
      await page.screenshot({ path: path.join(FOLDER, `${name}-${index + 1}-${width}.png`) });
    }
  }
}

void main();
