import preset from '../../jest.preset.mjs';

export default { ...preset, displayName: 'signals', rootDir: import.meta.dirname };
