import type { Context } from '../../labellisation/context.js';
import type { Commission } from '../state.js';
import type { EcheanceDeSeance } from './echeance.js';
import { whenSeanceConvoqueeThenRappeler } from './when-seance-convoquee-then-rappeler.js';
import { whenSeancePasseeThenEtablirProcesVerbal } from './when-seance-passee-then-etablir-proces-verbal.js';
import { whenSeancePlanifieeThenConvoquer } from './when-seance-planifiee-then-convoquer.js';

/** In the order of the life: this list is the future. */
const POLICIES = [
  whenSeancePlanifieeThenConvoquer,
  whenSeanceConvoqueeThenRappeler,
  whenSeancePasseeThenEtablirProcesVerbal,
] as const;

/** All that will happen by itself, by instant; `repere`s among it are only shown. */
export const echeances = (commission: Commission, context: Context): EcheanceDeSeance[] =>
  toutesLesEcheances(commission, context).filter(({ cle }) => !commission.echues.includes(cle));

/** Fired ones too. */
export const toutesLesEcheances = (commission: Commission, context: Context): EcheanceDeSeance[] =>
  POLICIES.flatMap((policy) => policy(commission, context)).sort((a, b) =>
    a.at < b.at || (a.at === b.at && a.cle < b.cle) ? -1 : 1,
  );
