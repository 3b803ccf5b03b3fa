import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  annoncerDeploiement,
  fluxConnus,
  nonEntendus,
  noterPrevenus,
  restentAPrevenir,
  wake,
  type Deploiement,
} from '../src/index.js';
import { ouvrirUnAppel } from './appel.js';
import { candidature, faire, ouvrirBase, type Base } from './base.js';
import { tirer } from './moteur.js';
import { planifierUneSeance } from './seance.js';
import { Vie } from './vie.js';

const LUNDI = '2027-03-01T09:00:00.000Z';

describe('What workflows have not heard of', () => {
  let base: Base;
  beforeAll(async () => {
    base = await ouvrirBase();
  });
  afterAll(() => base.close());

  const reveiller = (stream: string, now = LUNDI) => wake(base.store, { stream, now });
  const auxEngagements = async (reseau = '50'): Promise<Vie> => {
    const vie = new Vie(base.store, reseau);
    await vie.auxEngagements(LUNDI);
    return vie;
  };
  const muets = async (limite = 1_000) => (await nonEntendus(base.store, limite)).sort();
  const connu = async (stream: string) =>
    (await fluxConnus(base.store)).find((flux) => flux.stream === stream);

  it('is every stream that stands further than its workflow has read, of any kind and network, and no other', async () => {
    const vies = [await auxEngagements(), await auxEngagements('61')];
    const exercice = candidature({ reseau: 'demo' });
    await faire(base.store, exercice);
    const streams = [
      ...vies.map(({ stream }) => stream),
      exercice.stream,
      await ouvrirUnAppel(base.store, LUNDI),
      (await planifierUneSeance(base.store, LUNDI)).stream,
    ].sort();
    await faire(base.store, { ...candidature(), personnes: [] });
    expect(await muets()).toEqual(streams);
    expect(await muets(2)).toHaveLength(2);

    for (const stream of streams.slice(1)) await reveiller(stream);
    expect(await muets()).toEqual(streams.slice(0, 1));
    await reveiller(streams[0]!);
    expect(await muets()).toEqual([]);

    await vies[1]!.faire(LUNDI, 'changerContact', { contact: vies[1]!.personnes.professionnel });
    expect(await muets()).toEqual([vies[1]!.stream]);
    await reveiller(vies[1]!.stream);
    await vies[1]!.tenter(LUNDI, 'publierFiche', {});
    expect(await muets()).toEqual([]);
  });

  it('leaves out what its workflow itself has fired; what anybody else fired, it must hear of', async () => {
    const { stream } = await auxEngagements();
    await base.sql(`UPDATE courrier SET etat = 'remis' WHERE stream = $1`, [stream]);
    const premiere = (await reveiller(stream)).next!;
    const { wake: apres } = await tirer(base.store, stream, premiere);
    expect(await muets()).toEqual([]);
    expect(await connu(stream)).toMatchObject({ version: 7, entendue: 7, armee: apres.next!.at });
  });

  it('is known to the nightly comparison by version and by what is armed', async () => {
    const vie = await auxEngagements();
    const { stream } = vie;
    const avant = await connu(stream);
    expect(avant).toEqual({
      ...{ stream, version: 6, entendue: 0, armee: null },
      prochaineEcheance: expect.stringMatching(/^2027-03-04/),
    });
    const { next } = await reveiller(stream);
    expect(await connu(stream)).toEqual({ ...avant, entendue: 6, armee: next!.at });
    // its mails must leave first, from then on: it is armed for the step after
    const tard = await reveiller(stream, next!.at);
    expect(tard.next!.at > next!.at).toBe(true);
    expect(await connu(stream)).toMatchObject({ entendue: 6, armee: tard.next!.at });
  });

  it('is found by an index, whatever the number of dossiers', async () => {
    const { stream } = await auxEngagements();
    await base.sql(
      `INSERT INTO labellisation SELECT (jsonb_populate_record(l, jsonb_build_object(
          'stream', 'labellisation/' || gen_random_uuid(), 'numero', l.numero || '-' || n, 'entendue', l.version))).*
        FROM labellisation l, generate_series(1, 10000) n WHERE l.stream = $1`,
      [stream],
    );
    await base.sql('ANALYZE labellisation');
    expect(await muets()).toEqual([stream]);
    const lues = await lectures('non_entendus');
    expect(lues).toContainEqual(
      expect.stringMatching(/^(Index|Index Only|Bitmap Index) Scan labellisation_non_entendue$/),
    );
    expect(lues).not.toContain('Seq Scan labellisation');
  });

  /** What a function reads, and how, with the settings that it has. */
  async function lectures(fonction: string): Promise<string[]> {
    const [{ prosrc, proconfig }] = (await base.sql<{ prosrc: string; proconfig: string[] }>(
      'SELECT prosrc, proconfig FROM pg_proc WHERE proname = $1',
      [fonction],
    )) as [{ prosrc: string; proconfig: string[] }];
    await base.sql('BEGIN');
    for (const reglage of proconfig) await base.sql(`SET LOCAL ${reglage}`);
    const [plan] = await base.sql(`EXPLAIN (FORMAT JSON) ${prosrc.replaceAll('combien', '200')}`);
    await base.sql('ROLLBACK');
    const noeuds = /"Node Type":"([^"]*Scan)"[^{}]*?"(?:Index|Relation) Name":"([^"]*)"/g;
    return [...JSON.stringify(plan).matchAll(noeuds)].map(([, noeud, nom]) => `${noeud} ${nom}`);
  }
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
