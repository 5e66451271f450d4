import { existsSync, readFileSync } from 'node:fs';
import type HtmlWebpackPlugin from 'html-webpack-plugin';
import type { WebpackPluginInstance } from 'webpack';
import { MANIFEST } from './manifestFile';

const { addInPlugins } = jest.requireActual<{
  readonly addInPlugins: (env: Readonly<Record<string, string>>) => readonly WebpackPluginInstance[];
}>('../../webpack.config');

interface Pattern {
  readonly from: string;
  readonly to?: string;
  readonly info?: { readonly minimized?: boolean };
  readonly transform?: (text: Buffer) => string;
}

/** What the build writes under these settings. */
function build(env: Readonly<Record<string, string>> = {}) {
  const [taskpane, commands, copies] = addInPlugins(env) as unknown as [
    HtmlWebpackPlugin,
    HtmlWebpackPlugin,
    { readonly patterns: readonly Pattern[] },
  ];
  const manifest = copies.patterns.find(({ from }) => from === 'manifest.xml')!;
  return {
    taskpane: taskpane.userOptions,
    commands: commands.userOptions,
    patterns: copies.patterns,
    manifest: manifest.transform!(readFileSync(MANIFEST)),
  };
}

test('the manifest keeps the development address unless a site is given', () => {
  expect(build().manifest).toBe(readFileSync(MANIFEST, 'utf8'));
});

test.each(['https://oa.example.gov.cn/xuncheng', 'https://oa.example.gov.cn/xuncheng/'])(
  'the manifest names the files of %s',
  (baseUrl) => {
    const { manifest } = build({ baseUrl });
    expect(manifest).toContain('"https://oa.example.gov.cn/xuncheng/taskpane.html"');
    expect(manifest).toContain('"https://oa.example.gov.cn/xuncheng/assets/icons/icon-32.png"');
    expect(manifest).not.toContain('"https://localhost');
  },
);

test.each(['http://oa.example.gov.cn/', 'oa.example.gov.cn', 'https://oa.example.gov.cn/?a=1'])(
  '%s is refused as a site, in both languages',
  (baseUrl) => {
    expect(() => build({ baseUrl })).toThrow(/必须是 https 网址.*must be an https address/);
  },
);

test("Office.js comes from Microsoft's CDN unless told otherwise, from 21Vianet's, or from the site itself", () => {
  expect(build().taskpane.officeJs).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  expect(build({ officeJs: '21vianet' }).taskpane.officeJs).toMatch(
    /^https:\/\/appsforoffice\.cdn\.partner\.office365\.cn\//,
  );
  expect(build({ officeJs: 'self' }).taskpane.officeJs).toBe('office-js/office.js');
  expect(() => build({ officeJs: 'bing' })).toThrow(/cdn、21vianet 或 self/);
});

test.each(['cdn', '21vianet', 'self'])(
  'with Office.js from %s both pages run our scripts and its, and no others',
  (officeJs) => {
    const { taskpane, commands } = build({ officeJs });
    expect(commands.contentPolicy).toBe(taskpane.contentPolicy);
    const policy = new Map(
      String(taskpane.contentPolicy)
        .split('; ')
        .map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]),
    );
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('connect-src')).toEqual(["'self'"]);
    const scripts = policy.get('script-src')!;
    expect(scripts[0]).toBe("'self'");
    expect(scripts).not.toContain("'unsafe-inline'");
    expect(scripts).not.toContain("'unsafe-eval'");
    if (officeJs === 'self') expect(scripts).toHaveLength(1);
    else expect(scripts).toContain(new URL(String(taskpane.officeJs)).origin);
  },
);

test('a site that hosts Office.js itself has every file that Excel asks for, unchanged, with its licence', () => {
  const files = build({ officeJs: 'self' }).patterns.filter(({ to }) => to?.startsWith('office-js/'));
  expect(files.filter(({ from }) => !existsSync(from))).toEqual([]);
  expect(files.filter(({ from, info }) => from.endsWith('.js') && info?.minimized !== true)).toEqual([]);
  expect(files.map(({ to }) => to)).toEqual(
    expect.arrayContaining([
      'office-js/office.js',
      'office-js/excel-web-16.00.js',
      'office-js/excel-win32-16.01.js',
      'office-js/excel-mac-16.00.js',
      'office-js/zh-cn/office_strings.js',
      'office-js/en-us/office_strings.js',
      'office-js/AgaveErrorUX',
      'office-js/LICENSE.md',
    ]),
  );
  expect(files.some(({ to }) => /telemetry|debug/.test(to ?? ''))).toBe(false);
});

test('without that setting no file of Office.js is handed out', () => {
  expect(build().patterns.filter(({ from }) => from.includes('office-js'))).toEqual([]);
});
