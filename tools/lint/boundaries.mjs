/** Who may import whom: tags of `nx.tags` in each package.json, checked by @nx/enforce-module-boundaries. */
const TEST_PACKAGES = ['@jest/globals', 'fast-check', '@fast-check/jest', 'date-holidays', 'typescript'];

const libs = [
  'type:domain',
  'type:contracts',
  'type:persistence',
  'type:notifications',
  'type:signals',
  'type:ecrans',
];

export const depConstraints = [
  {
    sourceTag: 'type:domain',
    onlyDependOnLibsWithTags: ['type:domain'],
    allowedExternalImports: ['temporal-polyfill', 'temporal-polyfill/*', ...TEST_PACKAGES],
  },
  { sourceTag: 'type:contracts', onlyDependOnLibsWithTags: ['type:domain', 'type:contracts'] },
  {
    sourceTag: 'type:persistence',
    onlyDependOnLibsWithTags: ['type:domain', 'type:contracts', 'type:persistence'],
    bannedExternalImports: ['@nestjs/*', '@temporalio/*', 'react*', 'nodemailer'],
  },
  {
    sourceTag: 'type:notifications',
    onlyDependOnLibsWithTags: ['type:domain', 'type:contracts', 'type:notifications'],
    bannedExternalImports: ['@nestjs/*', '@temporalio/*', 'typeorm', 'pg', 'react*'],
  },
  {
    sourceTag: 'type:signals',
    onlyDependOnLibsWithTags: ['type:contracts', 'type:signals'],
    bannedExternalImports: ['@nestjs/*', '@temporalio/worker', 'typeorm', 'pg', 'react*'],
  },
  {
    sourceTag: 'type:ecrans',
    onlyDependOnLibsWithTags: ['type:contracts', 'type:ecrans'],
    bannedExternalImports: ['@nestjs/*', '@temporalio/*', 'typeorm', 'pg', 'zod', 'nodemailer'],
  },
  { sourceTag: 'type:app', onlyDependOnLibsWithTags: libs, bannedExternalImports: ['typeorm', 'pg'] },
  { sourceTag: 'type:tools', onlyDependOnLibsWithTags: [...libs, 'type:tools'] },
  { sourceTag: 'type:test', onlyDependOnLibsWithTags: ['*'] },
];
