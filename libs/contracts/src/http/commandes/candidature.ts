import { PIECES } from '@pdn/domain';
import { z } from 'zod';
import { critere, criteres, criteresCorriges } from '../champs/criteres.js';
import { categorieMetier } from '../champs/metier.js';
import { existantOu, identifiant } from '../champs/identifiant.js';
import { personne } from '../champs/personne.js';
import { preuve } from '../champs/preuve.js';
import { programme } from '../champs/programme.js';
import { structure } from '../champs/structure.js';
import { jour, le } from '../champs/temps.js';
import { jeton, motif, paragraphes } from '../champs/texte.js';
import { commande } from '../commande.js';

const pieces = z.array(z.enum(PIECES)).min(1).max(PIECES.length);

export const deposerCandidature = commande('deposerCandidature', {
  titre: 'Déposer une candidature',
  champs: {
    programme,
    voie: z.enum(['appel', 'hors-appel']),
    appel: jeton().exactOptional(),
    professionnel: existantOu(personne),
    structure: existantOu(structure),
    contact: existantOu(personne).meta({
      description: 'La personne qui signe pour la structure, et à qui l’on écrit.',
    }),
    categorieMetier,
    criteres,
    projet: z.strictObject({ resultatsAttendus: paragraphes(4000), organisation: paragraphes(4000) }),
    remplace: identifiant.exactOptional().meta({
      description: 'Le dossier de la personne qui est partie, quand celle-ci la remplace.',
    }),
    le,
  },
  documents: ['projet'],
  personnes: ['professionnel', 'contact'],
  structures: ['structure'],
  exemple: {
    programme: 'parentalite',
    voie: 'hors-appel',
    professionnel: {
      prenom: 'Aurélie',
      nom: 'Delamaquette',
      fonction: 'Référente famille',
      courriel: 'a.delamaquette@centre-social.example.org',
    },
    structure: { nom: 'Centre social de Coutances', siret: '00005001300010', commune: 'Coutances' },
    contact: { prenom: 'Béatrice', nom: 'Duclavier', courriel: 'b.duclavier@centre-social.example.org' },
    categorieMetier: 'referent_famille_centre_social',
    criteres: {
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
    },
    projet: {
      resultatsAttendus: 'Toucher des parents qui ne viennent pas encore.',
      organisation: 'Une matinée de publication et une permanence chaque semaine.',
    },
  },
});

export const candidature = [
  commande('demanderPieces', {
    titre: 'Demander des pièces manquantes',
    champs: { pieces, motif, le },
    documents: ['motif'],
    exemple: { pieces: ['trame-projet'], motif: 'Les résultats attendus manquent dans la trame de projet.' },
  }),
  commande('fournirPieces', {
    titre: 'Enregistrer les pièces reçues',
    champs: {
      pieces,
      criteres: criteresCorriges.exactOptional(),
      contenu: paragraphes(4000).exactOptional(),
      preuve: preuve.exactOptional(),
      le,
    },
    documents: ['contenu', 'preuve'],
    exemple: { pieces: ['trame-projet'], criteres: { resultats_attendus_precises: true } },
  }),
  commande('declarerComplete', { titre: 'Déclarer la candidature complète', champs: { le }, exemple: {} }),
  commande('declarerEligible', { titre: 'Déclarer la candidature éligible', champs: { le }, exemple: {} }),
  commande('refuserCandidature', {
    titre: 'Refuser la candidature, avec un motif',
    champs: { criteres: z.array(critere).max(10), motif, le },
    documents: ['motif'],
    exemple: { criteres: ['mandat_employeur'], motif: 'Aucun employeur ne mandate la personne.' },
  }),
  commande('classerSansSuite', {
    titre: 'Classer sans suite, avec un motif',
    champs: { motif, le },
    documents: ['motif'],
    exemple: { motif: 'Les pièces demandées ne sont pas arrivées, malgré trois appels.' },
  }),
  commande('abandonnerCandidature', {
    titre: 'Enregistrer que l’employeur ou le professionnel renonce',
    champs: { par: z.enum(['employeur', 'professionnel']), motif, preuve: preuve.exactOptional(), le },
    documents: ['motif', 'preuve'],
    exemple: { par: 'employeur', motif: 'La structure demandera le programme jeunesse.' },
  }),
  commande('renvoyerEnCommission', {
    titre: 'Renvoyer la demande devant la commission',
    champs: { motif, le },
    documents: ['motif'],
    exemple: { motif: 'Métier hors de la liste des catégories admises.' },
  }),
  commande('enregistrerDecisionCommission', {
    titre: 'Enregistrer la décision de la commission',
    champs: {
      decision: z.enum(['ajournee', 'favorable', 'defavorable', 'personne-ressource']),
      motif,
      prochaineSeance: jour.exactOptional(),
      le,
    },
    documents: ['motif'],
    exemple: { decision: 'favorable', motif: 'Public de jeunes parents peu couvert par le réseau.' },
  }),
];
