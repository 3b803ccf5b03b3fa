import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dossierOf } from '@pdn/contracts/temporal';
import {
  lireChronologie,
  lireSeance,
  listerSeances,
  reconstruire,
  reglerInstances,
  verifierChaines,
  wake,
} from '../src/index.js';
import { instancesParDefaut } from '@pdn/domain';
import { COORDINATEUR, faire, ouvrirBase, type Base } from './base.js';
import { faireCeQuiFutApporte, tirer } from './moteur.js';
import { acteDeSeance, planifierUneSeance, signerLeProcesVerbal, tenirLaSeance } from './seance.js';
import { Vie } from './vie.js';

const AVANT = '2027-03-01T09:00:00.000Z';
const SEANCE = '2027-03-16T14:30:00.000Z';
const APRES = '2027-03-18T09:00:00.000Z';

describe('A session of the commission, on the same shell', () => {
  let base: Base;
  beforeAll(async () => {
    base = await ouvrirBase();
  });
  afterAll(() => base.close());

  /** A dossier that waits for the commission. */
  const enCommission = async () => {
    const vie = new Vie(base.store);
    await vie.deposee(AVANT);
    await vie.avecDocument(AVANT, 'renvoyerEnCommission', 'motif', 'Métier hors liste.', {});
    return vie;
  };
  const types = async (stream: string) =>
    (
      await base.sql<{ type: string }>('SELECT type FROM event WHERE stream = $1 ORDER BY version', [stream])
    ).map(({ type }) => type);
  const faireLaSuite = (stream: string, now: string) => faireCeQuiFutApporte(base.store, stream, now);
  const seancesDe = async (stream: string) =>
    (await lireChronologie(base.store, '50', stream))!.evenements.map(({ seance }) => seance);
  const lire = async (stream: string) => (await lireSeance(base.store, '50', dossierOf(stream), APRES))!;

  it('sends each decision to its dossier once the minutes are signed, and hears of it', async () => {
    const [pris, ajourne] = [(await enCommission()).stream, (await enCommission()).stream];
    const seance = await planifierUneSeance(base.store, AVANT);
    await tenirLaSeance(
      base.store,
      seance,
      [
        [pris, 'favorable'],
        [ajourne, 'ajournee'],
      ],
      SEANCE,
    );
    expect(await types(pris)).not.toContain('CommissionFavorable');

    const { apportees } = await signerLeProcesVerbal(base.store, seance.stream, APRES);
    expect(apportees.map(({ stream }) => stream).sort()).toEqual([pris, ajourne].sort());
    for (const dossier of [pris, ajourne]) await faireLaSuite(dossier, APRES);
    await faireLaSuite(seance.stream, APRES);

    expect((await types(pris)).at(-1)).toBe('CommissionFavorable');
    expect((await types(ajourne)).at(-1)).toBe('CommissionAjournee');
    const { etat, vue } = await lire(seance.stream);
    expect(etat.transmissions.map(({ statut }) => statut.etat)).toEqual(['transmise', 'transmise']);
    expect(vue).toMatchObject({ etat: 'signee', clos: true, numero: 'COM-50-2027-0001' });
    const chronologie = await lireChronologie(base.store, '50', pris);
    expect(Object.values(chronologie!.documents)).toContainEqual({
      type: 'motif',
      contenu: 'Motif : favorable.',
    });
    expect(chronologie!.evenements.at(-1)!.acteur).toMatchObject({
      kind: 'coordinateur',
      auNomDe: 'commission',
    });
    for (const dossier of [pris, ajourne])
      expect((await seancesDe(dossier)).at(-1)).toEqual({
        id: dossierOf(seance.stream),
        numero: 'COM-50-2027-0001',
        date: '2027-03-16T14:00',
        signee: true,
      });
    expect((await seancesDe(pris)).slice(0, -1).every((origine) => origine === null)).toBe(true);
  });

  it('goes on when a dossier has moved meanwhile: a task, and the others have theirs', async () => {
    const [partie, { stream: reste }] = [await enCommission(), await enCommission()];
    const { stream: parti } = partie;
    const seance = await planifierUneSeance(base.store, AVANT);
    await tenirLaSeance(
      base.store,
      seance,
      [
        [parti, 'favorable'],
        [reste, 'favorable'],
      ],
      SEANCE,
    );
    await partie.avecDocument(
      SEANCE,
      'abandonnerCandidature',
      'motif',
      'Le poste est supprimé.',
      { par: 'employeur' },
      { acteur: { ...COORDINATEUR, auNomDe: 'employeur' } },
    );
    await signerLeProcesVerbal(base.store, seance.stream, APRES);
    for (const dossier of [parti, reste]) await faireLaSuite(dossier, APRES);
    await faireLaSuite(seance.stream, APRES);

    expect((await types(reste)).at(-1)).toBe('CommissionFavorable');
    const { etat, taches, vue } = await lire(seance.stream);
    expect(etat.transmissions.map(({ statut }) => statut)).toEqual([
      { etat: 'refusee', code: 'dossier-clos', le: '2027-03-18' },
      { etat: 'transmise' },
    ]);
    expect(taches.map(({ type }) => type)).toEqual(['reprendre-decision']);
    expect(vue.clos).toBe(false);
  });

  it('takes the same decision once, however often it is carried', async () => {
    const { stream: dossier } = await enCommission();
    const seance = await planifierUneSeance(base.store, AVANT);
    await tenirLaSeance(base.store, seance, [[dossier, 'favorable']], SEANCE);
    await signerLeProcesVerbal(base.store, seance.stream, APRES);
    const { next } = await wake(base.store, { stream: dossier, now: APRES });
    await Promise.all([1, 2, 3].map(() => tirer(base.store, dossier, next!, APRES)));
    await faireLaSuite(seance.stream, APRES);
    expect((await types(dossier)).filter((type) => type === 'CommissionFavorable')).toHaveLength(1);
    expect((await types(seance.stream)).filter((type) => type === 'DecisionTransmise')).toHaveLength(1);
  });

  it('proposes dossiers that wait, and takes no other on its agenda', async () => {
    const { stream: dossier } = await enCommission();
    const ailleurs = new Vie(base.store);
    await ailleurs.deposee(AVANT);
    const seance = await planifierUneSeance(base.store, AVANT);
    const inscrire = async (stream: string, ou = seance.stream) =>
      (
        await faire(
          base.store,
          acteDeSeance(ou, 'inscrireAffaire', { dossier: dossierOf(stream), categorieMetier: 'psychologue' }),
          AVANT,
        )
      ).answer;
    const proposes = async () => (await lire(seance.stream)).enAttente.map(({ id }) => id);

    expect(await proposes()).toContain(dossierOf(dossier));
    expect(await inscrire(ailleurs.stream)).toMatchObject({ code: 'dossier-hors-commission' });
    expect(await inscrire('labellisation/00000000-0000-4000-8000-000000000000')).toMatchObject({
      code: 'dossier-inconnu',
    });
    expect(await inscrire(dossier)).toMatchObject({ kind: 'accepted' });
    expect(await proposes()).not.toContain(dossierOf(dossier));
    const autre = await planifierUneSeance(base.store, AVANT, { date: '2027-05-11T14:00' });
    expect(await inscrire(dossier, autre.stream)).toMatchObject({ code: 'deja-a-l-ordre-du-jour' });
    expect((await lire(seance.stream)).suivante).toEqual({
      id: dossierOf(autre.stream),
      date: '2027-05-11T14:00',
      lieu: 'Saint-Lô',
    });
    const { seances } = await listerSeances(base.store, '50');
    expect(seances.find(({ id }) => id === dossierOf(seance.stream))).toMatchObject({
      nomInstance: 'Commission',
      affaires: 1,
      etat: 'preparation',
    });
  });

  it('writes to each member by name, and tells them the new date', async () => {
    const { stream, presidence, secretariat } = await planifierUneSeance(base.store, AVANT);
    await faire(base.store, acteDeSeance(stream, 'convoquerMembres', {}), AVANT);
    await faire(
      base.store,
      acteDeSeance(stream, 'ajournerSeance', { date: '2027-04-13T14:00' }, { motif: 'Salle fermée.' }),
      AVANT,
    );
    const courriers = await base.sql<{ gabarit: string; personne: string; destinataire: string }>(
      'SELECT gabarit, personne, destinataire FROM courrier WHERE stream = $1 ORDER BY version, rang',
      [stream],
    );
    expect(courriers.map(({ gabarit, personne }) => [gabarit, personne])).toEqual([
      ['seance-convocation', presidence],
      ['seance-convocation', secretariat],
      ['seance-ajournee', presidence],
      ['seance-ajournee', secretariat],
    ]);
    expect(new Set(courriers.map(({ destinataire }) => destinataire))).toEqual(new Set(['membre']));
  });

  it('obeys the mandate: another body than the one that is set decides nothing', async () => {
    const dossier = await enCommission();
    const [commission, copil, caf] = instancesParDefaut;
    await reglerInstances(base.ownerUrl, '50', [
      { ...commission!, mandats: [] },
      { ...copil!, mandats: ['exclusion'] },
      { ...caf!, mandats: ['demande-exceptionnelle', 'label', 'renouvellement'] },
    ]);
    const decider = async (auNomDe: 'commission' | 'caf') => {
      const acteur = { ...COORDINATEUR, auNomDe };
      const motif = { id: randomUUID(), sha256: 'a'.repeat(64) };
      const { answer } = await dossier.tenter(
        AVANT,
        'enregistrerDecisionCommission',
        { decision: 'favorable', motif },
        { acteur },
      );
      return answer;
    };
    expect(await decider('commission')).toMatchObject({ code: 'mandat-d-une-autre-instance' });
    expect(await decider('caf')).toMatchObject({ kind: 'accepted' });
    await reglerInstances(base.ownerUrl, '50', [...instancesParDefaut]);
  });

  it('is rebuilt from its events as it was', async () => {
    const avant = await base.sql('SELECT * FROM commission ORDER BY stream');
    expect(avant.length).toBeGreaterThan(0);
    await reconstruire(base.store, APRES);
    const { lignes } = await reconstruire(base.store, APRES);
    expect(lignes).toBe(0);
    expect(await base.sql('SELECT * FROM commission ORDER BY stream')).toEqual(avant);
    expect((await verifierChaines(base.store)).anomalies).toEqual([]);
  });
});
