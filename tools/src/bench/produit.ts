import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { streamOf } from '@pdn/contracts/temporal';
import { demander, type ApiDuReseau } from '../demonstration/api.js';
import type { Base } from './base.js';
import { reposDes } from './histoires.js';
import { COURRIERS, type Systeme } from './vie.js';

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
export function produit(api: ApiDuReseau, base: Base, client: Client): Systeme {
  const demanderAu = <T>(chemin: string, corps: object): Promise<T> =>
    demander<T>(api, chemin, { cle: 'coordinateur', methode: 'POST', corps, commande: randomUUID() });
  return {
    nom: 'produit',
    // the employer has a copy of one
    messages: COURRIERS + 1,
    async ouvrir() {
      const { id } = await demanderAu<{ id: string }>('/labellisations', CANDIDATURE);
      const workflowId = streamOf(id);
      return {
        workflowId,
        async numero() {
          const lus = await base.lire<{ numero: string }>(
            'SELECT numero FROM labellisation WHERE stream = $1',
            [workflowId],
          );
          return lus[0]?.numero ?? '';
        },
        suite: suite(new Date().toISOString().slice(0, 10)).map(
          ([type, data, auNomDe]) =>
            () =>
              demanderAu(`/labellisations/${id}/commandes`, { type, data, ...(auNomDe && { auNomDe }) }),
        ),
      };
    },
    async repos(vies) {
      const streams = vies.map(({ workflowId }) => workflowId);
      while ((await enRoute(base, streams)) > 0) await pause(200);
      await reposDes(client, streams);
      const ecrits = await base.lire('SELECT 1 FROM courrier WHERE stream = ANY ($1)', [streams]);
      if (ecrits.length !== COURRIERS * streams.length)
        throw new Error(`${ecrits.length} mails were written in ${streams.length} lives`);
    },
  };
}

/** Mails that have not been settled, and streams whose workflow has not heard. */
async function enRoute(base: Base, streams: string[]): Promise<number> {
  const [ligne] = await base.lire<{ nombre: number }>(
    `SELECT (
       (SELECT count(*) FROM courrier WHERE stream = ANY ($1) AND etat IN ('a-envoyer', 'en-cours', 'a-constater')) +
       (SELECT count(*) FROM labellisation
         WHERE stream = ANY ($1) AND entendue < version))::int AS nombre`,
    [streams],
  );
  return ligne?.nombre ?? Number.NaN;
}
