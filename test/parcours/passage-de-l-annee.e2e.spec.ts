import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendrierDe, reseauDe } from '../builders/fiches-reseaux.js';
import {
  ouvrirDossierReel,
  ouvrirReseauReel,
  type DossierReel,
  type ReseauReel,
} from '../builders/reseau-reel.js';
import { A_LA_REUNION, EN_ALSACE } from './passage-de-l-annee.attendu.js';

const TEXTES = { charte: 'charte-v1', engagements: 'engagements-v1' };
const LIEUX = [
  { nom: 'à La Réunion', fiche: reseauDe('974'), maison: 'reunion.example.org', attendu: A_LA_REUNION },
  { nom: 'en Alsace', fiche: reseauDe('67'), maison: 'alsace.example.org', attendu: EN_ALSACE },
];

/** The same acts at the same local hours, whatever the place; the last signature is given half an hour into the year. */
async function passerLAnnee({ jusqua, faire }: DossierReel): Promise<void> {
  await jusqua('2041-12-13T14:00');
  await faire('demanderPieces', { pieces: ['trame-projet'] }, { contenus: { motif: 'La trame manque.' } });
  await jusqua('2041-12-23T15:00');
  await faire('fournirPieces', { pieces: ['trame-projet'] }, { auNomDe: 'employeur' });
  await faire('declarerEligible');
  const entretien = { date: '2041-12-28T10:00', dureeMinutes: 60 };
  await faire('planifierEntretien', entretien, { contenus: { lieu: 'Ici.' } });
  await jusqua('2041-12-28T12:00');
  await faire('rendreAvisEntretien', { avis: 'favorable' });
  await jusqua('2041-12-30T14:00');
  await faire('ouvrirEngagements', { version: TEXTES });
  await jusqua('2041-12-31T23:30');
  await signer('professionnel');
  await jusqua('2042-01-01T00:30');
  await signer('employeur');

  async function signer(signataire: 'employeur' | 'professionnel') {
    const papier = { contenus: { preuve: 'Signé sur papier.' }, auNomDe: signataire };
    await faire('signerEngagements', { signataire, version: TEXTES }, papier);
  }
}

describe('Le passage de l’année', () => {
  let reseau: ReseauReel;
  const dossiers = new Map<string, DossierReel>();

  beforeAll(async () => {
    reseau = await ouvrirReseauReel(...LIEUX.map(({ fiche }) => fiche));
    for (const { nom, ...lieu } of LIEUX) {
      const dossier = await ouvrirDossierReel(reseau, lieu);
      dossiers.set(nom, dossier);
      await passerLAnnee(dossier);
      await dossier.calme();
    }
  }, 300_000);
  afterAll(() => reseau?.stop());

  describe.each(LIEUX)('$nom', ({ nom, fiche, maison, attendu }) => {
    const calendrier = calendrierDe(fiche);
    const faits = <Data>(type: string) =>
      reseau.sql<{ data: Data; survenu_le: Date }>(
        'SELECT data, survenu_le FROM event WHERE stream = $1 AND type = $2 ORDER BY version',
        [dossiers.get(nom)!.stream, type],
      );

    it('chacun reçoit son courrier le jour ouvré qu’il faut', () => {
      const recus = reseau.smtp.received
        .filter(({ to, gabarit }) => to.endsWith(maison) && gabarit !== 'candidature-recue')
        .map(
          ({ date, gabarit, to }) => `${calendrier.jour(date.toISOString())} ${gabarit} ${to.split('@')[0]}`,
        );
      const attendus = attendu.flatMap(([jour, gabarit, ...qui]) =>
        qui.map((un) => `${jour} ${gabarit} ${un}`),
      );
      expect(recus.sort()).toEqual(attendus.sort());
    });

    it('une signature donnée à minuit et demi est de l’année nouvelle, à l’heure du lieu', async () => {
      const signatures = await faits<{ signataire: string; le: string }>('EngagementsSignes');
      expect(signatures.map(({ data: { signataire, le } }) => [signataire, le])).toEqual([
        ['professionnel', '2041-12-31'],
        ['employeur', '2042-01-01'],
      ]);
    });

    it('les rappels partent après 9 h du matin, à l’heure du lieu', async () => {
      const rappels = await faits('RelanceEchue');
      expect(rappels.length).toBe(2);
      for (const { survenu_le } of rappels) {
        const instant = survenu_le.toISOString();
        const apres9h = Date.parse(instant) - Date.parse(calendrier.matin(calendrier.jour(instant)));
        expect(apres9h).toBeGreaterThanOrEqual(0);
        expect(apres9h).toBeLessThan(31 * 60_000);
      }
    });
  });
});
