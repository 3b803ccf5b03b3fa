import { assertNever } from '../../assert-never.js';
import type { Context } from '../context.js';
import type { EventOf } from '../events.js';
import type { Labellisation } from '../state.js';
import { attentes } from './attentes/index.js';
import { ecrire } from './ecrire.js';
import { actePourChacun, LES_DEUX } from './intentions.js';
import type { CourrierIntent } from './intention.js';

type Fait = EventOf<
  | 'CandidatureDeposee'
  | 'PiecesDemandees'
  | 'PiecesFournies'
  | 'CandidatureDeclareeComplete'
  | 'CandidatureDeclareeEligible'
  | 'CandidatureRefusee'
  | 'CandidatureAbandonnee'
>;

export function candidature(event: Fait, dossier: Labellisation, context: Context): CourrierIntent[] {
  switch (event.type) {
    case 'CandidatureDeposee':
      return actePourChacun('candidature-recue', LES_DEUX);
    case 'PiecesDemandees':
      return attentes(dossier, context).map((attente) => ecrire(attente));
    case 'PiecesFournies':
    case 'CandidatureDeclareeComplete':
      return [];
    case 'CandidatureDeclareeEligible':
      return actePourChacun('candidature-eligible', LES_DEUX);
    case 'CandidatureRefusee': {
      const { criteres, motif } = event.data;
      return actePourChacun('candidature-refusee', LES_DEUX, { criteres: criteres.join(), motif: motif.id });
    }
    case 'CandidatureAbandonnee': {
      const { par, motif } = event.data;
      return actePourChacun('candidature-abandonnee', LES_DEUX, { par, motif: motif.id });
    }
    default:
      return assertNever(event);
  }
}
