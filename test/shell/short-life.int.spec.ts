import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MANCHE } from '../builders/fiches-reseaux.js';
import { ouvrirDossierReel, ouvrirReseauReel, type ReseauReel } from '../builders/reseau-reel.js';
import { eventually } from '../builders/shell.js';
import { zoneOuIlEst } from '../builders/zones.js';
import { CONTROLES } from '../builders/exigences.js';

const TEXTES = { charte: 'charte-v1', engagements: 'engagements-v1' };

const fiche = { ...MANCHE, zone: zoneOuIlEst(12, new Date()) };

describe('From the application to the published card', () => {
  let reseau: ReseauReel;
  beforeAll(async () => {
    reseau = await ouvrirReseauReel(fiche);
  }, 120_000);
  afterAll(() => reseau?.stop());

  it('twelve commands and their mails, each heard before the next, are ninety events at most', async () => {
    await eventually('the end of the deployment, which starts new runs', async () => {
      const ended = await reseau.sql('SELECT FROM deploiement WHERE termine_le IS NOT NULL');
      return ended.length === 2;
    });
    const dossier = await ouvrirDossierReel(reseau, { fiche });
    const faire: typeof dossier.faire = async (...acte) => {
      await dossier.faire(...acte);
      await dossier.calme();
    };
    const signer = (signataire: 'professionnel' | 'employeur' | 'caf') =>
      faire(
        'signerEngagements',
        { signataire, version: TEXTES },
        {
          contenus: { preuve: 'Signé sur papier.' },
          ...(signataire !== 'caf' && { auNomDe: signataire }),
        },
      );
    const pourElle = (contenus: Record<string, unknown>) => ({ contenus, auNomDe: 'professionnel' as const });
    const cesoir = `${reseau.calendrier.jour(new Date().toISOString())}T23:59`;

    await dossier.calme();
    await faire('declarerEligible');
    await faire(
      'planifierEntretien',
      { date: cesoir, dureeMinutes: 90 },
      { contenus: { lieu: 'Coutances' } },
    );
    await faire('rendreAvisEntretien', { avis: 'favorable' });
    await faire('ouvrirEngagements', { version: TEXTES });
    await signer('professionnel');
    await signer('employeur');
    const adresse = 'https://reseau.example.org/aurelie';
    await faire('declarerProfil', { adapte: false, reseauSocial: 'facebook' }, pourElle({ adresse }));
    await faire('verifierProfil', { controles: CONTROLES });
    await faire('validerFiche', {}, pourElle({ fiche: { prenom: 'Aurélie' } }));
    await faire('publierFiche');
    await faire('suspendre', { raison: 'conge-maternite' }, { contenus: { motif: 'Un congé.' } });

    expect((await dossier.followed()).wake!.version).toBeGreaterThanOrEqual(12);
    expect((await dossier.events()).length).toBeLessThanOrEqual(90);
  }, 120_000);
});
