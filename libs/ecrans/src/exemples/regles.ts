import type {
  AdoptionDesRegles,
  BrouillonDesRegles,
  ComparaisonDesRegles,
  EcartAffiche,
  EssaiABlanc,
  PageDesRegles,
} from '@pdn/contracts/ecrans';
import { cadreDuBureau } from './cadre.js';

const ecarts: EcartAffiche[] = [
  {
    champ: 'pieces.relances',
    chapitre: 'Pièces demandées',
    libelle: 'Rappels à l’employeur',
    avant: '7 et 14 jours après la demande',
    apres: '10 et 20 jours après la demande',
  },
  {
    champ: 'bilan.limite',
    chapitre: 'Bilan annuel',
    libelle: 'Date limite',
    avant: '31 janvier',
    apres: '28 février',
  },
];
const DOSSIER = '0b2f5a1e-0000-4000-8000-000000000042';

export const regles = (changements: Partial<PageDesRegles> = {}): PageDesRegles => ({
  cadre: cadreDuBureau(),
  programmes: [
    {
      programme: 'parentalite',
      versions: [
        { version: 3, depuis: '2027-08-31T22:00:00.000Z', enVigueur: false, dossiers: 0 },
        { version: 2, depuis: '2026-09-01T08:00:00.000Z', enVigueur: true, dossiers: 12 },
        { version: 1, depuis: '2018-10-01T08:00:00.000Z', enVigueur: false, dossiers: 1 },
      ],
      brouillon: { modifieLe: '2027-01-18T15:20:00.000Z' },
    },
    {
      programme: 'jeunesse',
      versions: [{ version: 1, depuis: '2018-10-01T08:00:00.000Z', enVigueur: true, dossiers: 0 }],
      brouillon: null,
    },
  ],
  partenaires: [
    { nom: 'Les Francas', role: 'coordination du réseau' },
    { nom: 'La Caf', role: 'convention et financement' },
  ],
  peutPreparer: true,
  ...changements,
});

export const comparaison = (changements: Partial<ComparaisonDesRegles> = {}): ComparaisonDesRegles => ({
  cadre: cadreDuBureau(),
  programme: 'parentalite',
  de: 1,
  a: 2,
  versions: [2, 1],
  aUnBrouillon: true,
  ecarts,
  ...changements,
});

export const brouillon = (changements: Partial<BrouillonDesRegles> = {}): BrouillonDesRegles => ({
  cadre: cadreDuBureau(),
  programme: 'parentalite',
  modifieLe: '2027-01-18T15:20:00.000Z',
  enVigueur: 2,
  chapitres: [
    {
      nom: 'Pièces demandées',
      champs: [
        {
          type: 'texte',
          nom: 'pieces.relances',
          libelle: 'Rappels à l’employeur',
          requis: false,
          aide: 'En jours après la demande, par exemple 7, 14.',
          valeur: '10, 20',
        },
        {
          type: 'nombre',
          nom: 'pieces.tache',
          libelle: 'Appel à l’employeur',
          unite: 'jours après la demande',
          requis: true,
          valeur: '30',
        },
      ],
    },
    {
      nom: 'Engagements à signer',
      champs: [
        {
          type: 'cases',
          nom: 'engagements.signataires',
          libelle: 'Qui signe',
          requis: true,
          options: [
            { valeur: 'employeur', libelle: 'L’employeur' },
            { valeur: 'professionnel', libelle: 'Le professionnel' },
            { valeur: 'caf', libelle: 'La Caf' },
          ],
          valeurs: ['employeur', 'professionnel'],
        },
      ],
    },
  ],
  ecarts,
  peutPublier: true,
  aPartirDu: '2027-01-19',
  ...changements,
});

export const adoption = (changements: Partial<AdoptionDesRegles> = {}): AdoptionDesRegles => ({
  cadre: cadreDuBureau(),
  programme: 'parentalite',
  version: 2,
  versions: [2, 1],
  dossier: null,
  commande: '6d1f0c5d-0000-4000-8000-000000000001',
  dossiers: [
    {
      id: DOSSIER,
      numero: 'PDN-50-2026-0042',
      professionnel: 'Élodie Marquet',
      version: 1,
      refus: null,
      echeances: [
        {
          cle: 'bilan-2026.1/limite',
          libelle: 'Date limite du bilan 2026',
          avant: '2027-02-01',
          apres: '2027-03-01',
        },
        {
          cle: 'bilan-2026.1/rappel-2',
          libelle: 'Rappel au professionnel : bilan 2026',
          avant: null,
          apres: '2027-02-18',
        },
        { cle: 'x', libelle: 'Tâche : appeler l’employeur', avant: '2027-02-03', apres: null },
      ],
      taches: { enPlus: [], enMoins: ['Appeler au sujet du bilan'] },
      courriels: [{ quoi: 'Nouvelle date', a: 'au professionnel', dateLimite: '2027-03-01' }],
    },
    {
      id: '0b2f5a1e-0000-4000-8000-000000000046',
      numero: 'PDN-50-2026-0046',
      professionnel: null,
      version: null,
      refus: 'Ces règles ne s’appliquent pas encore.',
      echeances: [],
      taches: { enPlus: [], enMoins: [] },
      courriels: [],
    },
  ],
  ...changements,
});

const AUTRE_DOSSIER = '0b2f5a1e-0000-4000-8000-000000000043';
const marquet = {
  entite: 'labellisation' as const,
  id: DOSSIER,
  numero: 'PDN-50-2026-0042',
  professionnel: 'Élodie Marquet',
  structure: 'Centre social Les Embruns',
};

export const essai = (changements: Partial<EssaiABlanc> = {}): EssaiABlanc => ({
  cadre: cadreDuBureau(),
  filtres: { du: '2027-01-19', au: '2027-04-19', nature: 'courrier' },
  regles: [{ valeur: 'parentalite/brouillon', libelle: 'Parentalité, brouillon' }],
  dossiers: 12,
  total: 412,
  pas: [
    {
      at: '2027-01-25T08:04:00.000Z',
      jour: '2027-01-25',
      nature: 'courrier',
      titre: 'Rappel du bilan, après l’échéance',
      pour: { role: 'professionnel', nom: 'Élodie Marquet' },
      copie: [],
      copieDe: null,
      dateLimite: '2027-02-01',
      dossiers: [marquet],
    },
    {
      at: '2027-01-25T08:04:00.000Z',
      jour: '2027-01-25',
      nature: 'courrier',
      titre: 'Rappel du bilan, après l’échéance',
      pour: { role: 'employeur', nom: 'Claire Dubreuil' },
      copie: [],
      copieDe: 'professionnel',
      dateLimite: '2027-02-01',
      dossiers: [
        marquet,
        { ...marquet, id: AUTRE_DOSSIER, numero: 'PDN-50-2026-0043', professionnel: 'Hervé Dauphin' },
      ],
    },
    {
      at: '2027-02-22T08:04:00.000Z',
      jour: '2027-02-22',
      nature: 'tache',
      titre: 'Appeler au sujet du bilan',
      pour: null,
      copie: [],
      copieDe: null,
      dateLimite: null,
      dossiers: [
        {
          entite: 'appel',
          id: DOSSIER,
          numero: 'AC-50-2027-0001',
          professionnel: null,
          structure: null,
        },
      ],
    },
  ],
  ...changements,
});
