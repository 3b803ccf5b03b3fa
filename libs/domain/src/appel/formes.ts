import type { Formes } from '../formes.js';
import type { AppelEventType } from './events.js';
import { avecSesRappels } from './formes/appel-ouvert.js';

/**
 * Every fact that may stand in a call for applications, in the order of its life. A type stays here for as long as a row may have it, written
 * or not; one whose shape changes gets a function that reads the former shape, and its number is one higher.
 * @see docs/evolution.md
 */
export const FORMES_APPEL = {
  AppelOuvert: [avecSesRappels],
  StructureInvitee: [],
  InviteCorrige: [],
  AppelProlonge: [],
  CandidatureRecue: [],
  RelanceEchue: [],
  AppelClos: [],
  ResultatsPublies: [],
  EnvoiSignale: [],
  CourrierNonRemis: [],
  CourrierRenvoye: [],
} as const satisfies Formes<AppelEventType>;
