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
        '<rootDir>/test/{schedule,reports,workbook,excel,host,xlsx,docx,session,cli,locales,contract,repository,workbench}/**/*.test.ts',
      ],
      setupFilesAfterEnv: ['<rootDir>/test/waitingTime.ts'],
      transform,
    },
    {
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/{taskpane,workbench,commands}/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/test/taskpane/setup.ts'],
      transform,
    },
    {
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/e2e/setup.ts'],
      transform,
    },
  ],
};
