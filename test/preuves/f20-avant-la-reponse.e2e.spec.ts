import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { ouvrirBanc, type Banc } from '../builders/banc/index.js';
import { f20 } from './courses/f20.js';
import { ouvrirRelaisDuWorker, type Relais } from './fautes/relais.js';
import { prouver } from './outils/prouver.js';

describe('F20: kill between the commit and the end of the task', () => {
  let banc: Banc;
  let relais: Relais;
  beforeAll(async () => {
    banc = await ouvrirBanc();
    relais = await ouvrirRelaisDuWorker(banc);
  }, 180_000);
  afterAll(async () => {
    await banc?.fermer();
    relais?.fermer();
  }, 60_000);

  it(
    'executes each command once, and catches up with those that nobody asks for again',
    () =>
      prouver('F20', '1 execution a command, the retry gets the stored answer, caught up in 60 s', (course) =>
        f20(banc, relais, course),
      ),
    900_000,
  );
});
