import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  annoncerDeploiement,
  commandesFaites,
  noterPrevenus,
  restentAPrevenir,
  type Deploiement,
} from '../src/index.js';
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

describe('A deployment', () => {
  let base: Base;
  let vies: Vie[];
  beforeAll(async () => {
    base = await ouvrirBase();
    vies = [new Vie(base.store), new Vie(base.store, '61'), new Vie(base.store)];
    for (const vie of vies) await vie.auxEngagements(LUNDI);
  });
  afterAll(() => base.close());

  const streams = () => vies.map(({ stream }) => stream).sort();
  const code = (empreinte: string): Deploiement => ({ objet: 'domaine', empreinte });

  it('reaches every open dossier once, a few at a time, whoever goes on', async () => {
    await annoncerDeploiement(base.store, code('un'));
    const premiers = await restentAPrevenir(base.store, code('un'), 2);
    expect(premiers).toEqual(streams().slice(0, 2));
    // not noted yet: whoever comes next begins there
    expect(await restentAPrevenir(base.store, code('un'), 2)).toEqual(premiers);
    await noterPrevenus(base.store, code('un'), premiers.at(-1)!);
    expect(await restentAPrevenir(base.store, code('un'), 2)).toEqual(streams().slice(2));
    await noterPrevenus(base.store, code('un'), streams().at(-1)!);
    expect(await restentAPrevenir(base.store, code('un'), 2)).toEqual([]);
  });

  it('of the same code reaches nobody; of other code, everybody again, and the old one stops', async () => {
    await annoncerDeploiement(base.store, code('un'));
    expect(await restentAPrevenir(base.store, code('un'), 9)).toEqual([]);
    await annoncerDeploiement(base.store, code('deux'));
    expect(await restentAPrevenir(base.store, code('un'), 9)).toEqual([]);
    expect(await restentAPrevenir(base.store, code('deux'), 9)).toEqual(streams());
    await annoncerDeploiement(base.store, code('un'));
    expect(await restentAPrevenir(base.store, code('un'), 9)).toEqual(streams());
  });
});
