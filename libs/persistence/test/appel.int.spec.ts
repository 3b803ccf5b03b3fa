import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dossierOf } from '@pdn/contracts/temporal';
import { aReveiller, prochaineEcheanceExercice, reconstruire, verifierChaines, wake } from '../src/index.js';
import { appel, ouvrirUnAppel } from './appel.js';
import { candidature, faire, ouvrirBase, type Base } from './base.js';
import { faireLaSuite as laSuite, tirer, vivre } from './moteur.js';

const LUNDI = '2027-03-01T09:00:00.000Z';
const APRES = '2027-04-02T09:00:00.000Z';

describe('A call for applications, on the same shell', () => {
  let base: Base;
  beforeAll(async () => {
    base = await ouvrirBase();
  });
  afterAll(() => base.close());

  const types = async (stream: string) =>
    (
      await base.sql<{ type: string; data: object }>(
        'SELECT type, data FROM event WHERE stream = $1 ORDER BY version',
        [stream],
      )
    ).map(({ type, data }) => ({ type, data }));

  /** A candidature that answers this call. */
  const repondre = (stream: string, now: string, reseau = '50') => {
    const depot = candidature({ reseau });
    return faire(
      base.store,
      { ...depot, data: { ...depot.data, voie: 'appel', appel: dossierOf(stream) } },
      now,
    );
  };
  const faireLaSuite = (stream: string, now: string) => laSuite(base.store, stream, now);

  it('opens under its own number, then closes on its date', async () => {
    const command = appel();
    const { answer } = await faire(base.store, command, LUNDI);
    const reveil = await wake(base.store, { stream: command.stream, now: LUNDI });
    expect(answer).toMatchObject({ kind: 'accepted', events: [{ type: 'AppelOuvert', version: 1 }] });
    expect(reveil).toMatchObject({
      closed: false,
      next: { key: 'cloture.1/clore', at: '2027-03-31T21:59:59.000Z' },
      attributes: { PdnEtat: 'ouvert', PdnReseau: '50', PdnAppel: dossierOf(command.stream), PdnTerme: null },
    });
    const [row] = await base.sql('SELECT numero, etat, titre FROM appel WHERE stream = $1', [command.stream]);
    expect(row).toMatchObject({ numero: 'AC-50-2027-0001', etat: 'ouvert' });

    const { closed, next } = (await faireLaSuite(command.stream, APRES))!.wake;
    expect([closed, next]).toEqual([false, null]);
    expect((await types(command.stream)).map(({ type }) => type)).toEqual(['AppelOuvert', 'AppelClos']);
  });

  it('learns who answered it, once, whatever dies in between', async () => {
    const stream = await ouvrirUnAppel(base.store, LUNDI);
    const { answer, apportees } = await repondre(stream, LUNDI);
    expect(answer.kind).toBe('accepted');
    expect(apportees.map((apportee) => apportee.stream)).toEqual([stream]);

    const { next } = await wake(base.store, { stream, now: LUNDI });
    expect(next!.key).toBe('apportee/enregistrerCandidature');
    const uneFois = () => tirer(base.store, stream, next!, LUNDI);
    const fois = await Promise.all([uneFois(), uneFois()]);
    expect(fois.map((une) => une.answer)).toEqual([fois[0].answer, fois[0].answer]);
    expect((await types(stream)).map(({ type }) => type)).toEqual(['AppelOuvert', 'CandidatureRecue']);
    expect((await wake(base.store, { stream, now: LUNDI })).next!.key).toBe('cloture.1/clore');
  });

  it('marks what comes late, in the dossier too', async () => {
    const stream = await ouvrirUnAppel(base.store, LUNDI);
    await faireLaSuite(stream, APRES);
    const depot = candidature();
    const data = { ...depot.data, voie: 'appel', appel: dossierOf(stream) };
    await faire(base.store, { ...depot, data }, APRES);
    expect((await types(depot.stream))[0]!.data).toMatchObject({ voie: 'hors-appel' });
    await faireLaSuite(stream, APRES);
    expect((await types(stream)).at(-1)).toMatchObject({ type: 'CandidatureRecue', data: { tardive: true } });
  });

  it('is known before a candidature answers it, in its own reseau', async () => {
    const stream = await ouvrirUnAppel(base.store, LUNDI);
    const { answer } = await repondre(stream, LUNDI, '61');
    expect(answer).toMatchObject({ kind: 'refused', code: 'appel-inconnu' });
    expect((await repondre(`appel/${randomUUID()}`, LUNDI)).answer).toMatchObject({ code: 'appel-inconnu' });
  });

  it('is woken for what was brought to it, when nobody told it', async () => {
    const stream = await ouvrirUnAppel(base.store, LUNDI);
    await repondre(stream, LUNDI);
    const plusTard = new Date(Date.now() + 60_000).toISOString();
    expect(await aReveiller(base.store, new Date().toISOString())).not.toContain(stream);
    expect(await aReveiller(base.store, plusTard)).toContain(stream);
    await base.sql(`UPDATE commande SET deposee_le = now() - interval '3 days' WHERE origine IS NOT NULL`);
    await faireLaSuite(stream, LUNDI);
    expect((await types(stream)).at(-1)!.type).toBe('CandidatureRecue');
    expect(await aReveiller(base.store, plusTard)).not.toContain(stream);
  });

  it('takes what was brought to it first, in an exercice', async () => {
    const stream = await ouvrirUnAppel(base.store, LUNDI, { reseau: 'demo' });
    await repondre(stream, LUNDI, 'demo');
    const etape = () => prochaineEcheanceExercice(base.store, 'demo', '2027-12-31T00:00:00.000Z');
    const apportee = (await etape())!;
    if (apportee.kind !== 'apportee') throw new Error(apportee.kind);
    expect(apportee.stream).toBe(stream);
    await vivre(base.store, 'demo', apportee, LUNDI);
    expect((await types(stream)).at(-1)!.type).toBe('CandidatureRecue');
    await base.sql(`UPDATE courrier SET etat = 'remis'`);
    expect(await etape()).toMatchObject({ kind: 'echeance', stream, echeance: { key: 'cloture.1/clore' } });
  });

  it('is rebuilt from its events, and its chain holds', async () => {
    await base.sql(`DELETE FROM appel WHERE reseau = '50'`);
    expect((await reconstruire(base.store, APRES)).lignes).toBeGreaterThan(0);
    expect((await reconstruire(base.store, APRES)).lignes).toBe(0);
    expect((await verifierChaines(base.store)).anomalies).toEqual([]);
  });
});
