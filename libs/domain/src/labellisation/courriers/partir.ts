import type { Context } from '../context.js';
import { depart, departDesRappels } from '../echeances/depart.js';
import type { CourrierIntent } from './intention.js';

/** What time itself sends never leaves at night or on a day off: late, it waits for the next working morning. */
export function auPlusTotOuvre(
  courrier: CourrierIntent,
  dossier: { numero: string },
  { calendrier, now }: Context,
): CourrierIntent {
  const jour = calendrier.jour(now);
  const partir = courrier.classe === 'rappel' ? departDesRappels : depart;
  const matin = (autre: string) => partir(calendrier, dossier, courrier.destinataire, autre);
  if (
    calendrier.estOuvre(jour) &&
    now >= calendrier.matin(jour) &&
    now <= calendrier.instant(`${jour}T${SOIR}`)
  )
    return courrier;
  const suivant = calendrier.ouvreSuivant(jour);
  const partirLe = matin(suivant) > now ? matin(suivant) : matin(calendrier.apres(jour, 1));
  return { ...courrier, partirLe };
}

const SOIR = '20:00';
