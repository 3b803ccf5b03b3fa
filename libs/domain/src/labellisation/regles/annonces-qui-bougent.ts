import type { Context } from '../context.js';
import { attentes } from '../courriers/attentes/index.js';
import type { Destinataire } from '../destinataire.js';
import type { EventOf } from '../events.js';
import { objetDeLaSerie } from '../series.js';
import { estClose, type Labellisation } from '../state.js';

export type Annonce = EventOf<'ReglesAdoptees'>['data']['annonces'][number];

/** The waits whose printed date is another one under the new rules. While suspended, no date runs: nothing is told. */
export function annoncesQuiBougent(
  avant: Labellisation,
  apres: Labellisation,
  sousLesAnciennes: Context,
  sousLesNouvelles: Context,
): Annonce[] {
  if (estClose(apres) || apres.suspension) return [];
  const imprimees = attentes(avant, sousLesAnciennes);
  return attentes(apres, sousLesNouvelles).flatMap(({ serie, destinataire, donnees }): Annonce[] => {
    const imprimee = imprimees.find((autre) => autre.serie === serie && autre.destinataire === destinataire);
    const bouge = imprimee && imprimee.donnees['dateLimite'] !== donnees['dateLimite'];
    return bouge ? [{ serie, destinataire }] : [];
  });
}

export const estAnnoncee = (annonces: Annonce[], objet: string, a: Destinataire | undefined): boolean =>
  annonces.some(({ serie, destinataire }) => objetDeLaSerie(serie) === objet && destinataire === a);
