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
  | 'CandidatureClasseeSansSuite'
  | 'CandidatureAbandonnee'
>;

export function candidature(event: Fait, dossier: Labellisation, context: Context): CourrierIntent[] {
  switch (event.type) {
    case 'CandidatureDeposee':
      return actePourChacun('candidature-recue', LES_DEUX);
    case 'PiecesDemandees':
      return attentes(dossier, context).map((attente) => ecrire(attente));
    case 'PiecesFournies':
      return restantes(event.data, dossier, context);
    case 'CandidatureDeclareeComplete':
      return [];
    case 'CandidatureDeclareeEligible':
      return actePourChacun('candidature-eligible', LES_DEUX);
    case 'CandidatureRefusee': {
      const { criteres, motif } = event.data;
      return actePourChacun('candidature-refusee', LES_DEUX, { criteres: criteres.join(), motif: motif.id });
    }
    case 'CandidatureClasseeSansSuite':
      return actePourChacun('candidature-classee', LES_DEUX, { motif: event.data.motif.id });
    case 'CandidatureAbandonnee': {
      const { par, motif } = event.data;
      return actePourChacun('candidature-abandonnee', LES_DEUX, { par, motif: motif.id });
    }
    default:
      return assertNever(event);
  }
}

/** What came, and what is still missing: nobody is asked again for what was given. */
const restantes = (
  { pieces, serie }: EventOf<'PiecesFournies'>['data'],
  dossier: Labellisation,
  context: Context,
): CourrierIntent[] =>
  serie === undefined
    ? []
    : attentes(dossier, context).map((attente) => {
        const courrier = ecrire(attente, 'pieces-restantes');
        return { ...courrier, donnees: { ...courrier.donnees, recues: pieces.join() } };
      });
