import type { Critere } from '../labellisation/vocabulaire.js';

/** Answered by yes or no, in the order of the application. */
export const CRITERES_OUI_NON = [
  'pei_dans_le_projet_de_structure',
  'resultats_attendus_precises',
  'organisation_precisee',
  'absence_relation_commerciale',
  'recours_libre',
  'mandat_employeur',
  'entree_generaliste',
  'profil_facebook_prevu',
] as const satisfies readonly Critere[];
export type CritereOuiNon = (typeof CRITERES_OUI_NON)[number];
