import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Wake } from '@pdn/contracts/temporal';
import { aReveiller, dossiersOuverts, lireDossier, wake } from '../src/index.js';
import { COORDINATEUR, ouvrirBase, type Base } from './base.js';
import { enPartance, tirer as tirerPour } from './moteur.js';
import { TEXTES, Vie } from './vie.js';

const LUNDI = '2027-03-01T09:00:00.000Z';

describe('An échéance', () => {
  let base: Base;
  let vie: Vie;
  let pret: Wake;
  beforeAll(async () => {
    base = await ouvrirBase();
  });
  afterAll(() => base.close());
  beforeEach(async () => {
    vie = new Vie(base.store);
    await vie.auxEngagements(LUNDI);
    await base.sql(`UPDATE courrier SET etat = 'remis' WHERE stream = $1`, [vie.stream]);
    pret = await wake(base.store, { stream: vie.stream, now: LUNDI });
  });

  const tirer = (now: string) => tirerPour(base.store, vie.stream, pret.next!, now);

  it('fires with a command of its own, once', async () => {
    const { answer, wake: apres } = await tirer(pret.next!.at);
    expect(answer).toMatchObject({ kind: 'accepted', events: [{ type: 'RelanceEchue' }] });
    expect(apres.next?.key).not.toBe(pret.next!.key);
    expect(await enPartance(base, vie.stream)).toHaveLength(1);
    expect((await tirer(pret.next!.at)).answer).toEqual(answer);
    const [command] = await base.sql('SELECT type, data, acteur FROM commande WHERE id = $1', [
      pret.next!.id,
    ]);
    expect(command).toEqual({
      type: 'declencherEcheance',
      data: { cle: pret.next!.key },
      acteur: { kind: 'systeme', id: 'moteur', through: 'moteur' },
    });
  });

  it('fires once, however many fire it at the same time', async () => {
    const fois = await Promise.all(Array.from({ length: 5 }, () => tirer(pret.next!.at)));
    for (const { answer } of fois) expect(answer).toMatchObject({ events: [{ type: 'RelanceEchue' }] });
    for (const { wake: apres } of fois) expect(apres).toEqual(fois[0]!.wake);
    expect(fois.filter(({ annonce }) => annonce !== null)).toHaveLength(1);
    expect(await base.sql('SELECT FROM event WHERE stream = $1', [vie.stream])).toHaveLength(
      pret.version + 1,
    );
  });

  it('that is tried again with the instant of its first try is dated no earlier than what was done meanwhile', async () => {
    const plusTard = new Date(Date.parse(pret.next!.at) + 3600_000).toISOString();
    const signataire = pret.next!.key.endsWith('employeur') ? 'professionnel' : 'employeur';
    await vie.avecDocument(
      plusTard,
      'signerEngagements',
      'preuve',
      { nom: 'Signé sur papier' },
      { signataire, version: TEXTES },
      { acteur: { ...COORDINATEUR, auNomDe: signataire } },
    );
    expect((await tirer(pret.next!.at)).answer).toMatchObject({ events: [{ type: 'RelanceEchue' }] });
    const dates = await base.sql<{ survenu_le: Date }>(
      'SELECT survenu_le FROM event WHERE stream = $1 ORDER BY version DESC LIMIT 2',
      [vie.stream],
    );
    expect(dates).toEqual([{ survenu_le: new Date(plusTard) }, { survenu_le: new Date(plusTard) }]);
    const ecrits = await base.sql(
      `SELECT decide_le FROM courrier WHERE stream = $1 AND gabarit = 'engagements-relance'`,
      [vie.stream],
    );
    expect(ecrits).toEqual([{ decide_le: new Date(plusTard) }]);
  });

  it('that is not due leaves no outcome, so that it can fire later', async () => {
    const { answer, wake: apres } = await tirer(LUNDI);
    expect(answer).toMatchObject({ kind: 'refused', code: 'echeance-non-due' });
    expect(apres.next).toEqual(pret.next);
    expect(await base.sql('SELECT FROM commande WHERE id = $1', [pret.next!.id])).toEqual([]);
    expect((await tirer(pret.next!.at)).answer).toMatchObject({ kind: 'accepted' });
  });

  it('is seen by the watch half a minute after it should have fired', async () => {
    const apres = (seconds: number) => new Date(Date.parse(pret.next!.at) + seconds * 1000).toISOString();
    expect(await aReveiller(base.store, apres(29))).not.toContain(vie.stream);
    expect(await aReveiller(base.store, apres(31))).toContain(vie.stream);
  });

  it('stands in the future of the dossier', async () => {
    const dossier = await lireDossier(base.store, '50', vie.dossier, LUNDI);
    expect(dossier!.echeances.find(({ action }) => action.kind !== 'repere')).toMatchObject({
      cle: pret.next!.key,
      at: pret.next!.at,
      enPause: false,
    });
  });

  it('is gone from a dossier that is over, which needs no workflow any more', async () => {
    expect(await dossiersOuverts(base.store)).toContain(vie.stream);
    await vie.avecDocument(
      LUNDI,
      'abandonnerCandidature',
      'motif',
      'Départ.',
      { par: 'employeur' },
      {
        acteur: {
          kind: 'coordinateur',
          id: 'c0000000-0000-4000-8000-000000000001',
          through: 'api',
          auNomDe: 'employeur',
        },
      },
    );
    expect(await wake(base.store, { stream: vie.stream, now: LUNDI })).toMatchObject({
      closed: true,
      next: null,
    });
    // its last mails leave without it
    expect(await dossiersOuverts(base.store)).not.toContain(vie.stream);
  });
});
