import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openStore, prendreCadence } from '../src/index.js';
import { ouvrirBase, type Base } from './base.js';

describe('The pace at which mails leave', () => {
  let base: Base;
  beforeAll(async () => {
    base = await ouvrirBase();
    await prendreCadence(base.store, 0, 1);
  });
  afterAll(() => base.close());
  beforeEach(() => regler(0, '0 seconds'));

  /** As the last mails left it, a while ago. */
  const regler = (jetons: number, depuis: string) =>
    base.sql('UPDATE cadence SET jetons = $1, le = clock_timestamp() - $2::interval', [jetons, depuis]);

  it('gives as many as have come together, and never more than are asked for', async () => {
    await regler(0, '30 ms');
    expect(await prendreCadence(base.store, 2, 100)).toBe(2);
    expect(await prendreCadence(base.store, 20, 100)).toBeGreaterThanOrEqual(1);
  });

  it('gives none before its time', async () => {
    expect(await prendreCadence(base.store, 5, 0.001)).toBe(0);
  });

  it('saves up nothing: after a whole night, a fifth of a second’s, then the pace', async () => {
    await regler(0, '8 hours');
    expect(await prendreCadence(base.store, 1_000, 50)).toBe(10);
    await regler(10, '0 seconds');
    expect(await prendreCadence(base.store, 1_000, 50)).toBe(10);
  });

  it('lets one leave at least, however slow it is', async () => {
    await regler(0, '1 day');
    expect(await prendreCadence(base.store, 10, 0.001)).toBe(1);
    expect(await prendreCadence(base.store, 10, 0.001)).toBe(0);
  });

  it('is never exceeded over any window, by several processes that ask at once', async () => {
    const parSeconde = 300;
    const processus = [1, 2, 3].map(() => openStore({ url: base.appUrl, secret: 'secret', max: 4 }));
    const prises: { avant: number; apres: number; pris: number }[] = [];
    const demander = async (rang: number) => {
      for (let fois = 0; fois < 25; fois += 1) {
        const avant = performance.now();
        const pris = await prendreCadence(processus[rang % 3]!, 1 + (fois % 9), parSeconde);
        prises.push({ avant, apres: performance.now(), pris });
      }
    };
    await Promise.all(Array.from({ length: 9 }, (_, rang) => demander(rang)));
    await Promise.all(processus.map((store) => store.close()));

    expect(prises.some(({ pris }) => pris > 0)).toBe(true);
    const enTrop = prises.flatMap(({ avant }) =>
      prises
        .filter(({ apres }) => apres >= avant)
        .flatMap(({ apres }) => {
          const dedans = prises.filter((prise) => prise.avant >= avant && prise.apres <= apres);
          const total = dedans.reduce((somme, { pris }) => somme + pris, 0);
          const permis = parSeconde / 5 + ((apres - avant) / 1000) * parSeconde;
          return total > permis + 1e-6 ? [{ total, permis }] : [];
        }),
    );
    expect(enTrop).toEqual([]);
  });
});
