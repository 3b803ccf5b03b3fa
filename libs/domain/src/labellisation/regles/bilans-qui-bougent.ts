import type { Context } from '../context.js';
import { dateLimiteDuBilan } from '../echeances/date-limite-du-bilan.js';
import { whenLabelEnVigueurThenOuvrirBilan } from '../echeances/when-label-en-vigueur-then-ouvrir-bilan.js';
import type { EventOf } from '../events.js';
import { aujourdhui } from '../faits.js';
import { labelDe } from '../label/label-de.js';
import type { Bilan, Ouverte } from '../state.js';

/**
 * A bilan that is awaited and bears the ordinary due date gets the one of the new rules, unless that is over. A date
 * that somebody gave on purpose (sent back, opened late) stays.
 */
export function bilansQuiBougent(
  dossier: Ouverte,
  sousLesAnciennes: Context,
  sousLesNouvelles: Context,
): EventOf<'ReglesAdoptees'>['data']['bilans'] {
  if (dossier.suspension) return [];
  return (labelDe(dossier)?.bilans ?? []).flatMap((bilan) => {
    const dateLimite = dateLimiteDuBilan(bilan.exercice, sousLesNouvelles);
    const bouge =
      dateLimite !== bilan.dateLimite && dateLimite > aujourdhui(sousLesNouvelles) && estOrdinaire(bilan);
    return bouge ? [{ exercice: bilan.exercice, dateLimite }] : [];
  });

  function estOrdinaire({ exercice, dateLimite, remise }: Bilan): boolean {
    return (
      remise.statut === 'attendue' &&
      !remise.renvoi &&
      dateLimite === dateLimiteDuBilan(exercice, sousLesAnciennes)
    );
  }
}

/** Asked for by the new rules alone, when nobody can be asked any more. */
export function bilansEcartes(
  dossier: Ouverte,
  sousLesAnciennes: Context,
  sousLesNouvelles: Context,
): number[] {
  const anciens = bilansAOuvrir(dossier, sousLesAnciennes);
  return bilansAOuvrir(dossier, sousLesNouvelles).filter(
    (exercice) =>
      !anciens.includes(exercice) &&
      dateLimiteDuBilan(exercice, sousLesNouvelles) <= aujourdhui(sousLesNouvelles),
  );
}

const bilansAOuvrir = (dossier: Ouverte, context: Context): number[] =>
  whenLabelEnVigueurThenOuvrirBilan(dossier, context).flatMap(({ action }) =>
    action.kind === 'ouverture-bilan' ? [action.exercice] : [],
  );
