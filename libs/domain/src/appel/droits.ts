import type { Acteur, ActeurKind } from '../acteur.js';
import { Refusal } from '../refusal.js';
import type { AppelCommandType } from './commands.js';

const COORDINATION: readonly ActeurKind[] = ['coordinateur'];
const MOTEUR: readonly ActeurKind[] = ['systeme'];

/** Who may send which command. Time closes a call on its date, and refuses nobody. */
export const DROITS_APPEL: Record<AppelCommandType, readonly ActeurKind[]> = {
  ouvrirAppel: COORDINATION,
  inviter: COORDINATION,
  corrigerInvite: COORDINATION,
  prolongerAppel: COORDINATION,
  publierResultats: COORDINATION,
  renvoyerCourrier: COORDINATION,
  enregistrerCandidature: MOTEUR,
  declencherEcheance: MOTEUR,
  constaterNonRemise: MOTEUR,
};

export const peutEnvoyerAppel = (
  type: AppelCommandType,
  { kind, auNomDe }: Pick<Acteur, 'kind' | 'auNomDe'>,
): boolean => auNomDe === undefined && DROITS_APPEL[type].includes(kind);

/** @throws {Refusal} `acte-non-permis` */
export function exigerDroitAppel(type: AppelCommandType, acteur: Acteur): void {
  if (!peutEnvoyerAppel(type, acteur))
    throw new Refusal('acte-non-permis', 'Cet acte n’est pas de votre ressort.');
}
