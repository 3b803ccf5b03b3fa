import type { Constat, Releve } from './releve.js';
import { commandesUneFois } from './regles/commandes.js';
import { courriersJustes } from './regles/courriers.js';
import {
  decisionsDunePersonne,
  rienEnSuspension,
  signaturesDunTexte,
  unSeulReseau,
} from './regles/procedure.js';
import { toutEstRepose } from './regles/repos.js';
import { ordreTenu, versionsContinues } from './regles/versions.js';
import { reveilsJustes, vuesJustes } from './regles/vues.js';

export type { Appel, Constat, Defaut, Releve } from './releve.js';

const REGLES = [
  commandesUneFois,
  versionsContinues,
  ordreTenu,
  vuesJustes,
  reveilsJustes,
  courriersJustes,
  decisionsDunePersonne,
  signaturesDunTexte,
  rienEnSuspension,
  unSeulReseau,
  toutEstRepose,
];

/** Everything that is wrong in what a run left behind; an empty list is a clean run. */
export const verifier = (releve: Releve): Constat[] => REGLES.flatMap((regle) => regle(releve));

/** A clean verdict counts only if there was something to compare. */
export const compare = ({ appels, evenements, courriers, recus, reveils }: Releve) => ({
  appels: appels.length,
  evenements: evenements.length,
  courriers: courriers.length,
  recus: recus.length,
  reveils: reveils.length,
});
