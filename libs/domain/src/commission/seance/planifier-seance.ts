import { siege as seReunit } from '../../instances/instance.js';
import { aujourdhui, exigerVraisemblable } from '../../labellisation/faits.js';
import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { DecisionContext } from '../../labellisation/context.js';
import type { CommissionEvent } from '../events.js';
import { inscrire } from './inscrire-membre.js';

/**
 * A session of a body, with the quorum and the mode that this body has on that day. A session of the past may be entered
 * afterwards.
 * @throws {Refusal} `seance-deja-planifiee`, `instance-inconnue`, `date-invraisemblable`
 */
export function planifierSeance(
  { programme, instance: cle, date, dureeMinutes, lieu, membres = [] }: DataOf<'planifierSeance'>,
  context: DecisionContext,
): CommissionEvent[] {
  const { reseau, numero, regles, instances = [] } = context;
  if (numero === undefined) throw new TypeError('A session is opened under a number.');
  const instance = instances.find((autre) => autre.cle === cle);
  if (!instance || !seReunit(instance))
    throw new Refusal('instance-inconnue', 'Cette instance ne se réunit pas dans ce réseau.', 'instance');
  exigerVraisemblable(date.slice(0, 10), context, 'date');
  const le = aujourdhui(context);
  const { quorum, mode, convocation } = instance;
  return [
    {
      type: 'SeancePlanifiee',
      data: {
        ...{ numero, reseau, programme },
        regles: regles.version,
        instance: cle,
        ...{ quorum, mode, convocation, date, dureeMinutes, lieu, le },
      },
    },
    ...inscrire(membres, [], instance, le),
  ];
}
