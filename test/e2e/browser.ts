import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import sirv from 'sirv';

/** What the build wrote: run `npm run build` first. */
const DIST = path.join(__dirname, '../../dist');

/** Debian's Chromium, kept from reaching out by itself. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath))
    throw new Error(`${executablePath} is not there: install the Debian package chromium, or name another in CHROMIUM`);
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** How long a test may wait for a page: generous, since the machine may be busy with other things. */
const PATIENCE_MS = 90_000;

/** A page in a context of its own, as patient as every test here. */
export async function openPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE_MS);
  context.setDefaultNavigationTimeout(PATIENCE_MS);
  return context.newPage();
}

/** Serves the build on a free port of this computer, and gives its address. */
export async function serveBuild(): Promise<{ readonly address: string; readonly server: Server }> {
  const files = sirv(DIST, { dev: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

/** What went wrong on a page while it was used: errors, refusals of the content security policy, requests to elsewhere. */
export function watchPage(page: Page, address: string): readonly string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => {
    troubles.push(`error: ${error.message}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('data:') && !url.startsWith(`blob:${address}`))
      troubles.push(`request: ${url}`);
  });
  return troubles;
}
