import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readManifest, ROOT } from '../repository/manifestFile';

/** What the build wrote: run `npm run build` first. */
const DIST = path.join(ROOT, 'dist');
const page = (name: string) => readFileSync(path.join(DIST, name), 'utf8');
const sources = (html: string) => [...html.matchAll(/<script\b[^>]*?\bsrc="?([^\s">]+)/g)].map((match) => match[1]!);

test('every address in the built manifest is a file of the build', () => {
  const manifest = readManifest(path.join(DIST, 'manifest.xml'));
  const pane = manifest.officeApp.children
    .find(({ localName }) => localName === 'DefaultSettings')!
    .firstElementChild!.getAttribute('DefaultValue')!;
  const site = new URL('.', pane).href;
  for (const address of manifest.addresses) {
    expect(address.startsWith(site)).toBe(true);
    const file = address.slice(site.length);
    expect([file, existsSync(path.join(DIST, file))]).toEqual([file, true]);
  }
});

test.each(['taskpane.html', 'commands.html'])(
  'the scripts of %s are there, Office.js before ours, none of them inline',
  (name) => {
    const html = page(name);
    const scripts = sources(html);
    expect(html.match(/<script\b/g)).toHaveLength(scripts.length);
    const office = scripts.findIndex((script) => script.endsWith('/office.js'));
    expect(office).toBe(name === 'taskpane.html' ? 1 : 0);
    expect(office).toBeLessThan(scripts.length - 1);
    for (const script of scripts.filter((one) => !one.startsWith('https://')))
      expect([script, existsSync(path.join(DIST, script))]).toEqual([script, true]);
  },
);

test('the page says that it opens before any script has run, and the script for old browser controls is left as it was written', () => {
  expect(page('taskpane.html')).toContain('正在打开旬程…');
  expect(sources(page('taskpane.html'))[0]).toBe('unsupported.js');
  expect(page('unsupported.js')).toBe(readFileSync(path.join(ROOT, 'src/taskpane/office/unsupported.js'), 'utf8'));
});

test("the commands' page does not carry the pane", () => {
  const [bundle] = sources(page('commands.html')).slice(-1);
  expect(page(bundle!)).not.toContain('fluent');
});
