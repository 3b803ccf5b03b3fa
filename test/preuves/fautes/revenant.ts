import { randomUUID } from 'node:crypto';
import { streamOf } from '@pdn/contracts/temporal';
import { deposerCommande, execute, type Store } from '@pdn/persistence';
import type { Carnet } from '../client/carnet.js';

/**
 * A worker that was thought dead has a command of this dossier at hand. @returns how it comes back: it executes it, and
 * writes it down as one more client
 */
export async function revenant(
  store: Store,
  carnet: Carnet,
  { reseau, dossier }: { reseau: string; dossier: string },
): Promise<() => Promise<void>> {
  const [commande, stream, envoye] = [randomUUID(), streamOf(dossier), Date.now()];
  await deposerCommande(store, {
    ...{ id: commande, reseau, stream, type: 'declarerComplete', data: {}, empreinte: commande },
    acteur: { kind: 'coordinateur', id: commande, through: 'api' },
  });
  return async () => {
    const { answer } = await execute(store, { stream, commandId: commande, now: new Date().toISOString() });
    const acceptee = answer.kind === 'accepted';
    const reponse = { recue: Date.now(), acceptee, evenements: acceptee ? answer.events : [] };
    carnet.appels.push({ commande, stream, envoye, reponse });
  };
}
