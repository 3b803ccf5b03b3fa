import type { PageDesAppels, PageDImport, PageDUnAppel } from '@pdn/contracts/ecrans';
import { cadreDuBureau } from './cadre.js';

const entete = {
  id: '6d0f5a52-1111-4222-8333-444455556666',
  numero: 'AC-50-2027-0001',
  titre: 'Appel à candidatures parentalité 2027',
  programme: 'parentalite',
  etat: 'ouvert',
  ouvreLe: '2027-01-04',
  clotureLe: '2027-02-26',
} as const;
const date = (nom: string, libelle: string) => ({ type: 'date', nom, libelle, requis: true }) as const;
const formulaire = {
  commande: '6d0f5a52-0000-4000-8000-000000000001',
  champs: [date('ouvreLe', 'Ouverture'), date('clotureLe', 'Clôture')],
};
const candidature = {
  dossier: '6d0f5a52-0000-4000-8000-000000000002',
  numero: 'PDN-50-2027-0003',
  professionnel: 'Inès Quoniam',
  structure: 'Centre social Le Hublot',
  tardive: false,
  le: '2027-01-12',
};

export const appels = (change: Partial<PageDesAppels> = {}): PageDesAppels => ({
  cadre: cadreDuBureau(),
  appels: [{ ...entete, invites: 21, candidatures: 13 }],
  ouvrir: formulaire,
  ...change,
});

export const appel = (change: Partial<PageDUnAppel> = {}): PageDUnAppel => ({
  cadre: cadreDuBureau(),
  appel: { ...entete, version: 24, texte: 'Présence éducative sur internet, auprès des parents.' },
  aFaire: ['L’appel est clos : les résultats sont à publier.'],
  passe: [
    { cle: '1', jour: '2027-01-04', titre: 'Appel ouvert', automatique: false },
    { cle: '2', jour: '2027-01-05', titre: '21 structures invitées', automatique: false },
  ],
  avenir: [
    {
      ...{ cle: 'r', jour: '2027-02-16', titre: 'Rappel avant la clôture', automatique: true },
      precision: '8 invitations. Sauf si la candidature arrive avant',
    },
  ],
  invites: [
    {
      rang: 1,
      structure: { nom: 'Centre social Le Hublot', commune: 'Coutances' },
      contact: 'Sandrine Hébert',
      professionnel: 'Inès Quoniam',
      candidature,
    },
    {
      rang: 2,
      structure: { nom: 'EVS <b>', commune: 'Lessay' },
      contact: 'Flora Lemarqueur',
      professionnel: null,
      candidature: null,
    },
    { rang: 3, structure: null, contact: null, professionnel: null, candidature: null },
  ],
  autres: [{ ...candidature, dossier: '6d0f5a52-0000-4000-8000-000000000003', tardive: true }],
  peutInviter: true,
  commandes: [{ ...formulaire, type: 'prolongerAppel' }],
  ...change,
});

export const importation = (change: Partial<PageDImport> = {}): PageDImport => ({
  cadre: cadreDuBureau(),
  appel: entete,
  apercu: {
    commande: '6d0f5a52-0000-4000-8000-000000000004',
    fichier: 'YQ',
    lignes: [
      {
        enregistrement: 1,
        ligne: 2,
        nom: 'EVS de Lessay',
        statut: 'acceptee',
        avertissements: [],
        courriel: 'a@example.org',
        commune: 'Lessay',
      },
      { enregistrement: 2, ligne: 3, nom: 'E.V.S. LESSAY', statut: 'doublon_possible', doublon_de: 1 },
      {
        enregistrement: 3,
        ligne: 4,
        nom: '=HYPERLINK("http://piege")',
        statut: 'erreur',
        motifs: ['formule_dans_le_nom', 'siret_longueur'],
        proposition: { siret: '00005036900016' },
      },
      { enregistrement: 4, ligne: 5, nom: null, statut: 'ignoree' },
    ],
  },
  ...change,
});
