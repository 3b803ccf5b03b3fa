import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { ouvrirBanc, type Banc } from '../builders/banc/index.js';
import { f22 } from './courses/f22.js';
import { prouver } from './outils/prouver.js';

describe('F22: workflows that no replay can bring forward', () => {
  let banc: Banc;
  beforeAll(async () => {
    banc = await ouvrirBanc();
  }, 120_000);
  afterAll(() => banc?.fermer(), 60_000);

  it(
    'start anew by themselves, while others go on',
    () =>
      prouver('F22', 'others unaffected, all go on in 60 s without anybody', (course) => f22(banc, course)),
    300_000,
  );
});
