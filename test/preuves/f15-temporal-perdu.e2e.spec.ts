import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { ouvrirBanc, type Banc } from '../builders/banc/index.js';
import { f15 } from './courses/f15.js';
import { prouver } from './outils/prouver.js';

describe('F15: Temporal’s data is lost', () => {
  let banc: Banc;
  beforeAll(async () => {
    banc = await ouvrirBanc();
  }, 120_000);
  afterAll(() => banc?.fermer(), 60_000);

  it(
    'brings every open dossier back, with the same future and no second mail',
    () => prouver('F15', 'same due instants, 0 mail sent again', (course) => f15(banc, course)),
    300_000,
  );
});
