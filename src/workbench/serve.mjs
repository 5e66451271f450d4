/** Serves the built pages on this computer: `node src/workbench/serve.mjs [port]`. The next free port is taken when that one is in use. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const FIRST_PORT = 3000;
/** How many ports after the first are tried. */
const FURTHER_PORTS = 100;
const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../dist');

if (!existsSync(path.join(folder, 'index.html'))) {
  console.error('还没有构建，请先运行 npm run build。 Not built yet: run npm run build first.');
  process.exit(1);
}

const files = sirv(folder, {
  etag: true,
  setHeaders: (response, file) => {
    if (file.endsWith('.html') || file === '/') response.setHeader('Cache-Control', 'no-cache');
  },
});

function listen(port, further) {
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
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
