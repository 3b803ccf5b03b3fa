import { aujourdhui } from '../../labellisation/faits.js';
import { Refusal } from '../../refusal.js';
import type { Context } from '../../labellisation/context.js';
import type { CommissionEvent } from '../events.js';
import { exigerPreparation } from '../exiger.js';
import { estPresent, votantsPresents, type Commission } from '../state.js';

/**
 * The quorum counts the voting members who are there; a déport takes nobody out of it (ours).
 * @throws {Refusal} `seance-a-venir`, `quorum-non-atteint`, `presidence-absente`
 */
export function ouvrirSeance(commission: Commission, context: Context): CommissionEvent[] {
  if (commission.etape === 'ouverte') return [];
  exigerPreparation(commission);
  const le = aujourdhui(context);
  if (commission.date.slice(0, 10) > le)
    throw new Refusal('seance-a-venir', 'Le jour de la séance n’est pas arrivé.');
  const nombre = votantsPresents(commission).length;
  if (nombre < commission.quorum)
    throw new Refusal(
      'quorum-non-atteint',
      `Le quorum est de ${commission.quorum} votants présents ; vous en avez noté ${nombre}. Ajournez la séance, ou notez qui est là.`,
    );
  const presents = commission.membres.filter(estPresent);
  if (!presents.some(({ fonction }) => fonction === 'presidence'))
    throw new Refusal('presidence-absente', 'Personne ne préside : inscrivez qui préside la séance.');
  return [{ type: 'SeanceOuverte', data: { presents: presents.map(({ personne }) => personne), le } }];
}
