import { assertNever } from '../assert-never.js';
import type { DecisionContext } from '../labellisation/context.js';
import { Refusal } from '../refusal.js';
import type { AppelCommand } from './commands.js';
import { corrigerInvite } from './corriger-invite.js';
import { constaterNonRemise, renvoyerCourrier } from './courrier-d-appel.js';
import { declencherEcheance } from './declencher-echeance.js';
import { exigerDroitAppel } from './droits.js';
import { enregistrerCandidature } from './enregistrer-candidature.js';
import type { AppelEvent } from './events.js';
import { inviter } from './inviter.js';
import { ouvrirAppel } from './ouvrir-appel.js';
import { prolongerAppel } from './prolonger-appel.js';
import { publierResultats } from './publier-resultats.js';
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
    case 'inviter':
      return inviter(command.data, appel, context);
    case 'corrigerInvite':
      return corrigerInvite(command.data, appel, context);
    case 'prolongerAppel':
      return prolongerAppel(command.data, appel, context);
    case 'publierResultats':
      return publierResultats(command.data, appel, context);
    case 'renvoyerCourrier':
      return renvoyerCourrier(command.data, context);
    case 'enregistrerCandidature':
      return enregistrerCandidature(command.data, appel, context);
    case 'declencherEcheance':
      return declencherEcheance(command.data, appel, context);
    case 'constaterNonRemise':
      return constaterNonRemise(command.data, appel, context);
    default:
      return assertNever(command);
  }
}
