import { mkdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import webpack from 'webpack';

const ROOT = path.join(__dirname, '../..');
const OUTPUT = path.join(ROOT, '.cache/pane-page');
const SAMPLE = path.join(ROOT, 'assets/sample/2020-schedule.xlsx');

/** Builds the page that is nothing but the pane. What did not change since the last time is taken from the cache. */
async function buildPanePage(): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  const compiler = webpack({
    mode: 'production',
    target: ['web', 'es2021'],
    entry: { pane: path.join(__dirname, 'panePage.tsx') },
    output: { path: OUTPUT, filename: '[name].js', chunkFilename: '[name].js', clean: true },
    devtool: false,
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2021',
            },
          },
        },
      ],
    },
    cache: { type: 'filesystem', cacheDirectory: path.join(ROOT, '.cache/pane-page-build') },
    optimization: { minimize: false },
    performance: { hints: false },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((failure, stats) => {
      compiler.close(() => {
        if (failure) reject(failure);
        else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
        else resolve();
      });
    });
  });
}

/** Builds that page and serves it on a free port of this computer, with the sample beside it; gives its address. */
export async function servePanePage(): Promise<{ readonly address: string; readonly server: Server }> {
  await buildPanePage();
  const files = sirv(OUTPUT);
  const server = createServer((request, response) => {
    const [name] = (request.url ?? '/').split('?');
    if (name === '/')
      response
        .setHeader('Content-Type', 'text/html; charset=utf-8')
        .end(readFileSync(path.join(__dirname, 'panePage.html')));
    else if (name === '/sample.xlsx') response.end(readFileSync(SAMPLE));
    else
      files(request, response, () => {
        response.writeHead(404).end();
      });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
