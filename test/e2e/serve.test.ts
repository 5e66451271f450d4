import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const SERVE = path.join(__dirname, '../../src/workbench/serve.mjs');
let taken: Server;
let served: ChildProcess;

beforeAll(async () => {
  taken = createServer();
  await new Promise<void>((resolve) => {
    taken.listen(0, 'localhost', resolve);
  });
});
afterAll(() => {
  served.kill();
  taken.close();
});

test('a port that is in use is passed over, and the address that is printed shows the workbench', async () => {
  const { port } = taken.address() as AddressInfo;
  served = spawn(process.execPath, [SERVE, String(port)]);
  const line = await new Promise<string>((resolve) => {
    served.stdout?.once('data', (data: Buffer) => {
      resolve(data.toString());
    });
  });
  const address = /http:\/\/localhost:\d+\//.exec(line)?.[0] ?? '';
  expect(Number(new URL(address).port)).toBeGreaterThan(port);
  const response = await fetch(address);
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect(await response.text()).toContain('旬程');
});
