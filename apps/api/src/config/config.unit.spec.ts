import { describe, expect, it } from '@jest/globals';
import { lireConfig } from './config.js';

const bonne = {
  DATABASE_URL: 'postgresql://pdn_app@127.0.0.1:5499/parcours',
  PDN_SECRET: 'x'.repeat(32),
  PUBLIC_URL: 'http://127.0.0.1:3000',
};

describe('La configuration de l’API', () => {
  it('a des valeurs par défaut pour le reste', () =>
    expect(lireConfig(bonne)).toMatchObject({
      PORT: 3000,
      TEMPORAL_ADDRESS: '127.0.0.1:7233',
      PDN_PROXIES: 0,
    }));

  it('dit toutes ses fautes à la fois', () =>
    expect(() =>
      lireConfig({ ...bonne, DATABASE_URL: 'mysql://x', PDN_SECRET: 'court', PORT: 'http' }),
    ).toThrow(/DATABASE_URL.*\n.*PDN_SECRET.*\n.*PORT/));
});
