import preset from '../../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'ecrans',
  rootDir: import.meta.dirname,
  testEnvironment: './jest.environnement.mjs',
};
