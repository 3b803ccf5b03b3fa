import { fileURLToPath } from 'node:url';

const hook = (name) => fileURLToPath(new URL(`tools/jest/${name}.mjs`, import.meta.url));

const swc = (tsx) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: !tsx, tsx },
      transform: tsx
        ? { react: { runtime: 'automatic' } }
        : { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: true },
    },
  },
];

export default {
  globalSetup: hook('setup'),
  globalTeardown: hook('teardown'),
  testEnvironmentOptions: { customExportConditions: ['@pdn/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': swc(false), '^.+\\.tsx$': swc(true) },
  testMatch: ['**/*.{unit,int,e2e}.spec.ts?(x)'],
};
