// Tells jest the kinds of tests: the suffix of a file says what it costs (see CONTRIBUTING.md).
// Kinds that need PostgreSQL share a global setup that gives each jest worker a database of its own.
const { readFileSync } = require('node:fs');

const apiSwc = JSON.parse(readFileSync(`${__dirname}/api/.swcrc`, 'utf8'));

/** Published as ES modules only; jest runs CommonJS, so these are compiled like our own sources. */
const ESM_ONLY = ['openid-client', 'oauth4webapi', 'jose', 'oidc-provider', 'marked', 'file-type'];

const shared = {
  rootDir: __dirname,
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/\\.data/', '<rootDir>/\\.build/'],
  moduleNameMapper: { '^fast-check$': '<rootDir>/scripts/lib/test/random.cjs' },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_ONLY.join('|')})/)`],
};

const api = {
  ...shared,
  roots: ['<rootDir>/api', '<rootDir>/migrations'],
  testEnvironment: 'node',
  transform: { '^.+\\.[jt]s$': ['@swc/jest', { ...apiSwc, swcrc: false }] },
};

const withDatabase = {
  ...api,
  globalSetup: '<rootDir>/scripts/lib/test/clone-databases.mjs',
  globalTeardown: '<rootDir>/scripts/lib/test/drop-databases.mjs',
};

const web = {
  ...shared,
  roots: ['<rootDir>/web/src'],
  testEnvironment: '<rootDir>/web/src/testing/browser-environment.cjs',
  setupFilesAfterEnv: ['<rootDir>/web/jest-browser.cjs'],
  moduleNameMapper: {
    ...shared.moduleNameMapper,
    '\\.(css|svg|png|woff2)$': '<rootDir>/web/jest-style.cjs',
  },
  transform: {
    '^.+\\.([jt]sx?|mjs)$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
        sourceMaps: true,
      },
    ],
  },
};

module.exports = {
  rootDir: __dirname,
  testTimeout: 20_000 * Math.max(1, Number(process.env.STAGEKEUR_RUNS ?? '1')),
  projects: [
    { ...api, displayName: 'api-unit', testMatch: ['**/*.spec.ts'] },
    { ...withDatabase, displayName: 'api-db', testMatch: ['**/*.db-spec.ts'] },
    { ...withDatabase, displayName: 'api-http', testMatch: ['**/*.http-spec.ts'] },
    { ...withDatabase, displayName: 'api-prove', testMatch: ['**/*.prove-spec.ts'] },
    { ...web, displayName: 'web', testMatch: ['**/*.test.tsx', '**/*.test.ts'] },
  ],
};
