import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { ouvrirBanc, type Banc } from '../builders/banc/index.js';
import { f20, relayer, type Relayes } from './courses/f20.js';
import { avecVoyageDansLeTemps } from './fautes/voyage.js';
import { prouver } from './outils/prouver.js';

describe('F20: kill between the commit and whatever comes after it', () => {
  let banc: Banc;
  let relayes: Relayes;
  beforeAll(async () => {
    banc = await ouvrirBanc({ adapter: avecVoyageDansLeTemps });
    relayes = await relayer(banc);
  }, 180_000);
  afterAll(async () => {
    await banc?.fermer();
    for (const relais of [relayes?.signal, relayes?.answer, relayes?.task]) relais?.fermer();
  }, 60_000);

  it(
    'executes each command once, and catches up with those that nobody asks for again',
    () =>
      prouver('F20', '1 execution a command, the retry gets the stored answer, caught up in 60 s', (course) =>
        f20(banc, relayes, course),
      ),
    1_800_000,
  );
});
