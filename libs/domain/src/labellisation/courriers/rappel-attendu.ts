import { estEncorePrevu, type RappelEcrit } from '../../rappel-ecrit.js';
import type { Context } from '../context.js';
import { relancesEnVigueur } from '../echeances/index.js';
import type { Labellisation } from '../state.js';
import { attentes } from './attentes/index.js';

/** Whoever acted, was given time or another text since is not reminded as if nothing had happened. */
export const rappelAttendu = (rappel: RappelEcrit, dossier: Labellisation, context: Context): boolean =>
  estEncorePrevu(
    { ...rappel, a: rappel.destinataire },
    relancesEnVigueur(dossier, context),
    dossier.echues,
    context,
  ) && ditEncoreVrai(rappel, dossier, context);

/** What it says is what is asked now: a date that has moved since was told again by its own mail. */
function ditEncoreVrai(
  { serie, destinataire, donnees }: RappelEcrit,
  dossier: Labellisation,
  context: Context,
): boolean {
  const attente = attentes(dossier, context).find(
    (autre) => autre.serie === serie && autre.destinataire === destinataire,
  );
  return Object.entries(attente?.donnees ?? {}).every(
    ([cle, valeur]) => donnees[cle] === undefined || donnees[cle] === valeur,
  );
}
