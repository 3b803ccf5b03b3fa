import { assertNever } from '../../assert-never.js';
import type { EventOf } from '../events.js';
import { actePourChacun, LES_DEUX } from './intentions.js';
import type { CourrierIntent } from './intention.js';

type Fait = EventOf<
  'CandidatureRenvoyeeEnCommission' | 'CommissionAjournee' | 'CommissionFavorable' | 'CommissionDefavorable'
>;

export function commission(event: Fait): CourrierIntent[] {
  const motif = event.data.motif.id;
  switch (event.type) {
    case 'CandidatureRenvoyeeEnCommission':
      return actePourChacun('candidature-en-commission', LES_DEUX, { motif });
    case 'CommissionAjournee': {
      const { prochaineSeance } = event.data;
      return actePourChacun('commission-ajournee', LES_DEUX, {
        motif,
        ...(prochaineSeance ? { prochaineSeance } : {}),
      });
    }
    case 'CommissionFavorable':
      return actePourChacun('commission-favorable', LES_DEUX, { motif });
    case 'CommissionDefavorable':
      return actePourChacun('commission-defavorable', LES_DEUX, { motif });
    default:
      return assertNever(event);
  }
}
