import { RIBBON_COMMANDS } from '../../src/session/ribbonButtons';

test('every function that the manifest names is there as soon as the page has loaded', async () => {
  const associated = new Map<string, unknown>();
  const onReady = jest.fn(() => Promise.resolve());
  (globalThis as { Office?: unknown }).Office = {
    actions: { associate: (name: string, action: unknown) => associated.set(name, action) },
    onReady,
  };
  await import('../../src/commands/commands');
  expect([...associated.keys()]).toEqual([...RIBBON_COMMANDS]);
  expect(onReady).toHaveBeenCalled();
});

test('a button pressed where Office gives nothing still completes its event', async () => {
  const actions = new Map<string, (event: { completed(): void }) => Promise<void>>();
  (globalThis as { Office?: unknown }).Office = {
    actions: { associate: (name: string, action: never) => actions.set(name, action) },
    onReady: () => Promise.resolve(),
  };
  jest.resetModules();
  await import('../../src/commands/commands');
  const completed = jest.fn();
  await actions.get('generateReports')!({ completed });
  expect(completed).toHaveBeenCalledTimes(1);
});
