import { assertNever } from '../../assert-never.js';
import type { Context } from '../context.js';
import type { EventOf } from '../events.js';
import type { Labellisation } from '../state.js';
import { attentes } from './attentes/index.js';
import { ecrire } from './ecrire.js';
import { actePourChacun, LES_DEUX } from './intentions.js';
import type { CourrierIntent } from './intention.js';
import { aTous } from './a-tous.js';

type Fait = EventOf<
  | 'ManquementOuvert'
  | 'MiseEnDemeureEnvoyee'
  | 'ReponseAuManquementRecue'
  | 'ManquementLeve'
  | 'ObservationAdressee'
  | 'ExclusionPrononcee'
>;

/** The letter itself is printed and signed: this mail only says that it left, and by when to answer. */
export function manquement(event: Fait, dossier: Labellisation, context: Context): CourrierIntent[] {
  switch (event.type) {
    case 'ManquementOuvert':
      return [];
    case 'MiseEnDemeureEnvoyee':
      return reponseAttendue(dossier, context);
    case 'ReponseAuManquementRecue':
      return actePourChacun('manquement-reponse', LES_DEUX, { le: event.data.le });
    case 'ManquementLeve':
      return actePourChacun('manquement-leve', LES_DEUX, { motif: event.data.motif.id });
    case 'ObservationAdressee':
      return actePourChacun('manquement-observation', LES_DEUX, { motif: event.data.motif.id });
    case 'ExclusionPrononcee': {
      const { motif, le } = event.data;
      return actePourChacun('exclusion-prononcee', aTous(context), { motif: motif.id, le });
    }
    default:
      return assertNever(event);
  }
}

/** To the employer, the professional in copy; again when the date moved. */
export const reponseAttendue = (dossier: Labellisation, context: Context): CourrierIntent[] =>
  attentes(dossier, context)
    .filter(({ gabarits: [gabarit] }) => gabarit === 'mise-en-demeure')
    .map((attente) => ({ ...ecrire(attente), copie: ['professionnel'] }));
