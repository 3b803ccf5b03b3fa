import { serieDeLaCle } from '../series.js';
import type { Labellisation } from '../state.js';
import type { Echeance } from './echeance.js';

/** Its mail was not delivered: nobody is reminded, or called as if they had read it, until it is sent again. */
export function estEnPause({ nonRemis }: Labellisation, { cle, action }: Echeance): boolean {
  return nonRemis.some(({ serie, destinataire, suite }) => {
    if (suite || serie !== serieDeLaCle(cle)) return false;
    if (action.kind === 'relance') return action.destinataires.includes(destinataire);
    return action.kind === 'tache' && action.appeler === destinataire;
  });
}
