import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { ouvrirBanc, type Banc } from '../builders/banc/index.js';
import { f1 } from './courses/f1.js';
import { avecVoyageDansLeTemps } from './fautes/voyage.js';
import { prouver } from './outils/prouver.js';

describe('F1: kill -9 of worker, API, PostgreSQL and Temporal', () => {
  let banc: Banc;
  beforeAll(async () => {
    banc = await ouvrirBanc({ adapter: avecVoyageDansLeTemps });
  }, 120_000);
  afterAll(() => banc?.fermer(), 60_000);

  it(
    'loses nothing and doubles nothing, whatever clients do',
    () => prouver('F1', '0 lost, 0 doubled', (course) => f1(banc, course)),
    900_000,
  );
});
