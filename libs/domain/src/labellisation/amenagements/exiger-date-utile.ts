import { Refusal } from '../../refusal.js';
import type { Jour } from '../../temps.js';
import type { Context } from '../context.js';
import type { Echeance } from '../echeances/echeance.js';
import { toutesLesEcheances } from '../echeances/index.js';
import { aujourdhui, exigerVraisemblable } from '../faits.js';
import { labelDe } from '../label/label-de.js';
import { sontDeLaMemeAttente } from '../series.js';
import type { Ouverte } from '../state.js';

/**
 * The day that somebody chooses is the day that will be printed: on a day off it is refused rather than moved again.
 * @throws {Refusal} `date-passee`, `date-invraisemblable`, `jour-non-ouvre`, `date-avancee`, `date-apres-terme`,
 * `date-apres-limite`, `date-avant-limite`
 */
export function exigerDateUtile(au: Jour, echeance: Echeance, dossier: Ouverte, context: Context): void {
  if (au <= aujourdhui(context))
    throw new Refusal('date-passee', 'Choisissez un jour à venir, à partir de demain.', 'au');
  exigerVraisemblable(au, context, 'au');
  if (!context.calendrier.estOuvre(au))
    throw new Refusal(
      'jour-non-ouvre',
      'Ce jour n’est pas ouvré. Choisissez un jour de semaine qui n’est pas férié.',
      'au',
    );
  if (echeance.limite && au < echeance.jour)
    throw new Refusal(
      'date-avancee',
      'Une date que quelqu’un a reçue ne s’avance pas : choisissez un jour plus tardif.',
      'au',
    );
  const terme = labelDe(dossier)?.terme;
  if (terme !== undefined && echeance.jour <= terme && au > terme)
    throw new Refusal('date-apres-terme', 'Cette date tombe après le terme du label.', 'au');
  if (!echeance.limite) resterDuMemeCote(au, echeance, dossier, context);
}

/** A step stays on its side of the date around which its series turns: the due date, the interview, the session. */
function resterDuMemeCote(au: Jour, { cle, jour }: Echeance, dossier: Ouverte, context: Context): void {
  const pivot = toutesLesEcheances(dossier, context).find(
    ({ cle: autre, limite, action }) =>
      autre !== cle && (limite || action.kind === 'repere') && sontDeLaMemeAttente(autre, cle),
  );
  if (!pivot) return;
  if (jour <= pivot.jour && au > pivot.jour)
    throw new Refusal(
      'date-apres-limite',
      'Cette étape doit venir au plus tard le jour de la date qu’elle rappelle.',
      'au',
    );
  if (jour > pivot.jour && au <= pivot.jour)
    throw new Refusal('date-avant-limite', 'Cette étape doit venir après la date dont elle dépend.', 'au');
}
