import { enumerer, majuscule } from '../enumerer.js';
import { nommer } from '../roles.js';
import { DOMAINES_RESSOURCE } from '../vocabulaire.js';
import type { Recits } from './recit.js';
import { PAR } from './par.js';

export const RECITS_RESSOURCE: Recits<
  | 'CandidatureOrienteeEnPersonneRessource'
  | 'PersonneRessourceProposee'
  | 'PersonneRessourceAcceptee'
  | 'PersonneRessourceReconnue'
  | 'PersonneRessourceTerminee'
> = {
  CandidatureOrienteeEnPersonneRessource: () => ({
    titre: 'La commission propose le statut de personne ressource',
  }),
  PersonneRessourceProposee: ({ domaines, serie }) => ({
    titre: serie > 1 ? 'Autre périmètre proposé' : 'Statut de personne ressource proposé',
    precision: majuscule(enumerer(domaines.map((domaine) => DOMAINES_RESSOURCE[domaine]))),
  }),
  PersonneRessourceAcceptee: ({ partie }, noms) => ({
    titre: `Accord donné par ${nommer(partie, noms)}`,
  }),
  PersonneRessourceReconnue: () => ({
    titre: 'Personne ressource reconnue',
    precision: 'Les deux accords sont réunis, sur le même texte',
  }),
  PersonneRessourceTerminee: ({ par }) => ({
    titre: 'Fin du statut de personne ressource',
    precision: majuscule(`à l’initiative de ${PAR[par]}`),
  }),
};
