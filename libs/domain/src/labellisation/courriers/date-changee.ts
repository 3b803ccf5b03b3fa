import type { Context } from '../context.js';
import type { Destinataire } from '../destinataire.js';
import { objetDeLaSerie } from '../series.js';
import type { Labellisation } from '../state.js';
import { attentes } from './attentes/index.js';
import { ecrire } from './ecrire.js';
import type { Gabarit } from './gabarits.js';
import type { CourrierIntent } from './intention.js';

export interface Annonce {
  serie: string;
  destinataire: Destinataire;
}

/** A date that was announced is announced again, with the same link; a wait that starts again has its own. */
export const redire = (
  annonces: readonly Annonce[],
  gabarit: Gabarit,
  donnees: CourrierIntent['donnees'],
  dossier: Labellisation,
  context: Context,
): CourrierIntent[] =>
  attentes(dossier, context)
    .filter((attente) =>
      annonces.some(
        ({ serie, destinataire }) =>
          objetDeLaSerie(serie) === objetDeLaSerie(attente.serie) && destinataire === attente.destinataire,
      ),
    )
    .map((attente) => {
      const courrier = ecrire(attente, gabarit);
      return { ...courrier, donnees: { ...courrier.donnees, ...donnees, quoi: attente.gabarits[0] } };
    });
