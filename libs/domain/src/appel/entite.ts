import type { Entite } from '../entite.js';
import type { AppelCommand } from './commands.js';
import { courriersAppel } from './courriers.js';
import { decideAppel } from './decide.js';
import { detailsAppel } from './details.js';
import { peutEnvoyerAppel } from './droits.js';
import { echeancesAppel } from './echeances.js';
import type { AppelEvent } from './events.js';
import { evolveAppel } from './evolve.js';
import { FORMES_APPEL } from './formes.js';
import { rappelAttendu } from './rappel-attendu.js';
import { FORME_APPEL, type Appel } from './state.js';
import { tachesAppel } from './taches.js';
import { vueAppel } from './vue.js';

/** A dated call for applications. */
export const APPEL = {
  nom: 'appel',
  forme: FORME_APPEL,
  formes: FORMES_APPEL,
  prefixe: 'AC',
  ouverture: 'ouvrirAppel',
  estEntendu: peutEnvoyerAppel,
  decide: decideAppel,
  evolve: evolveAppel,
  echeances: echeancesAppel,
  taches: tachesAppel,
  courriers: courriersAppel,
  rappelAttendu,
  suites: () => [],
  retour: () => null,
  vue: vueAppel,
  details: detailsAppel,
  personnes: () => ({}),
} as const satisfies Entite<Appel, AppelCommand, AppelEvent>;
