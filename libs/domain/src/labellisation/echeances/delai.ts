import type { Calendrier } from '../../calendrier/calendrier.js';
import type { Jour } from '../../temps.js';
import { estClose, type Labellisation, type Suivi } from '../state.js';

/**
 * J+n of a wait, on a working day; days of suspension do not count. Each suspension that began before the delay had run
 * out makes it longer by its length, counted from the start of the wait when that is inside: none ends in a suspension.
 */
export function delai(
  dossier: Labellisation,
  calendrier: Calendrier,
  { depuis, enPlus = 0 }: Suivi,
  jours: number,
): Jour {
  let jour = calendrier.plusJours(depuis, jours + enPlus);
  for (const { du, au } of estClose(dossier) ? [] : dossier.pauses) {
    const bout = calendrier.ouvreSuivant(jour);
    if (au <= depuis || du > bout) continue;
    const debut = du > depuis ? du : depuis;
    jour = calendrier.plusJours(du > jour ? bout : jour, calendrier.joursEntre(debut, au));
  }
  return calendrier.ouvreSuivant(jour);
}
