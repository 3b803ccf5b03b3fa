import type { CommandePossible, Dossier } from '@pdn/contracts/ecrans';
import { cadreDuBureau } from './cadre.js';
import { COURRIELS } from './courriels.js';
import { AVENIR } from './etapes-a-venir.js';
import { PASSE } from './etapes-passees.js';

const COMMANDES: CommandePossible[] = [
  {
    type: 'remettreBilan',
    commande: '00000000-0000-4000-8000-000000000010',
    champs: [
      {
        type: 'nombre',
        nom: 'heures',
        libelle: 'Temps en ligne',
        unite: 'heures',
        pas: 0.25,
        min: 0,
        requis: true,
      },
      { type: 'date', nom: 'le', libelle: 'Reçu le', requis: false, max: '2027-01-19' },
    ],
  },
  {
    type: 'suspendre',
    commande: '00000000-0000-4000-8000-000000000011',
    champs: [
      {
        type: 'choix',
        nom: 'raison',
        libelle: 'Raison',
        requis: true,
        options: [
          { valeur: 'conge-maternite', libelle: 'Congé de maternité' },
          { valeur: 'autre', libelle: 'Autre raison', aide: 'À expliquer dans le motif' },
        ],
      },
      {
        type: 'texte-long',
        nom: 'motif',
        libelle: 'Motif',
        requis: true,
        aide: 'Il reste dans la chronologie.',
      },
      { type: 'date-heure', nom: 'rappel', libelle: 'Point prévu', requis: false },
    ],
    erreurs: [{ champ: 'motif', message: 'Dites pourquoi, en une phrase au moins' }],
  },
  {
    type: 'verifierProfil',
    commande: '00000000-0000-4000-8000-000000000012',
    champs: [
      {
        type: 'cases',
        nom: 'controles',
        libelle: 'Éléments présents',
        requis: true,
        options: [
          { valeur: 'photo', libelle: 'Photo' },
          { valeur: 'logo', libelle: 'Logo' },
        ],
        valeurs: ['logo'],
      },
      {
        type: 'choix',
        nom: 'reseau',
        libelle: 'Réseau',
        requis: false,
        options: [{ valeur: 'facebook', libelle: 'Facebook' }],
      },
      { type: 'texte', nom: 'adresse', libelle: 'Adresse du profil', requis: false, longueurMax: 300 },
    ],
  },
  { type: 'retirerLabel', commande: '00000000-0000-4000-8000-000000000013', champs: [] },
];

export const dossier = (changements: Partial<Dossier> = {}): Dossier => ({
  cadre: cadreDuBureau(),
  entete: {
    id: '0b2f5a1e-0000-4000-8000-000000000042',
    numero: 'PDN-50-2026-0042',
    version: PASSE.length,
    programme: 'parentalite',
    metier: 'référente famille',
    etat: 'actif',
    attenteDe: 'professionnel',
    voie: 'appel',
    deposeeLe: '2026-03-24',
    labelAccordeLe: '2026-06-22',
    terme: '2028-06-30',
    bilan: { exercice: 2026, dateLimite: '2027-02-01', remisLe: null },
    regles: 4,
  },
  personnes: {
    professionnel: {
      prenom: 'Élodie',
      nom: 'Marquet',
      courriel: 'e.marquet@les-embruns.example',
      telephone: '06 39 98 04 11',
    },
    contact: {
      prenom: 'Hervé',
      nom: 'Dauphin',
      fonction: 'directeur',
      courriel: 'direction@les-embruns.example',
      telephone: '02 61 91 04 12',
    },
    structure: { nom: 'Centre social Les Embruns', commune: 'Granville' },
  },
  taches: [],
  eligibilite: null,
  commandes: COMMANDES,
  passe: PASSE,
  avenir: AVENIR,
  signatures: {
    version: { charte: 'charte-nationale-v1', engagements: 'engagements-manche-2018' },
    signataires: [
      {
        signataire: 'professionnel',
        nom: 'Élodie Marquet',
        signeLe: '2026-04-23T15:42:00.000Z',
        canal: 'lien',
      },
      { signataire: 'employeur', nom: 'Hervé Dauphin', signeLe: '2026-05-04T07:15:00.000Z', canal: 'lien' },
      { signataire: 'caf', nom: 'Sylvie Aubert', signeLe: null, canal: null },
    ],
  },
  courriels: COURRIELS,
  temporal: 'http://localhost:8233/namespaces/default/workflows/labellisation%2F42',
  ...changements,
});
