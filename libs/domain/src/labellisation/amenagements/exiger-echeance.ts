import { Refusal } from '../../refusal.js';
import type { Context } from '../context.js';
import type { Echeance } from '../echeances/echeance.js';
import { estRetenue } from '../echeances/amenager.js';
import { echeances, toutesLesEcheances } from '../echeances/index.js';
import type { Ouverte } from '../state.js';
import { actesSur, type ActeSurEcheance } from './actes.js';

/**
 * A step that is still to come, and of which this may be decided.
 * @throws {Refusal} `echeance-fixe`, `echeance-necessaire`, `echeance-passee`, `echeance-retenue`, `dossier-suspendu`,
 * `echeance-inconnue`
 */
export function exigerEcheance(
  cle: string,
  acte: ActeSurEcheance,
  dossier: Ouverte,
  context: Context,
): Echeance {
  const echeance = echeances(dossier, context).find((autre) => autre.cle === cle);
  if (!echeance) throw pourquoiPas(cle, dossier, context);
  if (echeance.fixe !== undefined) throw new Refusal('echeance-fixe', echeance.fixe, 'cle');
  if (!actesSur(echeance, context).includes(acte))
    throw new Refusal('echeance-necessaire', 'Cette échéance ne peut être que déplacée.', 'cle');
  return echeance;
}

function pourquoiPas(cle: string, dossier: Ouverte, context: Context): Refusal {
  if (dossier.echues.includes(cle))
    return new Refusal('echeance-passee', 'Cette échéance est déjà passée.', 'cle');
  if (!toutesLesEcheances(dossier, context).some((autre) => autre.cle === cle))
    return new Refusal('echeance-inconnue', 'Cette échéance n’est pas à venir dans ce dossier.', 'cle');
  if (estRetenue(dossier, cle))
    return new Refusal(
      'echeance-retenue',
      'Cette échéance est en pause ou sautée. Reprenez-la d’abord.',
      'cle',
    );
  return dossier.suspension
    ? new Refusal(
        'dossier-suspendu',
        'Le dossier est suspendu : cette échéance ne court pas. Enregistrez d’abord la reprise.',
      )
    : new Refusal(
        'echeance-en-attente',
        'Cette échéance attend un courriel qui n’est pas arrivé. Renvoyez-le d’abord.',
        'cle',
      );
}
