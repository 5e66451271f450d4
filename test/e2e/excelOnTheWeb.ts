import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import sirv from 'sirv';
import { ExcelHost } from '../host/excelHost';
import type { WorkbookModel } from '../host/workbookModel';
import { openPage, watchPage } from './browser';

declare global {
  interface Window {
    /** Set by hostPage.html. */
    readonly tellPane: (eventNumber: number, target: string, text: string) => void;
    readonly unanswered: readonly string[];
  }
}

const ROOT = path.join(__dirname, '../..');
const HOST_PAGE = path.join(__dirname, 'hostPage.html');
/** The build leaves Office.js's telemetry out on purpose; Office.js asks for it, and does without. */
const LEFT_OUT = 'office-js/telemetry/oteljs_agave.js';
/** `WorksheetCollection.onChanged`, and the target of the events that are the workbook's (excel-web-16.00.debug.js). */
const DATA_CHANGED_EVENT = 10;
const WORKBOOK_TARGET = 'Workbook';

/** Builds the pages for use in production with Office.js among them, in a new folder, and gives that folder. */
export function buildSelfHosted(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'xuncheng-build-'));
  const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  execFileSync(
    process.execPath,
    [webpack, '--mode', 'production', '--config-name', 'pages', '--env', 'officeJs=self', '--output-path', folder],
    { cwd: ROOT, stdio: 'pipe' },
  );
  return folder;
}

/** Serves the build, and at /host the page that stands for Excel, over https: Office.js trusts no other parent. */
export async function serveOverHttps(folder: string): Promise<{ readonly address: string; readonly server: Server }> {
  const files = sirv(folder);
  const pem = selfSignedCertificate();
  const server = createServer({ key: pem, cert: pem }, (request, response) => {
    if (request.url === '/host')
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(readFileSync(HOST_PAGE));
    else
      files(request, response, () => {
        response.writeHead(404).end();
      });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  return { address: `https://localhost:${(server.address() as AddressInfo).port}`, server };
}

/** Key and certificate for localhost, good for a day, in one text. */
function selfSignedCertificate(): string {
  const request = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-days',
    '1',
    '-subj',
    '/CN=localhost',
    '-keyout',
    '-',
    '-out',
    '-',
  ];
  return execFileSync('openssl', request, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

/** A pane as its user has it before them. */
export interface OpenPane {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What went wrong on the page so far. */
  troubles(): Promise<readonly string[]>;
}

/** Excel on the web with one workbook open, by as many people as open a pane. */
export class ExcelOnTheWeb {
  readonly host: ExcelHost;
  private readonly pages = new Set<Page>();
  /** The page whose batch is being answered. */
  private answering: Page | null = null;
  private meeting: { readonly batch: RegExp; readonly size: number; readonly come: (() => void)[] } | null = null;

  constructor(
    private readonly browser: Browser,
    private readonly address: string,
    workbook: WorkbookModel,
  ) {
    this.host = new ExcelHost(workbook);
    this.host.onEvent = ({ number, target, message }) => {
      if (number === DATA_CHANGED_EVENT && target === null) this.tell(message);
    };
  }

  /** Opens the workbook in a browser of its own, with the pane in it. */
  async openPane(): Promise<OpenPane> {
    const page = await openPage(this.browser, {
      ignoreHTTPSErrors: true,
      locale: 'zh-CN',
      viewport: { width: 360, height: 900 },
    });
    const troubles = watchPage(page, this.address);
    await page.exposeFunction('answerBatch', (body: string) => this.answer(page, body));
    await page.goto(`${this.address}/host`);
    this.pages.add(page);
    return {
      page,
      pane: page.frameLocator('iframe'),
      troubles: async () => [
        ...troubles.filter((trouble) => !trouble.endsWith(` ${this.address}/${LEFT_OUT}`)),
        ...(await page.evaluate(() => window.unanswered.map((name) => `unanswered: ${name}`))),
      ],
    };
  }

  /** Has so many panes wait for each other with the next batch of theirs whose text is like this: each then knows nothing of the others'. */
  meetAt(batch: RegExp, size: number): void {
    this.meeting = { batch, size, come: [] };
  }

  async close(): Promise<void> {
    const pages = [...this.pages];
    this.pages.clear();
    await Promise.all(pages.map((page) => page.context().close()));
  }

  private async answer(page: Page, body: string): Promise<string | null> {
    if (this.meeting?.batch.test(body)) await this.meet(this.meeting);
    // The host does the whole batch before it first waits, so that changes made meanwhile are that page's.
    this.answering = page;
    const answered = this.host.answer(body);
    this.answering = null;
    return answered;
  }

  private async meet({ come, size }: NonNullable<ExcelOnTheWeb['meeting']>): Promise<void> {
    await new Promise<void>((resolve) => {
      come.push(resolve);
      if (come.length < size) return;
      this.meeting = null;
      for (const goOn of come) goOn();
    });
  }

  /** What one pane writes is a co-author's change to the others. */
  private tell(message: object): void {
    for (const page of this.pages) {
      const seen =
        this.answering === null || this.answering === page
          ? message
          : { ...message, source: 'Remote', triggerSource: 'Unknown' };
      page
        .evaluate(
          ([number, target, text]) => {
            window.tellPane(number, target, text);
          },
          [DATA_CHANGED_EVENT, WORKBOOK_TARGET, JSON.stringify(seen)] as const,
        )
        .catch(() => undefined); // the page was closed meanwhile
    }
  }
}
