import type { Context } from '../context.js';
import type { EventOf } from '../events.js';
import { objetDeLaSerie } from '../series.js';
import type { Labellisation } from '../state.js';
import { attentes } from './attentes/index.js';
import { ecrire } from './ecrire.js';
import type { CourrierIntent } from './intention.js';

/** Each date that moved is announced again, with the same link; a wait that starts again has its own. */
export const regles = (
  { data: { annonces } }: EventOf<'ReglesAdoptees'>,
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
      const courrier = ecrire(attente, 'date-changee');
      return { ...courrier, donnees: { ...courrier.donnees, quoi: attente.gabarits[0] } };
    });
