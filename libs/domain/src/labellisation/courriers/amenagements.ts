import { assertNever } from '../../assert-never.js';
import type { Context } from '../context.js';
import type { EventOf } from '../events.js';
import type { Labellisation } from '../state.js';
import { redire } from './date-changee.js';
import type { CourrierIntent } from './intention.js';

type Fait = EventOf<'EcheanceDeplacee' | 'EcheanceSautee' | 'EcheanceMiseEnPause' | 'EcheanceReprise'>;

/** Only a date that people were told of is told again. The motive stays between those who keep the dossier. */
export function amenagements(event: Fait, dossier: Labellisation, context: Context): CourrierIntent[] {
  switch (event.type) {
    case 'EcheanceDeplacee':
    case 'EcheanceReprise': {
      const { attente, du: ancienne, au: dateLimite } = event.data;
      return attente ? redire([attente], 'date-changee', { ancienne, dateLimite }, dossier, context) : [];
    }
    case 'EcheanceMiseEnPause': {
      const { attente, du: dateLimite } = event.data;
      return attente ? redire([attente], 'date-en-pause', { dateLimite }, dossier, context) : [];
    }
    case 'EcheanceSautee':
      return [];
    default:
      return assertNever(event);
  }
}
