import { randomUUID } from 'node:crypto';
import { dossierDe } from '@pdn/contracts/ids';
import { streamOf } from '@pdn/contracts/temporal';
import { demander, type ApiDuReseau } from '../demonstration/api.js';
import type { Systeme } from './vie.js';

const TEXTES = { charte: 'charte-nationale-v1', engagements: 'engagements-manche-2018' };
const CRITERES = {
  pei_dans_le_projet_de_structure: true,
  resultats_attendus_precises: true,
  organisation_precisee: true,
  absence_relation_commerciale: true,
  recours_libre: true,
  mandat_employeur: true,
  entree_generaliste: true,
  profil_facebook_prevu: true,
  heures_hebdomadaires_prevues: 3,
  permanence_hebdomadaire_heures: 1,
};
const personne = (prenom: string) => ({
  prenom,
  nom: 'Delamesure',
  courriel: `${prenom.toLowerCase()}@structure.example.org`,
});
const CANDIDATURE = {
  programme: 'parentalite',
  voie: 'hors-appel',
  categorieMetier: 'referent_famille_centre_social',
  professionnel: personne('Aurelie'),
  contact: personne('Bruno'),
  structure: { nom: 'Centre social', siret: '00005001300010', commune: 'Coutances' },
  criteres: CRITERES,
  projet: { resultatsAttendus: 'x'.repeat(500), organisation: 'x'.repeat(500) },
};
const FICHE = {
  presentation: 'Parents du secteur, écrivez-moi.',
  prenom: 'Aurélie',
  metier: 'Référente famille',
  structure: 'Centre social',
  commune: 'Coutances',
  reseaux: [{ reseau: 'facebook', adresse: 'https://reseau.example.org/aurelie-pdn' }],
};
const CONTROLES = {
  prenom_et_structure: true,
  photo: true,
  logo: true,
  presentation_de_la_demarche: true,
  moyen_de_contact: true,
  lien_vers_l_annuaire: true,
  permanence_annoncee: true,
};

type Acte = [type: string, data: object, auNomDe?: 'employeur' | 'professionnel' | 'caf'];

/** From the application to the published card: 12 commands with the opening. */
const suite = (cesoir: string): Acte[] => [
  ['declarerEligible', {}],
  ['planifierEntretien', { date: `${cesoir}T23:59`, dureeMinutes: 90, lieu: 'Coutances' }],
  ['rendreAvisEntretien', { avis: 'favorable' }],
  ['ouvrirEngagements', { version: TEXTES }],
  [
    'signerEngagements',
    { signataire: 'professionnel', version: TEXTES, preuve: { nom: 'Aurelie Delamesure' } },
    'professionnel',
  ],
  [
    'signerEngagements',
    { signataire: 'employeur', version: TEXTES, preuve: { nom: 'Bruno Delamesure' } },
    'employeur',
  ],
  [
    'signerEngagements',
    { signataire: 'caf', version: TEXTES, preuve: { nom: 'Brigitte Delamesure' } },
    'caf',
  ],
  [
    'declarerProfil',
    { adapte: false, reseauSocial: 'facebook', adresse: 'https://reseau.example.org/a' },
    'professionnel',
  ],
  ['verifierProfil', { controles: CONTROLES }],
  ['validerFiche', { fiche: FICHE }, 'professionnel'],
  ['publierFiche', {}],
];

/** The product as people reach it: through its HTTP API, with rules, views, links and mails. */
export function produit(api: ApiDuReseau): Systeme {
  return {
    nom: 'produit',
    vie() {
      const ouverture = randomUUID();
      const dossier = dossierDe(ouverture);
      const ouvrir = () =>
        demander(api, '/labellisations', {
          cle: 'coordinateur',
          methode: 'POST',
          corps: CANDIDATURE,
          commande: ouverture,
        });
      const actes = suite(new Date().toISOString().slice(0, 10)).map(
        ([type, data, auNomDe]) =>
          () =>
            demander(api, `/labellisations/${dossier}/commandes`, {
              cle: 'coordinateur',
              methode: 'POST',
              corps: { type, data, ...(auNomDe && { auNomDe }) },
              commande: randomUUID(),
            }),
      );
      return { workflowId: streamOf(dossier), commandes: [ouvrir, ...actes] };
    },
  };
}
