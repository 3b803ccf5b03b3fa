import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exempleDe } from './gestes.js';
import { ouvrirMaison, type Maison } from './maison.js';
import { parcours } from './parcours.js';

interface Etape {
  type: string;
  fait: string;
  data: object;
  auNomDe?: string;
}

const FICHE = { ...exempleDe('validerFiche') } as { fiche: object };

/** In the order of the life. */
const ETAPES: Etape[] = [
  {
    type: 'fixerRendezVousProfil',
    fait: 'RendezVousProfilFixe',
    data: { date: '2018-10-30T10:00', dureeMinutes: 150, lieu: 'Coutances, centre social' },
  },
  {
    type: 'declarerProfil',
    fait: 'ProfilCree',
    data: { ...exempleDe('declarerProfil') },
    auNomDe: 'professionnel',
  },
  { type: 'verifierProfil', fait: 'ProfilVerifie', data: { ...exempleDe('verifierProfil') } },
  { type: 'validerFiche', fait: 'FicheValidee', data: FICHE, auNomDe: 'professionnel' },
  { type: 'publierFiche', fait: 'FichePubliee', data: {} },
  {
    type: 'modifierFiche',
    fait: 'CorrectionDeFicheProposee',
    data: { fiche: { ...FICHE.fiche, metier: 'Animatrice' } },
    auNomDe: 'professionnel',
  },
];

const ENTRETIEN = { date: '2018-10-02T10:00', dureeMinutes: 90, lieu: 'Centre social, salle 2' };

describe('Un acte répété sous une autre clé', () => {
  let maison: Maison;
  let vie: ReturnType<typeof parcours>;
  beforeAll(async () => {
    maison = await ouvrirMaison();
    vie = parcours(maison);
  });
  afterAll(() => maison.fermer());

  const types = ({ events }: { events: { type: string }[] }) => events.map(({ type }) => type);

  it('avec le même texte ne change rien : un rendez-vous, une invitation', async () => {
    const dossier = (await vie.demo.ouvrir().expect(201)).body.id as string;
    await vie.donner(dossier, 'declarerEligible');
    const planifier = () => vie.donner(dossier, 'planifierEntretien', ENTRETIEN);
    expect(types(await planifier())).toEqual(['EntretienPlanifie']);
    for (let fois = 0; fois < 2; fois += 1) expect(types(await planifier())).toEqual([]);
    const { body } = await vie.demo.get(`/api/v1/labellisations/${dossier}/chronologie`).expect(200);
    expect(
      body.courriels.filter(({ gabarit }: { gabarit: string }) => gabarit === 'entretien-planifie'),
    ).toHaveLength(1);

    const ailleurs = { ...ENTRETIEN, lieu: 'Centre social, salle 3' };
    expect(types(await vie.donner(dossier, 'planifierEntretien', ailleurs))).toEqual(['EntretienPlanifie']);
  });

  it.each(ETAPES.map(({ type, fait }): [string, string] => [type, fait]))(
    '%s ne change rien : %s n’est écrit qu’une fois',
    async (type) => {
      const dossier = await vie.engagementsSignes();
      for (const etape of ETAPES) {
        const { data, auNomDe, fait } = etape;
        expect(types(await vie.donner(dossier, etape.type, data, auNomDe))).toEqual([fait]);
        if (etape.type === type) break;
      }
      const { data, auNomDe } = ETAPES.find((etape) => etape.type === type)!;
      expect(types(await vie.donner(dossier, type, data, auNomDe))).toEqual([]);
    },
    60_000,
  );
});
