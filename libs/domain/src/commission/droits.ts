import type { Acteur, ActeurKind } from '../acteur.js';
import { Refusal } from '../refusal.js';
import type { CommissionCommandType } from './commands.js';

const COORDINATION: readonly ActeurKind[] = ['coordinateur'];
const BUREAU: readonly ActeurKind[] = ['coordinateur', 'caf'];
const MOTEUR: readonly ActeurKind[] = ['systeme'];

/**
 * Who may send which command to a session. Time only reminds, signals, and records what became of a decision or a mail.
 * What brings decisions to dossiers is the coordination's, which alone enters acts in the name of the commission.
 */
export const DROITS: Record<CommissionCommandType, readonly ActeurKind[]> = {
  planifierSeance: COORDINATION,
  inscrireMembre: COORDINATION,
  retirerMembre: COORDINATION,
  inscrireAffaire: COORDINATION,
  retirerAffaire: COORDINATION,
  differerAffaire: COORDINATION,
  convoquerMembres: COORDINATION,
  ajournerSeance: COORDINATION,
  annulerSeance: BUREAU,
  noterPresence: BUREAU,
  declarerDeport: BUREAU,
  leverDeport: BUREAU,
  ouvrirSeance: BUREAU,
  apprecierCriteres: BUREAU,
  recueillirVoix: BUREAU,
  deciderAffaire: BUREAU,
  etablirProcesVerbal: BUREAU,
  signerProcesVerbal: COORDINATION,
  rectifierProcesVerbal: BUREAU,
  classerTransmission: COORDINATION,
  renvoyerCourrier: COORDINATION,
  constaterTransmission: MOTEUR,
  declencherEcheance: MOTEUR,
  constaterNonRemise: MOTEUR,
};

export const peutEnvoyer = (
  type: CommissionCommandType,
  { kind, auNomDe }: Pick<Acteur, 'kind' | 'auNomDe'>,
): boolean => auNomDe === undefined && DROITS[type].includes(kind);

/** @throws {Refusal} `acte-non-permis` */
export function exigerDroit(type: CommissionCommandType, acteur: Acteur): void {
  if (!peutEnvoyer(type, acteur))
    throw new Refusal('acte-non-permis', 'Cet acte n’est pas de votre ressort.');
}
