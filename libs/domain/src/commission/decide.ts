import { assertNever } from '../assert-never.js';
import { Refusal } from '../refusal.js';
import type { CommissionCommand } from './commands.js';
import type { DecisionContext } from '../labellisation/context.js';
import { apprecierCriteres } from './deliberation/apprecier-criteres.js';
import { deciderAffaire } from './deliberation/decider-affaire.js';
import { declarerDeport, leverDeport } from './deliberation/deport.js';
import { recueillirVoix } from './deliberation/recueillir-voix.js';
import { exigerDroit } from './droits.js';
import type { CommissionEvent } from './events.js';
import { inscrireAffaire } from './ordre-du-jour/inscrire-affaire.js';
import { differerAffaire, retirerAffaire } from './ordre-du-jour/retirer-affaire.js';
import { etablirProcesVerbal } from './proces-verbal/etablir-proces-verbal.js';
import { rectifierProcesVerbal } from './proces-verbal/rectifier-proces-verbal.js';
import { signerProcesVerbal } from './proces-verbal/signer-proces-verbal.js';
import { classerTransmission, constaterTransmission } from './proces-verbal/transmission.js';
import { ajournerSeance } from './seance/ajourner-seance.js';
import { annulerSeance } from './seance/annuler-seance.js';
import { convoquerMembres } from './seance/convoquer-membres.js';
import { inscrireMembre } from './seance/inscrire-membre.js';
import { noterPresence } from './seance/noter-presence.js';
import { ouvrirSeance } from './seance/ouvrir-seance.js';
import { planifierSeance } from './seance/planifier-seance.js';
import { retirerMembre } from './seance/retirer-membre.js';
import type { Commission } from './state.js';
import { constaterNonRemise, renvoyerCourrier } from './suivi/courrier.js';
import { declencherEcheance } from './suivi/declencher-echeance.js';

/** The new facts, if any. @throws {Refusal} */
export function decide(
  command: CommissionCommand,
  commission: Commission | null,
  context: DecisionContext,
): CommissionEvent[] {
  exigerDroit(command.type, context.acteur);
  if (command.type === 'planifierSeance') {
    if (commission) throw new Refusal('seance-deja-planifiee', 'Cette séance est déjà planifiée.');
    return planifierSeance(command.data, context);
  }
  if (!commission) throw new Refusal('seance-inconnue', 'Cette séance n’existe pas.');
  switch (command.type) {
    case 'inscrireMembre':
      return inscrireMembre(command.data, commission, context);
    case 'retirerMembre':
      return retirerMembre(command.data, commission, context);
    case 'inscrireAffaire':
      return inscrireAffaire(command.data, commission, context);
    case 'retirerAffaire':
      return retirerAffaire(command.data, commission, context);
    case 'differerAffaire':
      return differerAffaire(command.data, commission, context);
    case 'convoquerMembres':
      return convoquerMembres(commission, context);
    case 'ajournerSeance':
      return ajournerSeance(command.data, commission, context);
    case 'annulerSeance':
      return annulerSeance(command.data, commission, context);
    case 'noterPresence':
      return noterPresence(command.data, commission, context);
    case 'declarerDeport':
      return declarerDeport(command.data, commission, context);
    case 'leverDeport':
      return leverDeport(command.data, commission, context);
    case 'ouvrirSeance':
      return ouvrirSeance(commission, context);
    case 'apprecierCriteres':
      return apprecierCriteres(command.data, commission, context);
    case 'recueillirVoix':
      return recueillirVoix(command.data, commission, context);
    case 'deciderAffaire':
      return deciderAffaire(command.data, commission, context);
    case 'etablirProcesVerbal':
      return etablirProcesVerbal(command.data, commission, context);
    case 'signerProcesVerbal':
      return signerProcesVerbal(command.data, commission, context);
    case 'rectifierProcesVerbal':
      return rectifierProcesVerbal(command.data, commission, context);
    case 'classerTransmission':
      return classerTransmission(command.data, commission, context);
    case 'renvoyerCourrier':
      return renvoyerCourrier(command.data, commission, context);
    case 'constaterTransmission':
      return constaterTransmission(command.data, commission, context);
    case 'declencherEcheance':
      return declencherEcheance(command.data, commission, context);
    case 'constaterNonRemise':
      return constaterNonRemise(command.data, commission, context);
    default:
      return assertNever(command);
  }
}
