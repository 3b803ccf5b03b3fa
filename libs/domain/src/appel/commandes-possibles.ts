import type { ActeurKind } from '../acteur.js';
import type { AppelCommandType } from './commands.js';
import { DROITS_APPEL, peutEnvoyerAppel } from './droits.js';
import type { Appel } from './state.js';

/** What somebody of this kind may ask of the call as it stands, in the order of its life. */
export const commandesPossiblesAppel = (appel: Appel, kind: ActeurKind): AppelCommandType[] =>
  kind === 'systeme'
    ? []
    : (Object.keys(DROITS_APPEL) as AppelCommandType[]).filter(
        (type) => peutEnvoyerAppel(type, { kind }) && SENS[type](appel),
      );

export const peutOuvrirUnAppel = (kind: ActeurKind): boolean => peutEnvoyerAppel('ouvrirAppel', { kind });

const SENS: Record<AppelCommandType, (appel: Appel) => boolean> = {
  ouvrirAppel: () => false,
  inviter: ({ statut }) => statut === 'ouvert',
  corrigerInvite: ({ invites, resultatsLe }) => resultatsLe === null && invites.length > 0,
  prolongerAppel: ({ resultatsLe }) => resultatsLe === null,
  publierResultats: ({ statut, resultatsLe }) => statut === 'clos' && resultatsLe === null,
  renvoyerCourrier: () => true,
  enregistrerCandidature: () => false,
  declencherEcheance: () => false,
  constaterNonRemise: () => false,
};
