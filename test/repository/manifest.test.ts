import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ManifestInfo } from 'office-addin-manifest';
import { PNG } from 'pngjs';
import type { Element } from 'slimdom';
import { buildIcon } from '../../assets/icons/buildIcons';
import { BUTTON_SIZES, ICONS, iconName } from '../../assets/icons/iconSizes';
import { RIBBON_COMMANDS } from '../../src/session/ribbonButtons';
import { below, MANIFEST, readManifest, ROOT, typeOf } from './manifestFile';

const SITE = 'https://localhost:3000/';
const manifest = readManifest();

/**
 * The order of children that Office insists on; it drops a manifest that has another
 * (learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering). Parents left out have children of one kind.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'Dictionary',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'EquivalentAddins'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Enabled', 'Items'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/** The longest texts the schema takes, in characters (learn.microsoft.com/javascript/api/manifest/resources, /displayname, /description). */
const LONGEST: Readonly<Record<string, number>> = {
  ShortStrings: 125,
  LongStrings: 250,
  DisplayName: 125,
  Description: 250,
};

/** The texts people read: two of the add-in itself, and the strings of the ribbon. */
function texts(): { readonly element: Element; readonly longest: number }[] {
  const own = manifest.officeApp.children.filter(
    ({ localName }) => localName === 'DisplayName' || localName === 'Description',
  );
  const strings = manifest.resources.filter(({ localName }) => localName === 'String');
  return [
    ...own.map((element) => ({ element, name: element.localName })),
    ...strings.map((element) => ({ element, name: element.parentElement!.localName })),
  ].map(({ element, name }) => ({ element, longest: LONGEST[name]! }));
}

/** What Microsoft's tool reads in the manifest, offline. In a process of its own: jest cannot load one of the tool's modules. */
function readByTool(): ManifestInfo {
  const script =
    "require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1]).then((info) => console.log(JSON.stringify(info)))";
  return JSON.parse(
    execFileSync(process.execPath, ['-e', script, MANIFEST], { cwd: ROOT, encoding: 'utf8' }),
  ) as ManifestInfo;
}

test("Microsoft's own tool reads the add-in in it", () => {
  const info = readByTool();
  expect(info).toMatchObject({
    displayName: '旬程',
    defaultLocale: 'zh-CN',
    officeAppType: 'TaskPaneApp',
    permissions: 'ReadWriteDocument',
    hosts: ['Workbook'],
    iconUrl: `${SITE}assets/icons/icon-32.png`,
    highResolutionIconUrl: `${SITE}assets/icons/icon-64.png`,
    supportUrl: `${SITE}help.html`,
    defaultSettings: { sourceLocation: `${SITE}taskpane.html` },
  });
  expect(info.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(info.version).toMatch(/^[1-9]\d*(\.\d+){3}$/);
});

test('children stand in the order that Office insists on', () => {
  for (const parent of [manifest.officeApp, ...below(manifest.officeApp)]) {
    const order = ORDER[parent.localName];
    if (!order) continue;
    const places = parent.children.map(({ localName }) => order.indexOf(localName));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

test('an old Excel shows the add-in too, so that the pane can say what is missing', () => {
  expect(manifest.all('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([
    ['ExcelApi', '1.1'],
  ]);
  expect(manifest.all('VersionOverrides').map(typeOf)).toEqual(['VersionOverridesV1_0']);
});

test('every text is Chinese, with its English', () => {
  for (const { element } of texts()) {
    expect(element.getAttribute('DefaultValue')).toMatch(/\p{Script=Han}/u);
    const overrides = element.children;
    expect(overrides.map((override) => override.getAttribute('Locale'))).toEqual(['en-US']);
    expect(overrides[0]!.getAttribute('Value')).toMatch(/^[\x20-\x7e]+$/);
  }
});

test('no text is longer than the schema takes', () => {
  for (const { element, longest } of texts()) {
    for (const text of [
      element.getAttribute('DefaultValue')!,
      ...element.children.map((override) => override.getAttribute('Value')!),
    ]) {
      expect(text.length).toBeLessThanOrEqual(longest);
    }
  }
});

describe('resources', () => {
  const ids = manifest.resources.map((element) => element.getAttribute('id')!);

  test('have ids of 32 characters at most, each once', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test('are all used, and nothing is used that is not there', () => {
    expect(new Set(manifest.uses.map((element) => element.getAttribute('resid')))).toEqual(new Set(ids));
  });

  test('are of the kind that the place asks for', () => {
    const kinds: Readonly<Record<string, string>> = {
      Image: 'Images',
      SourceLocation: 'Urls',
      FunctionFile: 'Urls',
      LearnMoreUrl: 'Urls',
      Label: 'ShortStrings',
      Title: 'ShortStrings',
      Description: 'LongStrings',
    };
    for (const use of manifest.uses) {
      const resource = manifest.resources.find((element) => element.getAttribute('id') === use.getAttribute('resid'));
      expect([use.localName, resource?.parentElement?.localName]).toEqual([use.localName, kinds[use.localName]]);
    }
  });
});

describe('the ribbon', () => {
  test('has a group of its own on the Home tab: the pane and the commands that work without it', () => {
    expect(manifest.all('OfficeTab').map((tab) => tab.getAttribute('id'))).toEqual(['TabHome']);
    expect(manifest.all('Action').map(typeOf)).toEqual([
      'ShowTaskpane',
      'ExecuteFunction',
      'ExecuteFunction',
      'ExecuteFunction',
    ]);
    expect(manifest.all('FunctionName').map(({ textContent }) => textContent)).toEqual([...RIBBON_COMMANDS]);
  });

  test('has ids that no two controls share', () => {
    const ids = ['OfficeTab', 'Group', 'Control']
      .flatMap((name) => manifest.all(name))
      .map((element) => element.getAttribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has an icon of every size for the group and for each button, and says the size it is', () => {
    const icons = manifest.all('Icon');
    expect(icons).toHaveLength(5);
    for (const icon of icons) {
      expect(icon.children.map((image) => Number(image.getAttribute('size')))).toEqual([...BUTTON_SIZES]);
      for (const image of icon.children) {
        const resource = manifest.resources.find(
          (element) => element.getAttribute('id') === image.getAttribute('resid'),
        )!;
        expect(resource.getAttribute('DefaultValue')).toMatch(new RegExp(`-${image.getAttribute('size')}\\.png$`));
      }
    }
  });
});

test('every address is on our own site, under a path that the build writes', () => {
  const pages: Readonly<Record<string, string>> = {
    'taskpane.html': 'src/taskpane/office/taskpane.html',
    'commands.html': 'src/commands/commands.html',
    'help.html': 'src/taskpane/office/help.html',
  };
  for (const address of manifest.addresses) {
    expect(address.startsWith(SITE)).toBe(true);
    const place = address.slice(SITE.length);
    expect([place, existsSync(path.join(ROOT, pages[place] ?? place))]).toEqual([place, true]);
  }
});

test.each(ICONS)('the icon $mark of $size pixels is what the script draws', ({ mark, size }) => {
  const bytes = readFileSync(path.join(ROOT, 'assets/icons', iconName(mark, size)));
  const { width, height, data } = PNG.sync.read(bytes);
  expect([width, height]).toEqual([size, size]);
  expect(data.equals(PNG.sync.read(buildIcon(mark, size)).data)).toBe(true);
});
