import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { ouvrirBanc, type Banc } from '../builders/banc/index.js';
import { f4 } from './courses/f4.js';
import { prouver } from './outils/prouver.js';

describe('F4: commands while the dossier passes on to a new run', () => {
  let banc: Banc;
  beforeAll(async () => {
    banc = await ouvrirBanc();
  }, 120_000);
  afterAll(() => banc?.fermer(), 60_000);

  it(
    'are done once, and answered the same in a run that has forgotten them',
    () => prouver('F4', '0 double, 0 lost, same answer', (course) => f4(banc, course)),
    600_000,
  );
});
