import type { Dossiers, LigneDossier, NouveauDossier } from '@pdn/contracts/ecrans';
import { cadreDuBureau } from './cadre.js';

const ligne = (rang: number, changements: Partial<LigneDossier>): LigneDossier => ({
  id: `0b2f5a1e-0000-4000-8000-0000000000${rang}`,
  numero: `PDN-50-2026-00${rang}`,
  programme: 'parentalite',
  professionnel: { prenom: 'Élodie', nom: 'Marquet' },
  structure: { nom: 'Centre social Les Embruns', commune: 'Granville' },
  etat: 'actif',
  attenteDe: 'professionnel',
  tache: null,
  terme: null,
  prochaine: null,
  ...changements,
});

export const dossiers = (changements: Partial<Dossiers> = {}): Dossiers => ({
  cadre: cadreDuBureau(),
  filtres: { etat: 'en-cours', q: 'hublot' },
  tri: 'echeance',
  sens: 'croissant',
  lignes: [
    ligne(42, {
      terme: '2028-06-30',
      prochaine: {
        at: '2027-01-25T08:00:00.000Z',
        jour: '2027-01-25',
        libelle: 'Rappel au professionnel : bilan 2026',
        condition: 'Sauf si le bilan est envoyé avant',
      },
    }),
    ligne(46, {
      professionnel: { prenom: 'Yohan', nom: 'Pinel' },
      structure: { nom: 'Point information jeunesse', commune: 'Carentan-les-Marais' },
      programme: 'jeunesse',
      etat: 'profil',
      attenteDe: 'coordinateur',
      tache: 'Vérifier le profil',
    }),
    ligne(57, {
      professionnel: { prenom: 'Romain', nom: 'Vasselin' },
      structure: { nom: 'Tiers-lieu La Fabrique du Bocage', commune: 'Mortain-Bocage' },
      etat: 'commission',
      attenteDe: 'commission',
    }),
    ligne(31, {
      professionnel: { prenom: 'Lucie', nom: 'Hamelin' },
      structure: { nom: 'LAEP Les P’tits Galets', commune: 'Agon-Coutainville' },
      etat: 'suspendu',
      attenteDe: 'personne',
    }),
    ligne(12, { professionnel: null, structure: null, etat: 'archivee', attenteDe: 'personne' }),
    ligne(51, {
      professionnel: { prenom: 'Inès', nom: 'Quoniam' },
      structure: { nom: 'Centre social Le Hublot', commune: 'Cherbourg-en-Cotentin' },
      etat: 'engagements',
      attenteDe: 'employeur',
      prochaine: {
        at: '2027-02-01T08:00:00.000Z',
        jour: '2027-02-01',
        libelle: 'Rappel à l’employeur : signature attendue',
        condition: 'Sauf si tout est signé avant',
      },
    }),
  ],
  total: 47,
  peutOuvrir: true,
  parEtat: {
    candidature: 6,
    commission: 3,
    entretien: 4,
    engagements: 5,
    profil: 4,
    annuaire: 2,
    actif: 86,
    suspendu: 2,
    refusee: 7,
  },
  pagination: { curseur: null, suivant: 'abc', rang: 1 },
  ...changements,
});

export const nouveauDossier = (
  ouvrir: Partial<NouveauDossier['ouvrir']> = {},
  remplace?: NouveauDossier['remplace'],
): NouveauDossier => ({
  cadre: cadreDuBureau(),
  ...(remplace && { remplace }),
  ouvrir: {
    commande: '00000000-0000-4000-8000-000000000015',
    champs: [
      {
        type: 'texte',
        nom: 'professionnel.prenom',
        libelle: 'Prénom du professionnel',
        chapitre: 'Le professionnel et sa mission',
        requis: true,
      },
      {
        type: 'texte',
        nom: 'professionnel.courriel',
        libelle: 'Courriel du professionnel',
        chapitre: 'Le professionnel et sa mission',
        requis: true,
      },
      {
        type: 'texte',
        nom: 'structure.nom',
        libelle: 'Nom de la structure',
        chapitre: 'L’employeur',
        requis: true,
      },
      { type: 'date', nom: 'deposeeLe', libelle: 'Date de la candidature', requis: false },
    ],
    ...ouvrir,
  },
});
