import type { Annonce, Answer, EntiteName } from '@pdn/contracts/temporal';
import type { Calendrier } from '@pdn/domain';
import { mener, type DepotCommande, type Store } from '@pdn/persistence';
import { signal } from '@pdn/signals';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { dossierSeen, eventually } from './shell.js';

/** Beyond the instant of an échéance, so that it is due. */
const JUSTE_APRES_MS = 1_000;
const NON_PARTIS = `etat IN ('a-envoyer', 'en-cours', 'a-constater') AND pret_le IS NOT NULL`;

interface De {
  env: TestWorkflowEnvironment;
  store: Store;
  sql<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  calendrier: Calendrier;
}

/** One stream of a real network, acted on as the API does it: committed, then told. */
export function fluxReel({ env, store, sql, calendrier }: De, id: string, entite: EntiteName) {
  const seen = dossierSeen(env, id, entite);
  const { stream, horloge } = seen;

  /** The command, and what it brought to other streams; nobody is told. */
  async function commettre(depot: DepotCommande): Promise<Annonce[]> {
    const menee = await mener(store, { stream: depot.stream, now: await store.horloge(depot.stream), depot });
    if (menee.kind !== 'faite') throw new Error(`${depot.type}: ${menee.kind}`);
    accepted(menee.answer);
    return menee.annonces;
  }

  const annoncer = async (annonces: Annonce[]): Promise<void> => {
    for (const annonce of annonces) await signal(env.client, annonce);
  };

  const compte = async (texte: string): Promise<number> =>
    (await sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${texte}`, [stream]))[0]!.n;

  /** Nobody waits any more: what was committed is heard, mails have left, the next échéance is armed. */
  const calme = (): Promise<void> =>
    eventually('the stream to be quiet', async () => {
      if ((await compte(`courrier WHERE stream = $1 AND ${NON_PARTIS}`)) > 0) return false;
      if ((await compte(`${entite} WHERE stream = $1 AND version > entendue`)) > 0) return false;
      const { status, raw } = await seen.handle.describe();
      if (status.name !== 'RUNNING') return true;
      return (raw.pendingActivities ?? []).length === 0 && !raw.pendingWorkflowTask;
    });

  /** Whose clock was moved is asked; the others live in the time of the world. */
  async function avancerJusqua(instant: string): Promise<void> {
    const but = Date.parse(instant);
    for (;;) {
      await calme();
      if ((await seen.status()) !== 'RUNNING') return;
      const { armed } = await seen.followed();
      if (armed === null || Date.parse(armed) > but) break;
      await horloge.avancerJusqua(new Date(Date.parse(armed) + JUSTE_APRES_MS), 120_000);
      await eventually('the échéance', async () => (await seen.followed()).armed !== armed);
    }
    await horloge.avancerJusqua(instant, 120_000);
    await calme();
  }

  return {
    ...seen,
    calme,
    commettre,
    envoyer: (depot: DepotCommande): Promise<void> => commettre(depot).then(annoncer),
    /** Lets time pass until then, `YYYY-MM-DDTHH:MM` in the zone of the network; the mails of each moment leave then. */
    jusqua: (jourHeure: string) => avancerJusqua(calendrier.instant(jourHeure)),
  };
}

export type FluxReel = ReturnType<typeof fluxReel>;

export function accepted(answer: Answer): void {
  if (answer.kind === 'refused') throw new Error(`${answer.code}: ${answer.message}`);
}
