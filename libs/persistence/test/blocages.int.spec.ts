import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dossierOf } from '@pdn/contracts/temporal';
import { claimCourrier, courrierDiffere, courrierRefuse, lireBlocages, wake } from '../src/index.js';
import { ouvrirUnAppel } from './appel.js';
import { candidature, faire, ouvrirBase, type Base } from './base.js';
import { faireCeQuiFutApporte, tirer } from './moteur.js';
import { Vie } from './vie.js';

const LUNDI = '2027-03-01T09:00:00.000Z';
const TARD = '2027-04-01T09:00:00.000Z';

describe('What the engine must do and cannot', () => {
  let base: Base;
  beforeAll(async () => {
    base = await ouvrirBase();
  });
  afterAll(() => base.close());

  const lire = async (stream: string, { now = new Date().toISOString(), minutes = 15 } = {}) =>
    (await lireBlocages(base.store, { now, minutes })).flatMap((blocage) =>
      blocage.stream === stream ? [`${blocage.quoi} ${blocage.lequel}`] : [],
    );
  /** All that the wall clock has dated, an hour earlier. */
  const vieillir = async (stream: string) => {
    const uneHeure = (colonne: string) => `${colonne} = ${colonne} - interval '1 hour'`;
    await base.sql(`UPDATE commande SET ${uneHeure('deposee_le')} WHERE stream = $1`, [stream]);
    await base.sql(
      `UPDATE courrier SET ${['etat_le', 'pret_le', 'bail'].map(uneHeure).join(', ')} WHERE stream = $1`,
      [stream],
    );
    await base.sql(
      `UPDATE envoi SET ${uneHeure('pris_le')} WHERE id IN (SELECT envoi FROM courrier WHERE stream = $1)`,
      [stream],
    );
    await base.sql('ALTER TABLE event DISABLE TRIGGER event_immuable');
    await base.sql(`UPDATE event SET ${uneHeure('enregistre_le')} WHERE stream = $1`, [stream]);
    await base.sql('ALTER TABLE event ENABLE TRIGGER event_immuable');
  };
  /** Heard of, and all its mails delivered. */
  async function enOrdre(reseau = '50'): Promise<Vie> {
    const vie = new Vie(base.store, reseau);
    await vie.deposee(LUNDI);
    await vie.avecDocument(LUNDI, 'demanderPieces', 'motif', 'x', { pieces: ['lettre-employeur'] });
    await base.sql(`UPDATE courrier SET etat = 'remis' WHERE stream = $1`, [vie.stream]);
    await wake(base.store, { stream: vie.stream, now: LUNDI });
    return vie;
  }
  const unCourrier = async ({ stream }: Vie) => {
    const [row] = await base.sql<{ id: string }>(
      `UPDATE courrier SET etat = 'a-envoyer', pret_le = now()
        WHERE stream = $1 AND gabarit = 'pieces-a-fournir' RETURNING id`,
      [stream],
    );
    return row!.id;
  };
  const prendre = async (id: string) => {
    const prise = await claimCourrier(base.store, id, LUNDI);
    if (prise.kind !== 'libre') throw new Error(prise.kind);
    return prise.tentative;
  };

  it('is an échéance that is overdue, unless a mail holds it back or a clock stands still', async () => {
    const vie = await enOrdre();
    const { next } = await wake(base.store, { stream: vie.stream, now: LUNDI });
    const apres = (minutes: number) => new Date(Date.parse(next!.at) + minutes * 60_000).toISOString();
    expect(await lire(vie.stream, { now: apres(14) })).toEqual([]);
    expect(await lire(vie.stream, { now: apres(16) })).toEqual([`echeance ${next!.key}`]);
    expect(next!.key).toMatch(/^pieces\.1\/relance-1/);
    expect(await lire(vie.stream, { now: apres(16), minutes: 30 })).toEqual([]);
    await unCourrier(vie);
    expect(await lire(vie.stream, { now: apres(16) })).not.toContain(`echeance ${next!.key}`);
    expect(await lire((await enOrdre('demo')).stream, { now: TARD })).toEqual([]);
  });

  it('is what its workflow has not heard of, named by the first fact', async () => {
    const vie = await enOrdre('demo');
    await vie.faire(LUNDI, 'changerContact', { contact: vie.personnes.professionnel });
    await base.sql(`UPDATE courrier SET etat = 'remis' WHERE stream = $1`, [vie.stream]);
    expect(await lire(vie.stream)).toEqual([]);
    await vieillir(vie.stream);
    expect(await lire(vie.stream)).toEqual(['non-entendu ContactChange']);
    await wake(base.store, { stream: vie.stream, now: LUNDI });
    expect(await lire(vie.stream)).toEqual([]);
  });

  it('is a command that another stream brought, until it has its outcome, a refusal too', async () => {
    const stream = await ouvrirUnAppel(base.store, LUNDI, { reseau: 'demo' });
    const reponse = candidature({ reseau: 'demo' });
    const data = { ...reponse.data, voie: 'appel', appel: dossierOf(stream) };
    await faire(base.store, { ...reponse, data });
    await wake(base.store, { stream, now: LUNDI });
    expect(await lire(stream)).toEqual([]);
    await vieillir(stream);
    expect(await lire(stream)).toEqual(['commande enregistrerCandidature']);
    await faireCeQuiFutApporte(base.store, stream, LUNDI);
    expect(await lire(stream)).toEqual([]);
  });

  it('is a mail that nobody tries, or that keeps failing, but not one that has just begun to', async () => {
    const vie = await enOrdre('demo');
    const id = await unCourrier(vie);
    expect(await lire(vie.stream)).toEqual([]);
    await vieillir(vie.stream);
    expect(await lire(vie.stream)).toEqual(['courrier pieces-a-fournir']);
    await courrierDiffere(base.store, id, await prendre(id), '451');
    expect(await lire(vie.stream)).toEqual([]);
    await vieillir(vie.stream);
    await courrierDiffere(base.store, id, await prendre(id), '451');
    expect(await lire(vie.stream)).toEqual(['courrier pieces-a-fournir']);
  });

  it('is a mail whose failure cannot be put on record, with the command that should do it', async () => {
    const vie = await enOrdre('demo');
    const id = await unCourrier(vie);
    await courrierRefuse(base.store, id, await prendre(id), '550');
    expect(await lire(vie.stream)).toEqual([]);
    await vieillir(vie.stream);
    await claimCourrier(base.store, id, LUNDI);
    expect((await lire(vie.stream)).sort()).toEqual([
      'commande constaterNonRemise',
      'courrier pieces-a-fournir',
    ]);
  });

  it('is a mail whose day has come and whose workflow has not freed it', async () => {
    const vie = await enOrdre();
    const id = await unCourrier(vie);
    await base.sql(
      `UPDATE courrier SET pret_le = NULL, partir_le = now() - interval '1 hour' WHERE id = $1`,
      [id],
    );
    expect(await lire(vie.stream)).toEqual(['courrier pieces-a-fournir']);
    expect(await lire(vie.stream, { minutes: 90 })).toEqual([]);
  });

  it('is told with network and age, the oldest first', async () => {
    const blocages = await lireBlocages(base.store, { now: TARD });
    expect(blocages.map(({ depuis }) => depuis)).toEqual(blocages.map(({ depuis }) => depuis).sort());
    const { stream } = await enOrdre('61');
    const sien = (await lireBlocages(base.store, { now: TARD })).find((un) => un.stream === stream);
    expect(sien).toEqual({
      ...{ quoi: 'echeance', reseau: '61', stream },
      ...{ lequel: expect.stringContaining('relance-1'), depuis: expect.stringMatching(/^2027-03-/) },
    });
  });

  it('is nothing once the engine has done it', async () => {
    const vie = await enOrdre();
    for (;;) {
      const { next } = await wake(base.store, { stream: vie.stream, now: TARD });
      if (!next || next.at > TARD) break;
      await tirer(base.store, vie.stream, next);
      await base.sql(`UPDATE courrier SET etat = 'remis' WHERE stream = $1`, [vie.stream]);
    }
    expect(await lire(vie.stream, { now: TARD, minutes: 0 })).toEqual([]);
  });
});
