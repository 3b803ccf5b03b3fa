import type { DocumentRef } from '../../document.js';
import type { Jour } from '../../temps.js';
import type { Context } from '../context.js';
import { limiteDeReponse } from '../echeances/when-mise-en-demeure-then-attendre-reponse.js';
import { aujourdhui } from '../faits.js';
import { labelDe } from '../label/label-de.js';
import { estClose, type Labellisation } from '../state.js';
import type { Obligation } from '../vocabulaire.js';

/** What the printed letter says; the rest is its text. */
export interface LettreDeMiseEnDemeure {
  rang: number;
  obligations: Obligation[];
  motif: DocumentRef;
  /** Its date: of the sending once it is recorded, before that the day asked for. */
  le: Jour;
  /** Until when the employer may answer, as the delay of the dossier counts it. */
  dateLimite: Jour;
  envoyee: boolean;
}

/** Of the procedure that is open; null when there is none. `voulu`: the date of a letter that has not left, today without it. */
export function lettreDeMiseEnDemeure(
  dossier: Labellisation,
  context: Context,
  voulu?: Jour,
): LettreDeMiseEnDemeure | null {
  const manquement = estClose(dossier) ? null : labelDe(dossier)?.manquement;
  if (!manquement || manquement.statut === 'clos') return null;
  const { rang, obligations, motif } = manquement;
  const le = manquement.statut === 'a-notifier' ? (voulu ?? aujourdhui(context)) : manquement.notifieLe;
  const suivi = manquement.statut === 'notifie' ? manquement.suivi : { serie: 1, depuis: le };
  return {
    ...{ rang, obligations, motif, le },
    dateLimite: limiteDeReponse(dossier, suivi, context),
    envoyee: manquement.statut !== 'a-notifier',
  };
}
