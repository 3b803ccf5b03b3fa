import { Refusal } from '../../refusal.js';
import type { Jour } from '../../temps.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { Echeance } from '../echeances/echeance.js';
import { echeances, echeancesRetenues, toutesLesEcheances } from '../echeances/index.js';
import type { LabellisationEvent } from '../events.js';
import { aujourdhui, exigerOuvert } from '../faits.js';
import { nomDuPas, sontDeLaMemeAttente } from '../series.js';
import type { Labellisation, Ouverte } from '../state.js';
import { peutReprendre, retenueDe } from './actes.js';
import { deplacementDe } from './deplacer-attente.js';

/**
 * A skipped or paused step comes again: on its day, or at once when that is over; a reminder that a later one has
 * overtaken is only recorded. The date of a wait is later by as long as it was paused, and is told again.
 * @throws {Refusal} `dossier-clos`, `echeance-inconnue`, `echeance-retenue`, `dossier-suspendu`
 */
export function reprendreEcheance(
  { cle }: DataOf<'reprendreEcheance'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  if (echeances(dossier, context).some((autre) => nomDuPas(autre.cle) === nomDuPas(cle))) return [];
  const echeance = echeancesRetenues(dossier, context).find((autre) => autre.cle === cle);
  if (!echeance && dossier.echues.some((echue) => nomDuPas(echue) === nomDuPas(cle))) return [];
  if (!echeance) throw new Refusal('echeance-inconnue', 'Cette échéance n’est ni en pause ni sautée.', 'cle');
  const retenue = retenueDe(dossier, cle);
  if (!retenue)
    throw new Refusal('echeance-retenue', 'Cette étape reprendra avec la date dont elle dépend.', 'cle');
  if (!peutReprendre(dossier, echeance))
    throw new Refusal(
      'dossier-suspendu',
      'Le dossier est suspendu : cette échéance ne court pas. Enregistrez d’abord la reprise.',
    );
  const { jour: du } = echeance;
  const le = aujourdhui(context);
  if (retenue.sort === 'sautee' || !retenue.attente)
    return [
      { type: 'EcheanceReprise', data: { cle, du, au: du > le ? du : le, le } },
      ...depassee(echeance, dossier, context),
    ];
  const plusTard = apresLaPause(echeance, retenue.depuis, dossier, context);
  const { au, attente, tombees } = deplacementDe(echeance, plusTard, dossier, context);
  return [{ type: 'EcheanceReprise', data: { cle, du, au, le, attente } }, ...tombees];
}

/** A later reminder of the same wait was made: this one would come after it. */
function depassee({ cle, jour, action }: Echeance, dossier: Ouverte, context: Context): LabellisationEvent[] {
  const suivante = toutesLesEcheances(dossier, context).some(
    (autre) =>
      autre.action.kind === 'relance' &&
      autre.jour > jour &&
      dossier.echues.includes(autre.cle) &&
      sontDeLaMemeAttente(autre.cle, cle),
  );
  if (action.kind !== 'relance' || !suivante) return [];
  const { kind: _, ...relance } = action;
  return [{ type: 'RelanceEchue', data: { cle, ...relance, envoyee: false } }];
}

/** At least the next working day. Days of a suspension are counted by the delay itself; the date of a bilan has none. */
function apresLaPause({ jour, action }: Echeance, depuis: Jour, { pauses }: Ouverte, context: Context): Jour {
  const { calendrier } = context;
  const le = aujourdhui(context);
  const suspendus = (action.kind === 'repere' ? [] : pauses).reduce(
    (jours, { du, au }) =>
      jours + Math.max(0, calendrier.joursEntre(du > depuis ? du : depuis, au < le ? au : le)),
    0,
  );
  const voulu = calendrier.apres(jour, calendrier.joursEntre(depuis, le) - suspendus);
  return voulu > le ? voulu : calendrier.apres(le, 1);
}
