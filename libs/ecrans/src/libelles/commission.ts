import type {
  Appreciation,
  CommandeDeSeance,
  EtatSeance,
  EtatTransmission,
  Fonction,
  GenreInstance,
  Instance,
  Issue,
  ModeDeDecision,
  Presence,
  TypeDeVoix,
  TypeTacheCommission,
  VoieDeDecision,
  Voix,
} from '@pdn/contracts/ecrans';
import type { LibelleCommande } from './commandes.js';
import type { LibelleEtat } from './etats.js';

export const ETATS_SEANCE: Record<EtatSeance, LibelleEtat> = {
  preparation: { nom: 'En préparation', teinte: 'en-cours' },
  convoquee: { nom: 'Membres convoqués', teinte: 'en-cours' },
  ouverte: { nom: 'Séance ouverte', teinte: 'attente' },
  'proces-verbal': { nom: 'Procès-verbal à signer', teinte: 'attente' },
  signee: { nom: 'Procès-verbal signé', teinte: 'actif' },
  annulee: { nom: 'Annulée', teinte: 'fini' },
};

export const ISSUES: Record<Issue, { nom: string; teinte: LibelleEtat['teinte'] }> = {
  favorable: { nom: 'Acceptée', teinte: 'actif' },
  defavorable: { nom: 'Refusée', teinte: 'alerte' },
  ajournee: { nom: 'Ajournée', teinte: 'attente' },
  'personne-ressource': { nom: 'Proposée comme personne ressource', teinte: 'en-cours' },
};

export const VOIX: Record<Voix, string> = {
  favorable: 'Accepter',
  defavorable: 'Refuser',
  ajournee: 'Ajourner',
  'personne-ressource': 'Personne ressource',
  abstention: 'S’abstient',
};

export const VOIES_DE_DECISION: Record<VoieDeDecision, string> = {
  consensus: 'par consensus',
  vote: 'par vote',
};

export const MODES_DE_DECISION: Record<ModeDeDecision, string> = {
  consensus: 'Décision par consensus',
  majorite: 'Décision à la majorité des présents',
  'consensus-sinon-majorite': 'Décision par consensus, sinon à la majorité des présents',
};

export const FONCTIONS: Record<Fonction, string> = {
  presidence: 'présidence',
  secretariat: 'secrétariat',
  rapporteur: 'rapport',
  membre: 'membre',
};

export const PRESENCES: Record<Presence, string> = {
  present: 'sur place',
  'a-distance': 'à distance',
  excuse: 'excusé(e)',
  absent: 'absent(e)',
};

export const TYPES_DE_VOIX: Record<TypeDeVoix, string> = {
  deliberative: 'voix délibérative',
  consultative: 'voix consultative',
};

export const APPRECIATIONS: Record<Appreciation, string> = {
  rempli: 'Rempli',
  'a-preciser': 'À préciser',
  'non-rempli': 'Non rempli',
};

export const TRANSMISSIONS: Record<EtatTransmission, string> = {
  'a-transmettre': 'Décision en route vers le dossier',
  transmise: 'Décision inscrite au dossier',
  refusee: 'Le dossier n’a pas pu la recevoir',
  classee: 'Décision reprise à la main',
};

export const GENRES_INSTANCE: Record<GenreInstance, string> = {
  commission: 'Commission',
  copil: 'Comité de pilotage',
  'comite-technique': 'Comité technique',
  caf: 'Caf, seule',
  coordination: 'Coordination, seule',
};

export const MANDATS: Record<Instance['mandats'][number], string> = {
  'demande-exceptionnelle': 'Demandes exceptionnelles (métiers hors liste)',
  label: 'Label',
  renouvellement: 'Renouvellement du label',
  exclusion: 'Issue d’un manquement : levée, observation ou exclusion',
  retrait: 'Retrait du label à l’initiative du réseau',
};

export const TACHES_DE_SEANCE: Record<TypeTacheCommission, string> = {
  'convoquer-membres': 'Convoquer les membres',
  'etablir-proces-verbal': 'Établir le procès-verbal',
  'signer-proces-verbal': 'Faire signer le procès-verbal',
  'reprendre-decision': 'Reprendre une décision non reçue',
  'corriger-adresse-membre': 'Appeler un membre, puis renvoyer le courriel',
  'confirmer-envoi': 'Vérifier si le courriel est arrivé',
  'renvoyer-courrier': 'Renvoyer un courriel qui n’est pas parti',
};

export const COMMANDES_DE_SEANCE: Record<CommandeDeSeance, LibelleCommande> = {
  planifierSeance: { geste: 'Planifier une séance', aide: 'Avec les membres de la précédente' },
  inscrireMembre: { geste: 'Inscrire un membre', aide: 'À un siège de l’instance' },
  retirerMembre: { geste: 'Retirer un membre', aide: 'Avant la séance seulement' },
  inscrireAffaire: { geste: 'Inscrire à l’ordre du jour', aide: 'Le dossier sera examiné ce jour-là' },
  retirerAffaire: { geste: 'Retirer de l’ordre du jour', aide: 'Inscrit par erreur' },
  differerAffaire: { geste: 'Différer', aide: 'À une autre séance, avec un motif' },
  convoquerMembres: {
    geste: 'Convoquer les membres',
    aide: 'Un courriel part à chacun, avec un fichier pour l’agenda',
  },
  ajournerSeance: {
    geste: 'Ajourner la séance',
    aide: 'À une autre date, annoncée aux membres et aux employeurs qui attendent',
  },
  annulerSeance: { geste: 'Annuler la séance', aide: 'Les dossiers attendent toujours', grave: true },
  noterPresence: { geste: 'Noter une présence ou une excuse', aide: 'Le quorum compte les votants présents' },
  declarerDeport: {
    geste: 'Déclarer un déport',
    aide: 'Un membre concerné ne débat ni ne vote sur ce dossier',
  },
  leverDeport: { geste: 'Lever un déport', aide: 'Déclaré par erreur' },
  ouvrirSeance: { geste: 'Ouvrir la séance', aide: 'Si le quorum est atteint' },
  apprecierCriteres: { geste: 'Enregistrer la grille', aide: 'Ce que disent les pièces' },
  recueillirVoix: { geste: 'Enregistrer les voix', aide: 'Un nouveau vote remplace le précédent' },
  deciderAffaire: {
    geste: 'Enregistrer la décision',
    aide: 'Elle ne prend effet qu’une fois le procès-verbal signé',
  },
  etablirProcesVerbal: {
    geste: 'Établir le procès-verbal',
    aide: 'Les faits enregistrés, et ce que vous y ajoutez',
  },
  signerProcesVerbal: {
    geste: 'Enregistrer une signature du procès-verbal',
    aide: 'À la dernière, chaque décision part vers son dossier',
  },
  rectifierProcesVerbal: {
    geste: 'Rectifier le procès-verbal',
    aide: 'La rectification s’ajoute, rien ne s’efface',
  },
  classerTransmission: {
    geste: 'Classer une décision non reçue',
    aide: 'Une fois le dossier revu à la main',
  },
  renvoyerCourrier: { geste: 'Renvoyer un courriel', aide: 'Au membre qui ne l’a pas reçu' },
  constaterTransmission: { geste: 'Constater une transmission', aide: 'Réservé au moteur' },
  declencherEcheance: { geste: 'Déclencher une échéance', aide: 'Réservé au moteur' },
  constaterNonRemise: { geste: 'Constater une non-remise', aide: 'Réservé au moteur' },
};
