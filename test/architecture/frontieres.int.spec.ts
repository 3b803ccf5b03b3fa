import { beforeAll, describe, expect, it } from '@jest/globals';
import { planter, type Constat } from './planter.js';

const DOMAINE = 'libs/domain/src';
const CONTRATS = 'libs/contracts/src/temporal';
const WORKFLOW = 'apps/worker/src/workflows';

const importe = (module: string) => `import { x } from '${module}';\nexport const y = x;\n`;

const FRONTIERES = '@nx/enforce-module-boundaries';
const IMPORTS = '@typescript-eslint/no-restricted-imports';
const SYNTAXE = 'no-restricted-syntax';
const GLOBALES = 'no-restricted-globals';

/** [what is planted, where, the source, the rule that must speak] */
const VIOLATIONS: [string, string, string, string][] = [
  ['the domain importing the contracts', DOMAINE, importe('@pdn/contracts/temporal'), FRONTIERES],
  ['the domain importing pg', DOMAINE, importe('pg'), FRONTIERES],
  ['the domain importing zod', DOMAINE, importe('zod'), FRONTIERES],
  ['the domain importing Nest', DOMAINE, importe('@nestjs/common'), FRONTIERES],
  ['the domain importing Temporal', DOMAINE, importe('@temporalio/workflow'), FRONTIERES],
  ['the domain importing node:fs', DOMAINE, importe('node:fs'), IMPORTS],
  ['the domain reading the clock', DOMAINE, 'export const y = new Date();\n', SYNTAXE],
  ['the domain reading Date.now', DOMAINE, 'export const y = Date.now();\n', SYNTAXE],
  ['the domain drawing lots', DOMAINE, 'export const y = Math.random();\n', SYNTAXE],
  ['the domain using local hours', DOMAINE, 'export const y = (d: Date) => d.getHours();\n', SYNTAXE],
  ['the domain reading the environment', DOMAINE, 'export const y = process.env;\n', GLOBALES],
  ['the contracts importing the store', CONTRATS, importe('@pdn/persistence'), FRONTIERES],
  ['the store importing notifications', 'libs/persistence/src', importe('@pdn/notifications'), FRONTIERES],
  ['the store importing Nest', 'libs/persistence/src', importe('@nestjs/common'), FRONTIERES],
  ['the pages importing the domain', 'libs/ecrans/src', importe('@pdn/domain'), FRONTIERES],
  ['the pages importing the store', 'libs/ecrans/src', importe('@pdn/persistence'), FRONTIERES],
  ['the api importing the tools', 'apps/api/src', importe('@pdn/tools'), FRONTIERES],
  ['the api importing pg', 'apps/api/src', importe('pg'), FRONTIERES],
  ['a workflow importing the domain', WORKFLOW, importe('@pdn/domain'), IMPORTS],
  ['a workflow importing zod', WORKFLOW, importe('zod'), IMPORTS],
  ['a workflow importing node:crypto', WORKFLOW, importe('node:crypto'), IMPORTS],
  ['a workflow importing the HTTP contracts', WORKFLOW, importe('@pdn/contracts/http'), IMPORTS],
  ['a workflow running an activity', WORKFLOW, importe('../activities/index.js'), IMPORTS],
  ['a workflow using Buffer', WORKFLOW, "export const y = Buffer.from('a');\n", GLOBALES],
  ['an async validator', WORKFLOW, 'export const y = { validator: async () => undefined };\n', SYNTAXE],
  [
    'a promise that nobody awaits',
    DOMAINE,
    'const f = async () => 1;\nexport const y = () => {\n  f();\n};\n',
    '@typescript-eslint/no-floating-promises',
  ],
];

const PERMIS: [string, string, string][] = [
  ['the domain using its date library', DOMAINE, importe('temporal-polyfill')],
  ['a workflow importing Temporal', WORKFLOW, importe('@temporalio/workflow')],
  ['a workflow importing its contract', WORKFLOW, importe('@pdn/contracts/temporal')],
  ['the api importing the store', 'apps/api/src', importe('@pdn/persistence')],
];

describe('Module boundaries', () => {
  let constats: Map<string, Constat[]>;
  beforeAll(async () => {
    const plants = [...VIOLATIONS, ...PERMIS].map(([, dossier, source]) => ({ dossier, source }));
    const results = await planter(plants);
    constats = new Map(plants.map(({ dossier, source }, i) => [dossier + source, results[i] ?? []]));
  }, 120_000);

  it.each(VIOLATIONS)('refuse %s', (_, dossier, source, regle) =>
    expect(constats.get(dossier + source)?.map((c) => c.regle)).toContain(regle));

  it.each(PERMIS)('allow %s', (_, dossier, source) => expect(constats.get(dossier + source)).toEqual([]));
});
