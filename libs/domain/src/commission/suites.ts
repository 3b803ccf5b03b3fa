import type { Suite } from '../entite.js';
import type { DataOf as DataDuDossier } from '../labellisation/commands.js';
import type { CommissionCommandOf } from './commands.js';
import type { CommissionEvent } from './events.js';
import type { Commission, Transmission } from './state.js';

type Decision = DataDuDossier<'enregistrerDecisionCommission'>;

/**
 * Decisions leave for their dossiers once the minutes are signed; a session that is put off tells its new date to those
 * that wait. Each is the act of whoever signed, in the name of the commission.
 */
export function suites(event: CommissionEvent, { transmissions }: Commission): Suite[] {
  switch (event.type) {
    case 'ProcesVerbalClos':
      return transmissions.filter(({ cle }) => estUneDecision(cle)).map((une) => suite(une, une.le));
    case 'SeanceAjournee':
      return transmissions
        .filter(({ cle }) => cle.endsWith(`/ajournement-${event.data.serie}`))
        .map((une) => suite(une));
    default:
      return [];
  }
}

const estUneDecision = (cle: string): boolean => cle.endsWith('/decision');

function suite({ dossier, issue, motif, prochaineSeance }: Transmission, le?: string): Suite {
  const data: Decision = {
    decision: issue,
    motif,
    ...(prochaineSeance ? { prochaineSeance } : {}),
    ...(le ? { le } : {}),
  };
  return {
    entite: 'labellisation',
    id: dossier,
    type: 'enregistrerDecisionCommission',
    data,
    auNomDe: 'commission',
  };
}

/** What became of it comes back, so that a dossier that could not take it is seen. */
export const retour = (
  { entite, id, type }: Pick<Suite, 'entite' | 'id' | 'type'>,
  refus: string | null,
): CommissionCommandOf<'constaterTransmission'> | null =>
  entite === 'labellisation' && type === 'enregistrerDecisionCommission'
    ? { type: 'constaterTransmission', data: { dossier: id, ...(refus === null ? {} : { refus }) } }
    : null;
