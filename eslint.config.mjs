import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';
import { dependances } from './tools/lint/dependances.mjs';
import { domaine, horloge, heuresLocales, workflows } from './tools/lint/interdits.mjs';

const SPECS = ['**/*.spec.ts', '**/*.spec.tsx'];

export default tseslint.config(
  { ignores: ['**/dist', '**/node_modules', '.nx', '.parcours', 'coverage'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommended],
    plugins: { '@nx': nx },
    languageOptions: {
      parserOptions: { project: ['tsconfig.test.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { depConstraints: dependances, allow: [] }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', ...heuresLocales],
    },
  },
  {
    files: ['libs/{domain,contracts,notifications,ecrans}/src/**/*.{ts,tsx}'],
    ignores: SPECS,
    rules: { 'no-restricted-syntax': ['error', ...heuresLocales, ...horloge] },
  },
  { files: ['libs/domain/src/**/*.ts'], ignores: SPECS, rules: domaine },
  { files: ['apps/worker/src/workflows/**/*.ts'], ignores: SPECS, rules: workflows },
);
