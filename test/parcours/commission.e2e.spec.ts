import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reconcile } from '@pdn/worker';
import { pino } from 'pino';
import {
  ouvrirDossierReel,
  ouvrirReseauReel,
  type DossierReel,
  type ReseauReel,
} from '../builders/reseau-reel.js';
import { planifierSeanceReelle, type SeanceReelle } from '../builders/seance-reelle.js';

describe('Une commission qui ajourne deux fois, sur le vrai serveur', () => {
  let reseau: ReseauReel;
  let dossier: DossierReel;
  let seance: SeanceReelle;
  let jours: { premiere: string; deuxieme: string; troisieme: string };
  beforeAll(async () => {
    reseau = await ouvrirReseauReel();
    dossier = await ouvrirDossierReel(reseau);
    const { calendrier } = reseau;
    const jour = (dans: number) => calendrier.apres(calendrier.jour(new Date().toISOString()), dans);
    jours = { premiere: jour(25), deuxieme: jour(50), troisieme: jour(80) };
    await dossier.faire('renvoyerEnCommission', {}, { contenus: { motif: 'Métier hors liste.' } });
  }, 120_000);
  afterAll(() => reseau?.stop());

  const types = async (stream: string) =>
    (
      await reseau.sql<{ type: string }>('SELECT type FROM event WHERE stream = $1 ORDER BY version', [
        stream,
      ])
    ).map(({ type }) => type);
  const recus = (prefixe: string) =>
    reseau.smtp.received
      .filter(({ gabarit }) => gabarit.startsWith(prefixe))
      .map(({ date, gabarit, to }) => `${reseau.calendrier.jour(date.toISOString())} ${gabarit} ${to}`);
  /** Both live on, each by its own clock. */
  const jusqua = async (jourHeure: string) => {
    await seance.jusqua(jourHeure);
    await dossier.jusqua(jourHeure);
  };
  const presents = async () => {
    for (const personne of Object.values(seance.siegeants))
      await seance.faire('noterPresence', { personne, presence: 'present' });
  };
  const signer = async () => {
    await seance.faire('etablirProcesVerbal');
    await seance.faire('signerProcesVerbal', { signataire: 'presidence' });
    await seance.transmis();
    await dossier.calme();
  };

  it('la coordination convoque, et chacun est rappelé deux jours avant', async () => {
    seance = await planifierSeanceReelle(reseau, `${jours.premiere}T14:00`);
    await seance.faire('inscrireAffaire', { dossier: dossier.id, categorieMetier: 'psychologue' });
    await seance.faire('convoquerMembres');
    await jusqua(`${jours.premiere}T09:00`);
    const rappel = reseau.calendrier.avant(jours.premiere, 2);
    const quand = (ligne: string) => ligne.replace(/^\S+ (seance-convocation)/, '$1');
    expect(recus('seance-').map(quand).sort()).toEqual([
      `${rappel} seance-rappel etienne@msa.example.org`,
      `${rappel} seance-rappel sylvie@caf.example.org`,
      'seance-convocation etienne@msa.example.org',
      'seance-convocation sylvie@caf.example.org',
    ]);
  }, 120_000);

  it('faute de quorum, toute la séance est ajournée, et l’employeur a la nouvelle date', async () => {
    await seance.faire('noterPresence', { personne: seance.siegeants.membre, presence: 'excuse' });
    await seance.faire('ajournerSeance', {
      date: `${jours.deuxieme}T14:00`,
      motif: 'Le quorum n’est pas atteint.',
    });
    await seance.transmis();
    await dossier.calme();
    expect(await types(dossier.stream)).toEqual([
      'CandidatureDeposee',
      'CandidatureRenvoyeeEnCommission',
      'CommissionAjournee',
    ]);
    const [ajournement] = await reseau.sql<{ prochaine: string }>(
      `SELECT data ->> 'prochaineSeance' AS prochaine FROM event WHERE stream = $1 AND type = 'CommissionAjournee'`,
      [dossier.stream],
    );
    expect(ajournement).toEqual({ prochaine: jours.deuxieme });
    await seance.calme();
    expect(recus('seance-ajournee')).toHaveLength(2);
    expect(
      recus('commission-ajournee')
        .map((ligne) => ligne.split(' ')[2])
        .sort(),
    ).toEqual(['aurelie@centre.example.org', 'direction@centre.example.org']);
  }, 120_000);

  it('à la nouvelle date, le dossier seul est ajourné : rien ne part avant la signature', async () => {
    await jusqua(`${jours.deuxieme}T14:30`);
    await presents();
    await seance.faire('ouvrirSeance');
    await seance.faire('deciderAffaire', {
      ...{ dossier: dossier.id, issue: 'ajournee', par: 'consensus' },
      prochaineSeance: jours.troisieme,
      motif: 'La fiche de poste est à préciser.',
    });
    expect((await types(dossier.stream)).filter((type) => type === 'CommissionAjournee')).toHaveLength(1);
    await signer();
    expect((await types(dossier.stream)).filter((type) => type === 'CommissionAjournee')).toHaveLength(2);
    expect(recus('commission-ajournee')).toHaveLength(4);
    expect((await seance.lire()).vue).toMatchObject({ etat: 'signee', clos: true });
  }, 120_000);

  it('une seconde séance l’accepte, et l’entretien peut être fixé', async () => {
    const premiere = seance;
    seance = await planifierSeanceReelle(reseau, `${jours.troisieme}T14:00`, premiere.siegeants);
    expect((await seance.lire()).enAttente.map(({ id }) => id)).toEqual([dossier.id]);
    await seance.faire('inscrireAffaire', { dossier: dossier.id, categorieMetier: 'psychologue' });
    await jusqua(`${jours.troisieme}T14:30`);
    await presents();
    await seance.faire('ouvrirSeance');
    await seance.faire('recueillirVoix', {
      dossier: dossier.id,
      voix: Object.values(seance.siegeants).map((personne) => ({ personne, voix: 'favorable' })),
    });
    await seance.faire('deciderAffaire', {
      ...{ dossier: dossier.id, issue: 'favorable', par: 'vote' },
      motif: 'Le projet est précis.',
    });
    await signer();
    expect((await types(dossier.stream)).at(-1)).toBe('CommissionFavorable');
    expect(
      recus('commission-favorable')
        .map((ligne) => ligne.split(' ')[2])
        .sort(),
    ).toEqual(['aurelie@centre.example.org', 'direction@centre.example.org']);
    expect(await premiere.status()).toBe('COMPLETED');
  }, 120_000);

  it('le rapprochement de la nuit sait que la décision, venue de la séance, a été entendue', async () => {
    const { store, env } = reseau;
    const trouve = await reconcile({ store, client: env.client, log: pino({ level: 'silent' }) });
    expect(trouve).toEqual({ compares: expect.any(Number), repares: [], restent: [] });
    expect(trouve.compares).toBeGreaterThan(0);
  }, 60_000);

  it('une séance passée sans procès-verbal fait une tâche, et ne décide de rien', async () => {
    const oubliee = await planifierSeanceReelle(reseau, `${jours.premiere}T14:00`, seance.siegeants);
    await oubliee.jusqua(`${reseau.calendrier.apres(jours.premiere, 1)}T12:00`);
    expect((await oubliee.lire()).taches.map(({ type }) => type)).toContain('etablir-proces-verbal');
    expect(
      (await types(oubliee.stream)).filter((type) => /Decision|ProcesVerbal|Ajourne/.test(type)),
    ).toEqual([]);
  }, 120_000);
});
