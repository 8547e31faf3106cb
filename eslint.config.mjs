// The rules a machine can check; CONTRIBUTING.md has the ones it cannot. Inline exceptions do not work
// here on purpose: an exception is made in this file, with its reason, or not at all.
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

import { noTypeImportOfInjected } from './scripts/lib/lint/no-type-import-of-injected.mjs';

const TESTS = ['**/*.spec.ts', '**/*-spec.ts', '**/*.test.ts', '**/*.test.tsx', '**/*.journey.ts'];
const CONFIGS = ['*.config.{mjs,cjs}', '.*.cjs', 'web/*.config.ts', 'api/*.config.ts'];
const node = [
  'process console fetch Headers Request Response structuredClone URL URLSearchParams AbortSignal AbortController Buffer performance',
  'setTimeout clearTimeout setInterval clearInterval setImmediate TextEncoder TextDecoder',
];

const theClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Ask the clock (clock.now()), so that a test can say what time it is.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Ask the clock (clock.now()), so that a test can say what time it is.',
  },
];
const namedExports = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: one name for one thing, everywhere.',
};
const everyTestRuns = {
  selector:
    'CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name=/^(skip|only|todo|fixme)$/]',
  message: 'Every test runs, always.',
};

export default tseslint.config(
  {
    ignores: [
      '**/{node_modules,dist,coverage,test-results,playwright-report}/**',
      '.data/**',
      '.build/**',
      'api/data/**',
      'web/src/shared/api/schema.gen.ts',
      'scripts/lib/browser.d.mts',
    ],
  },
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(node.flatMap((names) => names.split(' ')).map((n) => [n, false])),
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-unused-vars': ['error', { args: 'all', argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: false, module: true, __dirname: false },
    },
  },
  {
    files: ['web/jest-browser.cjs'],
    languageOptions: { globals: { window: false } },
  },
  {
    files: ['web/public/**/*.js'],
    languageOptions: {
      globals: { window: false, document: false, localStorage: false, matchMedia: false },
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 350 }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...theClock, namedExports, everyTestRuns],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Numbers, codes and names are taken apart by character; no text with emoji is.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Marked as deprecated only so that it stands out; a demo on loopback does speak plain http.
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', package: 'openid-client', name: 'allowInsecureRequests' }] },
      ],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-nocheck': true, 'ts-expect-error': true },
      ],
      // Migrations and their runner name TypeORM's classes; a class without members is a Nest module.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    },
  },
  {
    files: ['api/**/*.ts'],
    plugins: { stagekeur: { rules: { 'no-type-import-of-injected': noTypeImportOfInjected } } },
    rules: {
      'stagekeur/no-type-import-of-injected': 'error',
      // Its fix turns injected classes into types, which breaks injection silently.
      '@typescript-eslint/consistent-type-imports': 'off',
      // Nest declares the options of its factories as classes and documents object literals for them.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    // Programs run by hand or by the scripts speak to a terminal.
    files: [
      'api/src/seed/**/*.ts',
      'api/src/{main,worker,openapi,diagrams,permissions,admin-grant}.ts',
      'migrations/run.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    // The places where the time does come from.
    files: ['api/src/kernel/clock/**', 'web/src/shared/format/now.ts'],
    rules: { 'no-restricted-syntax': ['error', namedExports, everyTestRuns] },
  },
  {
    files: ['web/**/*.{ts,tsx}'],
    rules: {
      // React ignores what an event handler returns; a rejected promise still reaches the error page.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      // The router redirects, and says that nothing is there, by throwing its own objects.
      '@typescript-eslint/only-throw-error': [
        'error',
        {
          allow: [
            {
              from: 'package',
              package: '@tanstack/router-core',
              name: ['Redirect', 'NotFoundError'],
            },
          ],
        },
      ],
    },
  },
  {
    // The texts of the demo's vacancies are content, and long.
    files: ['api/src/seed/**/*.ts', 'web/src/shared/i18n/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // Answers come back from supertest, jest and SQL as `any`: the tests are what checks their shape.
    files: [...TESTS, 'api/src/testing/**/*.ts', 'web/src/testing/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // A spec may show that something does not compile.
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-nocheck': true, 'ts-expect-error': 'allow-with-description' },
      ],
    },
  },
  {
    files: CONFIGS,
    rules: { 'no-restricted-syntax': ['error', ...theClock] },
  },
);
