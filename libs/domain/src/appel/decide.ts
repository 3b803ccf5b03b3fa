import { assertNever } from '../assert-never.js';
import type { DecisionContext } from '../labellisation/context.js';
import { Refusal } from '../refusal.js';
import type { AppelCommand } from './commands.js';
import { declencherEcheance } from './declencher-echeance.js';
import { exigerDroitAppel } from './droits.js';
import { enregistrerCandidature } from './enregistrer-candidature.js';
import type { AppelEvent } from './events.js';
import { ouvrirAppel } from './ouvrir-appel.js';
import type { Appel } from './state.js';

/** The new facts, if any. @throws {Refusal} */
export function decideAppel(
  command: AppelCommand,
  appel: Appel | null,
  context: DecisionContext,
): AppelEvent[] {
  exigerDroitAppel(command.type, context.acteur);
  if (command.type === 'ouvrirAppel') return ouvrirAppel(command.data, appel, context);
  if (!appel) throw new Refusal('appel-inconnu', 'Cet appel n’existe pas.');
  switch (command.type) {
    case 'enregistrerCandidature':
      return enregistrerCandidature(command.data, appel);
    case 'declencherEcheance':
      return declencherEcheance(command.data, appel, context);
    default:
      return assertNever(command);
  }
}
