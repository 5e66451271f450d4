/** Three projects: the pure domain and adapters in Node, the pane in jsdom, the built pages in real Chromium. */
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};
module.exports = {
  reporters: ['default', '<rootDir>/test/countResults.cjs'],
  projects: [
    {
      displayName: 'domain',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/test/{schedule,reports,workbook,excel,host,xlsx,cli,locales,contract,repository,workbench}/**/*.test.ts',
      ],
      transform,
    },
    {
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/{session,taskpane,workbench,commands}/**/*.test.tsx'],
      moduleNameMapper: { '\\.css$': '<rootDir>/test/taskpane/emptyStyles.ts' },
      transform,
    },
    {
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      transform,
    },
  ],
};
