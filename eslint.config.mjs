import js from '@eslint/js';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Which of our rooms may import which (all others are refused): one direction of data, one boundary to a workbook. A room is a folder, or
 * the files at the door of one (`schedule`); what it may import, it may import whole.
 */
const scheduleRooms = [
  'text',
  'calendar',
  'names',
  'table',
  'marks',
  'settings',
  'entries',
  'status',
  'quotas',
  'openDays',
  'baseline',
  'checks',
];
const reportRooms = ['texts', 'layout', 'kept', 'highlights', 'sheets', 'handouts'];
const within = (folder, rooms) => rooms.map((room) => `${folder}/${room}`);
const schedule = (...rooms) => ['workbook', ...within('schedule', rooms)];
const wholeSchedule = ['workbook', 'schedule', ...within('schedule', scheduleRooms)];
const wholeReports = ['reports', ...within('reports', reportRooms)];
const paneRooms = [
  'parts',
  'lists',
  'browser',
  'frame',
  'overview',
  'findings',
  'entries',
  'changes',
  'reports',
  'openDays',
  'quotas',
  'settings',
  'office',
];
const pure = [...wholeSchedule, ...wholeReports, 'locales'];
const page = [...pure, 'docx', 'session', 'taskpane/parts', 'taskpane/lists', 'taskpane/browser'];
const excelRooms = within('excel', ['read', 'write', 'highlights', 'kept']);
const xlsxRooms = within('xlsx', ['package', 'sheet', 'styles', 'report', 'kept', 'view']);
const mayImport = {
  workbook: [],
  'schedule/text': ['workbook'],
  'schedule/calendar': schedule('text'),
  'schedule/names': schedule('text'),
  'schedule/table': schedule('text', 'calendar', 'names'),
  'schedule/marks': schedule('text', 'calendar', 'names', 'table'),
  'schedule/settings': schedule('text', 'calendar', 'names', 'table'),
  'schedule/entries': schedule('text', 'calendar', 'names', 'table', 'marks', 'settings'),
  'schedule/status': schedule('text', 'calendar', 'names', 'table', 'marks', 'settings', 'entries'),
  'schedule/quotas': schedule('text', 'calendar', 'names', 'table', 'marks', 'settings', 'entries', 'status'),
  'schedule/openDays': schedule(
    'text',
    'calendar',
    'names',
    'table',
    'marks',
    'settings',
    'entries',
    'status',
    'quotas',
  ),
  'schedule/baseline': schedule('text', 'calendar', 'names', 'table', 'marks', 'settings', 'entries', 'status'),
  'schedule/checks': schedule(...scheduleRooms.filter((room) => room !== 'checks')),
  schedule: wholeSchedule,
  locales: wholeSchedule,
  'reports/texts': [...wholeSchedule, 'locales'],
  'reports/layout': [...wholeSchedule, 'locales', 'reports/texts'],
  'reports/kept': [...wholeSchedule, 'locales', 'reports/texts', 'reports/layout'],
  'reports/highlights': [...wholeSchedule, 'locales', 'reports/texts'],
  'reports/sheets': [...wholeSchedule, 'locales', 'reports/texts', 'reports/layout', 'reports/kept'],
  'reports/handouts': [...wholeSchedule, 'locales', 'reports/texts'],
  reports: [...wholeSchedule, 'locales', ...wholeReports],
  ...Object.fromEntries(['excel', ...excelRooms].map((room) => [room, ['workbook', 'excel', ...excelRooms]])),
  ...Object.fromEntries(['xlsx', ...xlsxRooms].map((room) => [room, ['workbook', 'xlsx', ...xlsxRooms]])),
  docx: ['reports/handouts'],
  session: pure,
  'taskpane/browser': ['workbook'],
  'taskpane/parts': [...pure, 'session', 'taskpane/browser'],
  'taskpane/lists': [...pure, 'session', 'taskpane/parts', 'taskpane/browser'],
  ...Object.fromEntries(
    within('taskpane', [
      'frame',
      'overview',
      'findings',
      'entries',
      'changes',
      'reports',
      'openDays',
      'quotas',
      'settings',
    ]).map((room) => [room, page]),
  ),
  'taskpane/office': [...page, 'excel', ...excelRooms],
  taskpane: [...page, 'excel', ...excelRooms, ...within('taskpane', paneRooms)],
  commands: [...page, 'excel', ...excelRooms, 'taskpane/office'],
  workbench: [...page, 'xlsx', ...xlsxRooms, 'taskpane', ...within('taskpane', paneRooms)],
  cli: [...pure, 'docx', 'session', 'xlsx', ...xlsxRooms],
};
const rooms = Object.keys(mayImport);
/** The files of a room: of `schedule` those at its door, where it has rooms inside. */
const filesOf = (room) =>
  rooms.some((other) => other.startsWith(`${room}/`)) ? `./src/${room}/*.*` : `./src/${room}/**/*`;
const zones = rooms.map((room) => ({
  target: filesOf(room),
  from: rooms.filter((other) => other !== room && !mayImport[room].includes(other)).map(filesOf),
  message: 'The table in eslint.config.mjs says which room may import which.',
}));

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({
          conditionNames: ['import', 'require', 'default'],
          extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
        }),
      ],
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'import-x/no-unresolved': ['error', { ignore: ['\\.css$'] }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 15],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Texts are taken apart by code points on purpose: Chinese has none that combine.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // The domain is pure: no clock, no Office, no DOM, no files.
    files: ['src/{schedule,reports,workbook,locales}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'navigator',
        'localStorage',
        'fetch',
        'process',
        'Office',
        'Excel',
        'setTimeout',
        'performance',
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The as-of date is an argument; the domain has no clock.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The as-of date is an argument; the domain has no clock.',
        },
      ],
      'import-x/no-nodejs-modules': 'error',
      'no-restricted-imports': ['error', { patterns: ['react', 'react-dom', '@fluentui/*', '@microsoft/*'] }],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Jest's matchers (expect.objectContaining) are `any`, its suites functions as long as their subject, its stand-ins seldom wait.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      // jsdom lacks what the types promise (ResizeObserver).
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'max-lines': 'off',
      'max-lines-per-function': 'off',
    },
  },
  {
    // Named exceptions to the limit on branches: flat lists of one line a code, a role, a look or a kind of row.
    files: [
      'src/cli/terminalTexts.ts',
      'src/schedule/table/{cellLooks,readColumns,readTableRows,tableRow,weighColumns}.ts',
      'test/host/{executor,formatMembers,query,rangeValues}.ts',
      'test/schedule/{anyLayout,buildEntries,buildSheet}.ts',
    ],
    rules: { complexity: ['error', 22] },
  },
  {
    // Named exceptions to the limit on parameters: points of a drawing, columns of a table.
    files: ['assets/**/*.ts', 'test/host/lineProperties.ts', 'test/xlsx/sheet/sheetPart.test.ts'],
    rules: { 'max-params': ['error', 6] },
  },
  {
    // A language is one file, however long.
    files: ['src/locales/{zh-CN,en-US}.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        console: 'readonly',
        __dirname: 'readonly',
        URL: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // Runs where no other script of ours does: a browser control of the last decade.
    files: ['src/taskpane/office/unsupported.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: {
        window: 'readonly',
        document: 'readonly',
        navigator: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
    },
  },
  {
    files: ['src/cli/**/*.ts', 'assets/**/*.ts', 'test/bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
