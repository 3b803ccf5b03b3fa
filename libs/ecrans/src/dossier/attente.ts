import type { Dossier } from '@pdn/contracts/ecrans';
import { ATTENTES, minuscule } from '../libelles/index.js';
import { nomsActuels } from './noms.js';

/** « On attend Élodie Marquet », or nothing when nobody is awaited. */
export function quiAttendOn(
  dossier: Pick<Dossier, 'entete' | 'personnes' | 'cadre' | 'taches'>,
): string | null {
  const { attenteDe } = dossier.entete;
  if (attenteDe === 'personne') return null;
  if (attenteDe === 'coordinateur' && dossier.taches.length > 0) return 'On vous attend';
  const nom = attenteDe === 'commission' ? undefined : nomsActuels(dossier)[attenteDe];
  return `On attend ${nom ?? minuscule(ATTENTES[attenteDe])}`;
}
