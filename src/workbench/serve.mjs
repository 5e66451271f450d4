/** Serves the built pages on this computer: `node src/workbench/serve.mjs [port]`. The next free port is taken when that one is in use. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import compression from 'compression';
import sirv from 'sirv';
import { HEADERS } from './responseHeaders.mjs';

const FIRST_PORT = 3000;
/** How many ports after the first are tried. */
const FURTHER_PORTS = 100;
const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../dist');

if (!existsSync(path.join(folder, 'index.html'))) {
  console.error('还没有构建，请先运行 npm run build。 Not built yet: run npm run build first.');
  process.exit(1);
}

/** This computer's own names: a page elsewhere that had a name of its own lead here is not served (DNS rebinding). */
const OWN_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);
/** What the build writes beside the pages, for the terminal. */
const NO_PAGES = /^\/cli\.js/i;

const compress = compression();
const files = sirv(folder, {
  etag: true,
  setHeaders: (response, file) => {
    if (file.endsWith('.html') || file === '/') response.setHeader('Cache-Control', 'no-cache');
  },
});

/** The status that tells why a request is not answered; null for one that is. */
function refusalOf({ method, url = '', headers: { host = '' } }) {
  if (!OWN_HOSTS.has(host.replace(/:\d+$/, '').toLowerCase())) return 403;
  if (method !== 'GET' && method !== 'HEAD') return 405;
  return NO_PAGES.test(url) ? 404 : null;
}

function refuse(response, status) {
  response.statusCode = status;
  if (status === 405) response.setHeader('Allow', 'GET, HEAD');
  response.end();
}

function listen(port, further) {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const refusal = refusalOf(request);
    if (refusal) return refuse(response, refusal);
    compress(request, response, () => files(request, response, () => refuse(response, 404)));
  });
  server.on('error', (error) => {
    if (error.code === 'EADDRINUSE' && further > 0) return listen(port + 1, further - 1);
    console.error(
      `端口 ${port} 不能用，请换一个：node src/workbench/serve.mjs 端口号。 Port ${port} cannot be used (${error.code}): name another one.`,
    );
    process.exit(1);
  });
  server.listen(port, 'localhost', () => {
    console.log(
      `旬程已就绪，请在浏览器打开 Xuncheng is ready, open in a browser: http://localhost:${server.address().port}/`,
    );
  });
}

listen(Number(process.argv[2] ?? FIRST_PORT), FURTHER_PORTS);
