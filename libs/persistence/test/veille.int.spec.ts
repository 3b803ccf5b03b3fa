import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changesDernierement } from '../src/index.js';
import { ouvrirBase, type Base } from './base.js';
import { Vie } from './vie.js';

const LUNDI = '2027-03-01T09:00:00.000Z';

describe('What the watch compares with the engine', () => {
  let base: Base;
  beforeAll(async () => {
    base = await ouvrirBase();
  });
  afterAll(() => base.close());

  const vieillir = (stream: string, interval: string) =>
    base.sql(`UPDATE commande SET deposee_le = deposee_le - $2::interval WHERE stream = $1`, [
      stream,
      interval,
    ]);
  const auxEngagements = async (): Promise<Vie> => {
    const vie = new Vie(base.store);
    await vie.auxEngagements(LUNDI);
    return vie;
  };

  it('is where the dossiers of the last commands stand, however long ago that was', async () => {
    const [ancien, recent] = [await auxEngagements(), await auxEngagements()];
    const streams = async () => (await changesDernierement(base.store)).map(({ stream }) => stream);
    expect(await changesDernierement(base.store)).toContainEqual({ stream: ancien.stream, version: 6 });

    await vieillir(ancien.stream, '20 minutes');
    expect(await streams()).not.toContain(ancien.stream);
    expect(await streams()).toContain(recent.stream);

    await vieillir(recent.stream, '1 day');
    await vieillir(ancien.stream, '1 day');
    expect(await streams()).toEqual([recent.stream]);
  });
});
