import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, request, type IncomingMessage, type RequestOptions, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const SERVE = path.join(__dirname, '../../src/workbench/serve.mjs');
let taken: Server;
let served: ChildProcess;
let address: string;

beforeAll(async () => {
  taken = createServer();
  await new Promise<void>((resolve) => {
    taken.listen(0, 'localhost', resolve);
  });
  served = spawn(process.execPath, [SERVE, String(takenPort())]);
  const line = await new Promise<string>((resolve) => {
    served.stdout?.once('data', (data: Buffer) => {
      resolve(data.toString());
    });
  });
  address = /http:\/\/localhost:\d+\//.exec(line)?.[0] ?? '';
});
afterAll(() => {
  served.kill();
  taken.close();
});

const takenPort = () => (taken.address() as AddressInfo).port;

test('a port that is in use is passed over, and the address that is printed shows the workbench', async () => {
  expect(Number(new URL(address).port)).toBeGreaterThan(takenPort());
  const response = await fetch(address);
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect(await response.text()).toContain('旬程');
});

/** An answer of the server, asked as a browser never would. */
function ask(options: RequestOptions): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request({ host: 'localhost', port: Number(new URL(address).port), ...options }, (response) => {
      response.resume();
      resolve(response);
    })
      .on('error', reject)
      .end();
  });
}

test('every answer forbids frames but of Office, guessing at types, and telling where the user came from', async () => {
  for (const path of ['/', '/taskpane.html', '/nothing']) {
    const { headers } = await ask({ path });
    expect(headers['content-security-policy']).toMatch(/^frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com /);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  }
});

test('a name of another’s that leads here is not served', async () => {
  expect((await ask({ path: '/', headers: { host: 'evil.example:3000' } })).statusCode).toBe(403);
  expect((await ask({ path: '/', headers: { host: '127.0.0.1:3000' } })).statusCode).toBe(200);
});

test('nothing but looking is answered', async () => {
  const response = await ask({ path: '/', method: 'POST' });
  expect(response.statusCode).toBe(405);
  expect(response.headers.allow).toBe('GET, HEAD');
  expect((await ask({ path: '/', method: 'HEAD' })).statusCode).toBe(200);
});

test.each(['/cli.js', '/../package.json', '/%2e%2e/package.json', '/..%5cpackage.json'])(
  '%s is no page',
  async (path) => {
    expect((await ask({ path })).statusCode).toBe(404);
  },
);

test('scripts go compressed to whoever takes that', async () => {
  const [script] = (await (await fetch(address)).text()).match(/[\w.-]+\.js(?=")/) ?? [];
  const { headers } = await ask({ path: `/${script}`, headers: { 'accept-encoding': 'gzip' } });
  expect(headers['content-encoding']).toBe('gzip');
});
