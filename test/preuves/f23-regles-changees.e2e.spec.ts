import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { ouvrirBanc, type Banc } from '../builders/banc/index.js';
import { f23 } from './courses/f23.js';
import { prouver } from './outils/prouver.js';

describe('F23: a rule, a delay and a text change while dossiers sleep', () => {
  let banc: Banc;
  beforeAll(async () => {
    banc = await ouvrirBanc();
  }, 120_000);
  afterAll(() => banc?.fermer(), 60_000);

  it(
    'replays every history, and each dossier keeps its regles',
    () => prouver('F23', '0 nondeterminism errors; pinned regles kept', (course) => f23(banc, course)),
    300_000,
  );
});
