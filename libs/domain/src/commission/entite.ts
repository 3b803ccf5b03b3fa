import type { Entite } from '../entite.js';
import type { CommissionCommand } from './commands.js';
import { courriers } from './courriers/index.js';
import { decide } from './decide.js';
import { rappelAttendu } from './courriers/rappel-attendu.js';
import { details } from './details.js';
import { peutEnvoyer } from './droits.js';
import { echeances } from './echeances/index.js';
import type { CommissionEvent } from './events.js';
import { evolve } from './evolve.js';
import { FORMES_COMMISSION } from './formes.js';
import { FORME_COMMISSION, type Commission } from './state.js';
import { retour, suites } from './suites.js';
import { taches } from './taches/index.js';
import { vue } from './vue.js';

/** A session of a body that rules on dossiers. */
export const COMMISSION = {
  nom: 'commission',
  forme: FORME_COMMISSION,
  formes: FORMES_COMMISSION,
  prefixe: 'COM',
  ouverture: 'planifierSeance',
  estEntendu: peutEnvoyer,
  ...{
    decide,
    evolve,
    echeances,
    taches,
    courriers,
    rappelAttendu,
    suites,
    retour,
    vue,
    details,
  },
  personnes: () => ({}),
} as const satisfies Entite<Commission, CommissionCommand, CommissionEvent>;
