import { depart } from '../../labellisation/echeances/depart.js';
import type { Jour } from '../../temps.js';
import type { Context } from '../../labellisation/context.js';
import type { Commission } from '../state.js';
import type { TypeTacheCommission } from '../taches/tache.js';
import type { EcheanceDeSeance } from './echeance.js';

export type Policy = (commission: Commission, context: Context) => EcheanceDeSeance[];

export const signalerTache = (
  commission: Commission,
  { calendrier }: Context,
  {
    tache,
    ...prevue
  }: { cle: string; jour: Jour; libelle: string; condition: string; tache: TypeTacheCommission },
): EcheanceDeSeance => ({
  ...prevue,
  at: matin(commission, { calendrier }, 'coordinateur', prevue.jour),
  action: { kind: 'tache', tache },
});

/** From 9:00 on, spread like the reminders of dossiers. */
export const matin = (
  { date, instance }: Commission,
  { calendrier }: Pick<Context, 'calendrier'>,
  a: string,
  jour: Jour,
) => depart(calendrier, { numero: `${instance}/${date}` }, a, jour);
