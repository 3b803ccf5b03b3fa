import type { Formes } from '../formes.js';
import type { CommissionEventType } from './events.js';

/**
 * Every fact that may stand in a session, in the order of its life. A type stays here for as long as a row may have it, written
 * or not; one whose shape changes gets a function that reads the former shape, and its number is one higher.
 * @see docs/evolution.md
 */
export const FORMES_COMMISSION = {
  SeancePlanifiee: [],
  MembreInscrit: [],
  MembreRetire: [],
  AffaireInscrite: [],
  AffaireRetiree: [],
  AffaireDifferee: [],
  MembresConvoques: [],
  SeanceAjournee: [],
  SeanceAnnulee: [],
  PresenceNotee: [],
  DeportDeclare: [],
  DeportLeve: [],
  SeanceOuverte: [],
  CriteresApprecies: [],
  VoixRecueillies: [],
  DecisionPrise: [],
  DecisionRouverte: [],
  ProcesVerbalEtabli: [],
  ProcesVerbalSigne: [],
  ProcesVerbalClos: [],
  ProcesVerbalRectifie: [],
  DecisionTransmise: [],
  TransmissionRefusee: [],
  TransmissionClassee: [],
  RappelEchu: [],
  TacheSignalee: [],
  EnvoiSignale: [],
  CourrierNonRemis: [],
  CourrierRenvoye: [],
} as const satisfies Formes<CommissionEventType>;
