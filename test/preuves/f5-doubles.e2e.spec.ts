import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { ouvrirBanc, type Banc } from '../builders/banc/index.js';
import { f5 } from './courses/f5.js';
import { prouver } from './outils/prouver.js';

describe('F5, F6: the same command many times', () => {
  let banc: Banc;
  beforeAll(async () => {
    banc = await ouvrirBanc();
  }, 120_000);
  afterAll(() => banc?.fermer(), 60_000);

  it(
    'has one effect and one answer, at once, after a time-out or in a later run',
    () => prouver('F5', '1 event, same answer', (course) => f5(banc, course)),
    300_000,
  );
});
