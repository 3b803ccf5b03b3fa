import type { EventType, LabellisationEvent, Noms } from '@pdn/contracts/ecrans';
import { RECITS_BILAN } from './bilan.js';
import { RECITS_CANDIDATURE } from './candidature.js';
import { RECITS_ECHEANCES } from './echeances.js';
import { RECITS_ENGAGEMENTS } from './engagements.js';
import { RECITS_ENTRETIEN } from './entretien.js';
import { RECITS_LISTE_ATTENTE } from './liste-attente.js';
import { RECITS_FIN } from './fin.js';
import { RECITS_MANQUEMENT } from './manquement.js';
import { RECITS_MOTEUR } from './moteur.js';
import { RECITS_PROFIL } from './profil.js';
import { RECITS_RESSOURCE } from './ressource.js';
import type { Recit, Recits } from './recit.js';
import { RECITS_VIE } from './vie.js';

export type { Recit } from './recit.js';

export const RECITS: Recits = {
  ...RECITS_CANDIDATURE,
  ...RECITS_LISTE_ATTENTE,
  ...RECITS_RESSOURCE,
  ...RECITS_ENTRETIEN,
  ...RECITS_ENGAGEMENTS,
  ...RECITS_PROFIL,
  ...RECITS_BILAN,
  ...RECITS_VIE,
  ...RECITS_ECHEANCES,
  ...RECITS_MANQUEMENT,
  ...RECITS_FIN,
  ...RECITS_MOTEUR,
};

export function raconter<Type extends EventType>(
  evenement: Extract<LabellisationEvent, { type: Type }>,
  noms: Noms,
): Recit {
  const recit = RECITS[evenement.type as Type] as (data: typeof evenement.data, noms: Noms) => Recit;
  return recit(evenement.data, noms);
}
