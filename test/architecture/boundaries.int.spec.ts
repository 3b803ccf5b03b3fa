import { beforeAll, describe, expect, it } from '@jest/globals';
import { plant, type Finding } from './plant.js';

const DOMAIN = 'libs/domain/src';
const CONTRACTS = 'libs/contracts/src/temporal';
const WORKFLOW = 'apps/worker/src/workflows';

const importing = (module: string) => `import { x } from '${module}';\nexport const y = x;\n`;

const BOUNDARIES = '@nx/enforce-module-boundaries';
const IMPORTS = '@typescript-eslint/no-restricted-imports';
const SYNTAX = 'no-restricted-syntax';
const GLOBALS = 'no-restricted-globals';

/** [what is planted, where, the source, the rule that must speak] */
const VIOLATIONS: [string, string, string, string][] = [
  ['the domain importing the contracts', DOMAIN, importing('@pdn/contracts/temporal'), BOUNDARIES],
  ['the domain importing pg', DOMAIN, importing('pg'), BOUNDARIES],
  ['the domain importing zod', DOMAIN, importing('zod'), BOUNDARIES],
  ['the domain importing Nest', DOMAIN, importing('@nestjs/common'), BOUNDARIES],
  ['the domain importing Temporal', DOMAIN, importing('@temporalio/workflow'), BOUNDARIES],
  ['the domain importing node:fs', DOMAIN, importing('node:fs'), IMPORTS],
  ['the domain reading the clock', DOMAIN, 'export const y = new Date();\n', SYNTAX],
  ['the domain reading Date.now', DOMAIN, 'export const y = Date.now();\n', SYNTAX],
  ['the domain drawing lots', DOMAIN, 'export const y = Math.random();\n', SYNTAX],
  ['the domain using local hours', DOMAIN, 'export const y = (d: Date) => d.getHours();\n', SYNTAX],
  ['the domain reading the environment', DOMAIN, 'export const y = process.env;\n', GLOBALS],
  ['the contracts importing the store', CONTRACTS, importing('@pdn/persistence'), BOUNDARIES],
  ['the store importing notifications', 'libs/persistence/src', importing('@pdn/notifications'), BOUNDARIES],
  ['the store importing Nest', 'libs/persistence/src', importing('@nestjs/common'), BOUNDARIES],
  ['the pages importing the domain', 'libs/ecrans/src', importing('@pdn/domain'), BOUNDARIES],
  ['the pages importing the store', 'libs/ecrans/src', importing('@pdn/persistence'), BOUNDARIES],
  ['the api importing the tools', 'apps/api/src', importing('@pdn/tools'), BOUNDARIES],
  ['the api importing pg', 'apps/api/src', importing('pg'), BOUNDARIES],
  ['a workflow importing the domain', WORKFLOW, importing('@pdn/domain'), IMPORTS],
  ['a workflow importing zod', WORKFLOW, importing('zod'), IMPORTS],
  ['a workflow importing node:crypto', WORKFLOW, importing('node:crypto'), IMPORTS],
  ['a workflow importing the HTTP contracts', WORKFLOW, importing('@pdn/contracts/http'), IMPORTS],
  ['a workflow running an activity', WORKFLOW, importing('../activities/index.js'), IMPORTS],
  ['a workflow using Buffer', WORKFLOW, "export const y = Buffer.from('a');\n", GLOBALS],
  ['an async validator', WORKFLOW, 'export const y = { validator: async () => undefined };\n', SYNTAX],
  [
    'a promise that nobody awaits',
    DOMAIN,
    'const f = async () => 1;\nexport const y = () => {\n  f();\n};\n',
    '@typescript-eslint/no-floating-promises',
  ],
];

const ALLOWED: [string, string, string][] = [
  ['the domain using its date library', DOMAIN, importing('temporal-polyfill')],
  ['a workflow importing Temporal', WORKFLOW, importing('@temporalio/workflow')],
  ['a workflow importing its contract', WORKFLOW, importing('@pdn/contracts/temporal')],
  ['the api importing the store', 'apps/api/src', importing('@pdn/persistence')],
];

describe('Module boundaries', () => {
  let findings: Map<string, Finding[]>;
  beforeAll(async () => {
    const plants = [...VIOLATIONS, ...ALLOWED].map(([, folder, source]) => ({ folder, source }));
    const results = await plant(plants);
    findings = new Map(plants.map(({ folder, source }, i) => [folder + source, results[i] ?? []]));
  }, 400_000);

  it.each(VIOLATIONS)('refuse %s', (_, folder, source, rule) =>
    expect(findings.get(folder + source)?.map((c) => c.rule)).toContain(rule),
  );

  it.each(ALLOWED)('allow %s', (_, folder, source) => expect(findings.get(folder + source)).toEqual([]));
});
