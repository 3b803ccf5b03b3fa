import type { Acteur } from '../acteur.js';
import type { DecisionMandatee } from '../instances/instance.js';
import type { CommandType, LabellisationCommand } from './commands.js';
import { peutEnvoyer } from './droits.js';

/** The commands that always take a decision of which the network says whose it is. */
const TOUJOURS: Partial<Record<CommandType, DecisionMandatee>> = {
  enregistrerDecisionCommission: 'demande-exceptionnelle',
  accorderLabel: 'label',
  renouvelerLabel: 'renouvellement',
  refuserRenouvellement: 'renouvellement',
  deciderManquement: 'exclusion',
};

/** Null: it decides nothing of that kind, or not always. */
export const decisionDuType = (type: CommandType): DecisionMandatee | null => TOUJOURS[type] ?? null;

/** A withdrawal that employer or professional ask for is theirs; only that of the network is a mandate. */
export function decisionMandatee(command: LabellisationCommand): DecisionMandatee | null {
  if (command.type === 'retirerLabel' || command.type === 'annoncerRetrait')
    return command.data.par === 'coordination' ? 'retrait' : null;
  return decisionDuType(command.type);
}

/** Nobody is sent away from a decision without being told whose it is: only `decide` knows the mandates of the day. */
export const estEntendu = (type: CommandType, acteur: Pick<Acteur, 'kind' | 'auNomDe'>): boolean =>
  peutEnvoyer(type, acteur) || decisionDuType(type) !== null;
