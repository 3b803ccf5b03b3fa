import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';
import { depConstraints } from './tools/lint/boundaries.mjs';
import { clock, domain, localHours, workflows } from './tools/lint/banned.mjs';

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
      '@nx/enforce-module-boundaries': [
        'error',
        {
          depConstraints,
          allow: [],
          // these start nothing: what must be loaded late is the rest, which reads the environment
          checkDynamicDependenciesExceptions: ['@pdn/tools/ports', '@pdn/tools/time-skipping'],
        },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', ...localHours],
    },
  },
  {
    files: ['libs/{domain,contracts,notifications,ecrans}/src/**/*.{ts,tsx}'],
    ignores: SPECS,
    rules: { 'no-restricted-syntax': ['error', ...localHours, ...clock] },
  },
  { files: ['libs/domain/src/**/*.ts'], ignores: SPECS, rules: domain },
  { files: ['apps/worker/src/workflows/**/*.ts'], ignores: SPECS, rules: workflows },
);
