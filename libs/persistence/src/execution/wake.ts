import type { Wake } from '@pdn/contracts/temporal';
import type { Instant } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseauDuStream, type Tx } from '../connexion/transaction.js';
import { ecrireVues } from '../vues/ecrire-vues.js';
import { lignesDe } from '../vues/lignes.js';
import { charger, type Charge } from './charger.js';
import { entendre } from './entendre.js';
import { WAKE_VIDE, wakeDe, type Situation } from './wake-de.js';

/**
 * Where a dossier stands under today's code, texts and calendar, for its workflow: brings its views up to that, notes
 * what was heard, writes no event. It is the start of a workflow, its return after a loss, and the answer to every doubt.
 */
export const wake = (store: Store, ou: { stream: string; now: Instant }): Promise<Wake> =>
  dansReseauDuStream(store, ou, async (tx) => {
    const situation = await mettreAJour(store, tx, ou);
    if (!situation) return WAKE_VIDE;
    const reveil = wakeDe(situation);
    entendre(tx, ou.stream, reveil);
    return reveil;
  });

/** The same for an exercice whose clock has moved, of which its workflow hears nothing: it waits for no instant. */
export const relire = (store: Store, ou: { stream: string; now: Instant }): Promise<void> =>
  dansReseauDuStream(store, ou, async (tx) => void (await mettreAJour(store, tx, ou)));

async function mettreAJour(
  store: Store,
  tx: Tx,
  { stream, now }: { stream: string; now: Instant },
): Promise<Situation | null> {
  const charge = await charger(store, tx, stream, now);
  const situation = charge && situationDe(charge);
  if (!situation) return null;
  for (const query of ecrireVues(stream, situation.reseau.cle, situation.tete, situation.lignes))
    tx.send(query);
  return situation;
}

/** Null: nothing was ever accepted. */
export function situationDe({
  stream,
  verrou,
  reseau,
  nonRegles,
  aFaire,
  ouvert,
}: Charge): (Situation & { tete: { version: number; hash: Buffer } }) | null {
  if (!ouvert || !verrou.hash) return null;
  const { etat, context } = ouvert;
  return {
    stream,
    version: verrou.version,
    tete: { version: verrou.version, hash: verrou.hash },
    etat,
    lignes: lignesDe(stream, etat, context),
    reseau,
    context,
    nonRegles,
    aFaire,
  };
}
