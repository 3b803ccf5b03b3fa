import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { ouvrirBanc, type Banc } from '../builders/banc/index.js';
import { f25 } from './courses/f25.js';
import { avecTemporalAbsent } from './fautes/absence.js';
import { avecVoyageDansLeTemps } from './fautes/voyage.js';
import { prouver } from './outils/prouver.js';

describe('F25: Temporal away', () => {
  let banc: Banc;
  beforeAll(async () => {
    banc = await ouvrirBanc({ adapter: (spec) => avecTemporalAbsent(avecVoyageDansLeTemps(spec)) });
  }, 180_000);
  afterAll(() => banc?.fermer(), 60_000);

  it(
    'accepts every command meanwhile, and afterwards tells and serves every dossier once',
    () =>
      prouver('F25', '100 % accepted, p99 at most twice that before, told and served in 30 s', (course) =>
        f25(banc, course),
      ),
    900_000,
  );
});
