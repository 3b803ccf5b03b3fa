import type { Entite } from '../entite.js';
import type { LabellisationCommand } from './commands.js';
import { courriers } from './courriers/index.js';
import { rappelAttendu } from './courriers/rappel-attendu.js';
import { decide } from './decide.js';
import { estEntendu } from './decision-mandatee.js';
import { details } from './details.js';
import { echeances } from './echeances/index.js';
import type { LabellisationEvent } from './events.js';
import { evolve } from './evolve.js';
import { FORMES_LABELLISATION } from './formes.js';
import { FORME_ETAT, parties, type Labellisation } from './state.js';
import { suites } from './suites.js';
import { taches } from './taches/index.js';
import { vue } from './vue.js';

/** One professional, one employer, one programme: from the application to the end. */
export const LABELLISATION = {
  nom: 'labellisation',
  forme: FORME_ETAT,
  formes: FORMES_LABELLISATION,
  prefixe: 'PDN',
  ouverture: 'deposerCandidature',
  ...{ estEntendu, decide, evolve, echeances, taches, courriers, rappelAttendu, suites, vue, details },
  retour: () => null,
  personnes(dossier) {
    const { professionnel, contact } = parties(dossier);
    return { professionnel, employeur: contact };
  },
} as const satisfies Entite<Labellisation, LabellisationCommand, LabellisationEvent>;
