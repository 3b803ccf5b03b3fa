import { randomUUID } from 'node:crypto';
import { streamOf } from '@pdn/contracts/temporal';
import { mener, type Store } from '@pdn/persistence';
import type { Carnet } from '../client/carnet.js';

/**
 * A process that was thought dead has a command of this dossier at hand. @returns how it comes back: it executes it, tells
 * nobody, and writes it down as one more client
 */
export function revenant(
  store: Store,
  carnet: Carnet,
  { reseau, dossier }: { reseau: string; dossier: string },
): () => Promise<void> {
  const [commande, stream, envoye] = [randomUUID(), streamOf(dossier), Date.now()];
  return async () => {
    const menee = await mener(store, {
      stream,
      now: new Date().toISOString(),
      depot: {
        ...{ id: commande, reseau, stream, type: 'declarerComplete', data: {}, empreinte: commande },
        acteur: { kind: 'coordinateur', id: commande, through: 'api' },
      },
    });
    if (menee.kind !== 'faite') throw new Error(`${stream} ${commande} is ${menee.kind}`);
    const evenements = menee.answer.kind === 'accepted' ? menee.answer.events : [];
    const acceptee = menee.answer.kind === 'accepted';
    carnet.appels.push({ commande, stream, envoye, reponse: { recue: Date.now(), acceptee, evenements } });
  };
}
