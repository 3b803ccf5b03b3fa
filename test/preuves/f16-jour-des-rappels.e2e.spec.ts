import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { ouvrirBanc, type Banc } from '../builders/banc/index.js';
import { f16, PAR_SECONDE } from './courses/f16.js';
import { avecVoyageDansLeTemps } from './fautes/voyage.js';
import { prouver } from './outils/prouver.js';

const GOAL = 'p99 at most twice that at rest, served in 6 min, mail limit held, one reminder a series';

describe('F16: reminder day', () => {
  let banc: Banc;
  beforeAll(async () => {
    banc = await ouvrirBanc({
      adapter: (spec) =>
        spec.name === 'worker'
          ? { ...spec, env: { ...spec.env, COURRIERS_PAR_SECONDE: String(PAR_SECONDE) } }
          : avecVoyageDansLeTemps(spec),
    });
  }, 120_000);
  afterAll(() => banc?.fermer(), 60_000);

  it(
    'serves every reminder once, within the mail rate, one mail to an employer, while commands answer',
    () => prouver('F16', GOAL, (course) => f16(banc, course)),
    1_800_000,
  );
});
