import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { ouvrirBanc, type Banc } from '../builders/banc/index.js';
import { f24 } from './courses/f24.js';
import { prouver } from './outils/prouver.js';

describe('F24: API and worker die while the decisions of a session are taken to their dossiers', () => {
  let banc: Banc;
  beforeAll(async () => {
    banc = await ouvrirBanc();
  }, 120_000);
  afterAll(() => banc?.fermer(), 60_000);

  it(
    'brings each to its dossier exactly once, and reports the one that could not be taken',
    () =>
      prouver('F24', '1 decision a dossier, 0 double, 0 lost, a refusal is a task', (course) =>
        f24(banc, course),
      ),
    600_000,
  );
});
