import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ouvrirDossierReel,
  ouvrirReseauReel,
  type DossierReel,
  type ReseauReel,
} from '../builders/reseau-reel.js';
import { CONTROLES } from '../builders/exigences.js';

const TEXTES = { charte: 'charte-v1', engagements: 'engagements-v1' };
const motif = { contenus: { motif: 'Congé maternité jusqu’au printemps.' } };
const pourElle = (contenus: Record<string, unknown>) => ({ contenus, auNomDe: 'professionnel' as const });

/** Labelled in March 2041; the bilan of the year opens on the 1st of December, due on Friday 31 January 2042. */
async function jusquAuBilan({ jusqua, faire }: DossierReel): Promise<void> {
  await jusqua('2041-02-04T10:00');
  await faire('declarerEligible');
  const entretien = { date: '2041-02-07T14:00', dureeMinutes: 90 };
  await faire('planifierEntretien', entretien, { contenus: { lieu: 'Ici.' } });
  await jusqua('2041-02-07T16:00');
  await faire('rendreAvisEntretien', { avis: 'favorable' });
  await faire('ouvrirEngagements', { version: TEXTES });
  for (const signataire of ['employeur', 'professionnel'] as const)
    await faire(
      'signerEngagements',
      { signataire, version: TEXTES },
      { contenus: { preuve: 'Signé sur papier.' }, auNomDe: signataire },
    );
  const adresse = 'https://reseau.example.org/aurelie';
  await faire('declarerProfil', { adapte: false, reseauSocial: 'facebook' }, pourElle({ adresse }));
  await faire('verifierProfil', { controles: CONTROLES });
  await faire('validerFiche', {}, pourElle({ fiche: { prenom: 'Aurélie' } }));
  await faire('publierFiche');
  await faire('accorderLabel', { terme: '2043-06-30' });
  await jusqua('2041-12-09T15:00');
}

describe('Un bilan reporté pendant un congé maternité', () => {
  let reseau: ReseauReel;
  let elle: DossierReel;
  let voisin: DossierReel;
  const prochaine = async ({ followed, calme }: DossierReel) => {
    await calme();
    const { wake } = await followed();
    return [wake?.next?.key, reseau.calendrier.jour(wake?.next?.at ?? '')];
  };
  const recus = (depuis: string, maison: string) =>
    reseau.smtp.received
      .map(({ date, gabarit, to }) => ({ jour: reseau.calendrier.jour(date.toISOString()), gabarit, to }))
      .filter(({ jour, to }) => jour >= depuis && to.endsWith(maison))
      .map(({ jour, gabarit, to }) => `${jour} ${gabarit} ${to.split('@')[0]}`)
      .sort();

  beforeAll(async () => {
    reseau = await ouvrirReseauReel();
    elle = await ouvrirDossierReel(reseau, { maison: 'congee.example.org' });
    voisin = await ouvrirDossierReel(reseau, { maison: 'voisin.example.org' });
    await jusquAuBilan(elle);
    await jusquAuBilan(voisin);
  }, 300_000);
  afterAll(() => reseau?.stop());

  it('la coordination suspend, puis reporte la date du bilan, et elle en est prévenue', async () => {
    await elle.faire('suspendre', { raison: 'conge-maternite', au: '2042-04-07' }, motif);
    await elle.faire('deplacerEcheance', { cle: 'bilan-2041.1/limite', au: '2042-04-30' }, motif);
    expect((await prochaine(elle))[0]).toBe('suspension.1/reprise');
    expect(recus('2041-12-09', 'congee.example.org')).toEqual([
      '2041-12-09 date-changee aurelie',
      '2041-12-09 labellisation-suspendue aurelie',
      '2041-12-09 labellisation-suspendue direction',
    ]);
  }, 60_000);

  it('pendant le congé, personne ne lui rappelle rien ; le dossier voisin suit son cours', async () => {
    expect(await prochaine(voisin)).toEqual(['bilan-2041.1/rappel-1', '2042-01-16']);
    await elle.jusqua('2042-04-07T15:00');
    await voisin.jusqua('2042-02-04T15:00');
    expect(recus('2041-12-10', 'congee.example.org')).toEqual([]);
    expect(recus('2041-12-10', 'voisin.example.org')).toEqual([
      '2042-01-16 bilan-rappel aurelie',
      '2042-02-03 bilan-relance aurelie',
    ]);
  }, 120_000);

  it('à son retour, les rappels suivent la nouvelle date', async () => {
    await elle.faire('reprendre');
    expect(await prochaine(elle)).toEqual(['bilan-2041.1/rappel-1', '2042-04-15']);
  }, 60_000);

  it('un rappel déplacé réarme le réveil de ce dossier, et de lui seul', async () => {
    const autre = await prochaine(voisin);
    await elle.faire('deplacerEcheance', { cle: 'bilan-2041.1/rappel-1', au: '2042-04-22' }, motif);
    expect(await prochaine(elle)).toEqual(['bilan-2041.1/rappel-1', '2042-04-22']);
    expect(await prochaine(voisin)).toEqual(autre);
  }, 60_000);

  it('et la date passée, l’outil rappelle puis fait appeler, sans rien retirer', async () => {
    await elle.jusqua('2042-06-02T15:00');
    expect(recus('2042-04-08', 'congee.example.org').filter((un) => un.endsWith('aurelie'))).toEqual([
      '2042-04-22 bilan-rappel aurelie',
      '2042-05-05 bilan-relance aurelie', // the 3rd is a Saturday
      '2042-05-12 bilan-relance aurelie', // the 10th is a Saturday
    ]);
    const [fin] = await reseau.sql<{ type: string }>(
      'SELECT type FROM event WHERE stream = $1 ORDER BY version DESC LIMIT 1',
      [elle.stream],
    );
    expect(fin).toEqual({ type: 'TacheSignalee' });
  }, 120_000);
});
