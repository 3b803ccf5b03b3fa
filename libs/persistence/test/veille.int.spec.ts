import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commandesFaites } from '../src/index.js';
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
  const streams = async () => new Set((await commandesFaites(base.store)).map(({ stream }) => stream));

  it('is what clients did in the last quarter of an hour of commands, however long ago that was', async () => {
    const [ancien, recent] = [await auxEngagements(), await auxEngagements()];
    expect(await streams()).toEqual(new Set([ancien.stream, recent.stream]));
    await vieillir(ancien.stream, '20 minutes');
    expect(await streams()).toEqual(new Set([recent.stream]));
    await vieillir(recent.stream, '1 day');
    await vieillir(ancien.stream, '1 day');
    expect(await streams()).toEqual(new Set([recent.stream]));
  });

  it('leaves out what changed nothing, and what the engine did by itself', async () => {
    const vie = await auxEngagements();
    const avant = await commandesFaites(base.store);
    await base.sql(
      `UPDATE commande SET issue = jsonb_set(issue, '{events}', '[]')
      WHERE id = (SELECT id FROM commande WHERE stream = $1 LIMIT 1)`,
      [vie.stream],
    );
    await base.sql(
      `UPDATE commande SET acteur = '{"kind": "systeme"}'
      WHERE id = (SELECT id FROM commande WHERE stream = $1 AND issue -> 'events' <> '[]' LIMIT 1)`,
      [vie.stream],
    );
    expect(await commandesFaites(base.store)).toHaveLength(avant.length - 2);
  });
});
