import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonneLueHttp } from '@pdn/contracts/http';
import { ouvrirBanc, type Banc } from '../builders/banc/index.js';
import { ouvrirExercice, type Exercice } from '../builders/exercice.js';
import { CHEZ_BEATRICE, CHEZ_DENIS, COURRIERS, TOMBEE } from './deux-employeurs.attendu.js';
import {
  AURELIE,
  CENTRE_SOCIAL,
  entrer,
  PASSERELLE,
  rendreBilan,
  renouveler,
  verifierLaSortie,
} from './deux-employeurs.js';

describe('Dix ans : un congé maternité, un changement d’employeur, puis un retrait', () => {
  let banc: Banc;
  let reseau: Exercice;
  let premier: string;
  let second: string;

  beforeAll(async () => {
    banc = await ouvrirBanc();
    reseau = await ouvrirExercice(banc, 'dix-ans', '2027-01-11T08:00');
  }, 120_000);
  afterAll(() => banc?.fermer(), 60_000);

  const cartes = async () =>
    (await reseau.annuaire()).map(({ structure, labellisationDepuis }) => [structure, labellisationDepuis]);
  const faits = async (dossier: string) =>
    (await reseau.chronologie(dossier)).passe.map(
      ({ type, data, survenuLe }) =>
        `${reseau.calendrier.jour(survenuLe)} ${type === 'RelanceEchue' && data['envoyee'] === false ? TOMBEE : type}`,
    );
  const enLignes = (table: [jour: string, ...quoi: string[]][]) =>
    table.flatMap(([jour, ...quoi]) => quoi.map((un) => `${jour} ${un}`));
  const attendus = (jusqua = '9999') =>
    COURRIERS.filter(([jour]) => jour <= jusqua)
      .flatMap(([jour, gabarit, ...qui]) => qui.map((nom) => `${jour} ${gabarit} ${nom}`))
      .sort();

  it('Aurélie est labellisée pour le centre social, et rend son premier bilan', async () => {
    premier = await entrer(reseau, CENTRE_SOCIAL, AURELIE, {
      ...{ depot: '2027-01-11', eligible: '2027-01-13', entretien: '2027-01-20', signatures: '2027-01-21' },
      ...{ profil: '2027-01-28', label: '2027-02-01', terme: '2029-01-31', adapte: false },
    });
    expect(await cartes()).toEqual([['Centre social des Tilleuls', '2027-02-01']]);
    await rendreBilan(reseau, premier, { jour: '2027-12-14', exercice: 2027 });
  }, 120_000);

  it('pendant son congé maternité, sans date de retour, personne n’est relancé', async () => {
    await reseau.jusqua('2028-08-21T14:00');
    await reseau.faire(premier, {
      type: 'suspendre',
      data: { raison: 'conge-maternite', motif: 'Congé maternité.' },
    });
    await reseau.jusqua('2028-12-11T08:00');
    expect((await reseau.recus()).sort()).toEqual(attendus('2028-08-21'));
    const { avenir } = await reseau.chronologie(premier);
    const gestes = avenir.filter(({ nature }) => nature !== 'repere');
    expect(gestes.map(({ jour, libelle }) => [jour, libelle])).toEqual([
      ['2029-02-21', 'Tâche : faire le point sur la suspension'],
    ]);
    expect(avenir.map(({ jour, libelle }) => [jour, libelle])).toContainEqual([
      '2029-01-31',
      'Terme du label',
    ]);
  }, 120_000);

  it('à son retour, l’invitation tombée pendant le congé est notée sans être envoyée, et la vie reprend', async () => {
    await reseau.jusqua('2028-12-11T14:00');
    await reseau.faire(premier, { type: 'reprendre' });
    expect((await faits(premier)).at(-1)).toBe(`2028-12-11 ${TOMBEE}`);
    await renouveler(reseau, premier, { jour: '2029-01-08', terme: '2031-01-31' });
    await rendreBilan(reseau, premier, { jour: '2029-01-22', exercice: 2028 });
    await rendreBilan(reseau, premier, { jour: '2029-12-10', exercice: 2029 });
  }, 120_000);

  it('elle quitte le centre social : sa fiche quitte l’annuaire le jour du départ', async () => {
    await reseau.jusqua('2030-06-03T14:00');
    await reseau.faire(premier, {
      type: 'declarerDepart',
      data: { par: 'employeur', depart: '2030-06-28', remplacement: 'a-voir' },
      auNomDe: 'employeur',
    });
    await reseau.jusqua('2030-06-28T08:30');
    expect(await cartes()).toEqual([['Centre social des Tilleuls', '2027-02-01']]);
    await reseau.jusqua('2030-06-28T09:30');
    expect(await cartes()).toEqual([]);
    await verifierLaSortie(reseau, premier, '2030-07-01');
  }, 120_000);

  it('un autre employeur la fait labelliser : un nouveau dossier, la même personne', async () => {
    const { professionnel } = (await reseau.dossier(premier)).parties;
    const elle = { id: professionnel!.id };
    second = await entrer(reseau, PASSERELLE, elle, {
      ...{ depot: '2030-09-02', eligible: '2030-09-04', entretien: '2030-09-11', signatures: '2030-09-12' },
      ...{ profil: '2030-09-16', label: '2030-09-19', terme: '2032-09-30', adapte: true },
    });
    expect((await reseau.dossier(second)).parties.professionnel).toEqual(professionnel);
    expect((await reseau.dossier(second)).numero).not.toBe((await reseau.dossier(premier)).numero);
    const { dossiers } = await reseau.demander<PersonneLueHttp>(`/personnes/${elle.id}`);
    expect(dossiers.map(({ id }) => id)).toEqual([second, premier]);
    expect(await cartes()).toEqual([['Espace de vie sociale La Passerelle', '2030-09-19']]);
    await rendreBilan(reseau, second, { jour: '2031-12-08', exercice: 2031 });
  }, 120_000);

  it('le premier dossier s’archive deux ans après, pas avant d’avoir prévenu ; elle reste connue du second', async () => {
    await reseau.jusqua('2032-05-27T14:00');
    await expect(reseau.faire(premier, { type: 'archiverDossier' })).rejects.toThrow('archive-trop-tot');
    await reseau.jusqua('2032-07-01T14:00');
    expect((await reseau.dossier(premier)).taches.map(({ type }) => type)).toEqual(['archiver-dossier']);
    await reseau.faire(premier, { type: 'archiverDossier' });
    const efface = await reseau.chronologie(premier);
    expect(efface.passe.flatMap(({ documents }) => documents)).toEqual([]);
    expect((await reseau.dossier(premier)).parties.contact).toBeNull();
    expect((await reseau.dossier(second)).parties.professionnel).toMatchObject({ prenom: 'Aurélie' });
  }, 120_000);

  it('son label est renouvelé avec des changements, puis sans, bilan après bilan', async () => {
    const changements = 'La permanence passe au jeudi, de 18 h à 19 h.';
    await renouveler(reseau, second, { jour: '2032-07-05', terme: '2034-09-30', changements });
    expect(JSON.stringify((await reseau.chronologie(second)).passe)).toContain(changements);
    await rendreBilan(reseau, second, { jour: '2032-12-13', exercice: 2032 });
    await rendreBilan(reseau, second, { jour: '2033-12-12', exercice: 2033 });
    await renouveler(reseau, second, { jour: '2034-07-03', terme: '2036-09-30' });
    await rendreBilan(reseau, second, { jour: '2034-12-11', exercice: 2034 });
    await rendreBilan(reseau, second, { jour: '2035-12-10', exercice: 2035 });
    await renouveler(reseau, second, { jour: '2036-07-01', terme: '2038-09-30' });
    await rendreBilan(reseau, second, { jour: '2036-12-15', exercice: 2036 });
    expect((await reseau.dossier(second)).etat).toBe('actif');
  }, 120_000);

  it('dix ans après, son employeur met fin au label avec un préavis : la fiche reste jusqu’au jour dit', async () => {
    await reseau.jusqua('2037-01-12T14:00');
    await reseau.faire(second, {
      type: 'annoncerRetrait',
      data: { par: 'employeur', effet: '2037-04-12', motif: 'Le poste n’est pas reconduit.' },
      auNomDe: 'employeur',
    });
    await reseau.jusqua('2037-04-12T08:30');
    expect(await cartes()).toEqual([['Espace de vie sociale La Passerelle', '2030-09-19']]);
    await reseau.jusqua('2037-04-12T09:30');
    expect(await cartes()).toEqual([]);
    await verifierLaSortie(reseau, second, '2037-04-14');
  }, 120_000);

  it('le second dossier s’archive à son tour, et plus rien ne la nomme', async () => {
    await reseau.jusqua('2039-04-12T14:00');
    await reseau.faire(second, { type: 'archiverDossier' });
    for (const dossier of [premier, second]) {
      const { professionnel, contact } = (await reseau.dossier(dossier)).parties;
      expect([professionnel, contact]).toEqual([null, null]);
    }
    const [{ restent }] = (await banc.sql<{ restent: number }>(
      `SELECT count(*)::int AS restent FROM personne WHERE reseau = 'dix-ans'`,
    )) as [{ restent: number }];
    expect(restent).toBe(0);
  }, 120_000);

  it('chacun a reçu ce qu’il fallait le jour qu’il fallait, et nul autre', async () => {
    expect((await reseau.recus()).sort()).toEqual(attendus());
  }, 60_000);

  it('les deux dossiers disent toute l’histoire, jour après jour', async () => {
    expect(await faits(premier)).toEqual(enLignes(CHEZ_BEATRICE));
    expect(await faits(second)).toEqual(enLignes(CHEZ_DENIS));
  });
});
