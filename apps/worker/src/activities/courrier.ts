import { ApplicationFailure } from '@temporalio/common';
import type { EnvoiAFaire } from '@pdn/contracts/courrier';
import type { CourrierActivities } from '@pdn/contracts/temporal';
import { envoyer, rendre, type Transports } from '@pdn/notifications';
import {
  claimCourrier,
  courrierDiffere,
  courrierIncertain,
  courrierNonEcrit,
  courrierRefuse,
  courrierRemis,
  type Prise,
  type Store,
} from '@pdn/persistence';
import type { Logger } from 'pino';
import { withoutQuoting } from './failure.js';
import { insist } from './insist.js';
import { canWrite, write } from './write.js';

type Claimed = Extract<Prise, { kind: 'libre' }>;
type Delivered = Awaited<ReturnType<CourrierActivities['deliver']>>;

const SETTLED: Delivered = { commandId: null };

export interface Post {
  store: Store;
  transports: Transports;
  /** Address that links in mails begin with. */
  publicUrl: string;
  log: Logger;
}

/** One attempt at one mail, and at those that leave with it, under a claim that outlives it. */
export const courrierActivities = (post: Post): CourrierActivities => ({
  deliver: ({ courrierId }) => withoutQuoting(() => deliver(post, courrierId)),
});

async function deliver(post: Post, courrierId: string): Promise<Delivered> {
  const claim = await claimCourrier(post.store, courrierId);
  switch (claim.kind) {
    case 'libre':
      return send(post, courrierId, claim);
    case 'attendre':
      throw later('Somebody else is sending it', claim.ms);
    case 'non-remis':
      return { commandId: claim.commandId };
    case 'regle':
      return SETTLED;
  }
}

async function send(
  { store, transports, publicUrl, log }: Post,
  courrierId: string,
  { envoi, tentative }: Claimed,
): Promise<Delivered> {
  const text = (courriers: EnvoiAFaire['courriers']) => rendre({ ...envoi, courriers }, { publicUrl });
  const message = await write({
    courriers: envoi.courriers,
    text: () => text(envoi.courriers),
    giveBack: () => courrierDiffere(store, courrierId, tentative, 'texte'),
    log,
  });
  if (!message) {
    const unwritable = envoi.courriers.filter((courrier) => !canWrite(() => text([courrier])));
    const left = (unwritable.length > 0 ? unwritable : envoi.courriers).map(({ id }) => id);
    const commandId = await courrierNonEcrit(store, courrierId, tentative, left);
    if (commandId || left.includes(courrierId)) return { commandId };
    throw later('Others of its sending cannot be written');
  }
  const issue = await envoyer(transports, message);
  switch (issue.kind) {
    case 'remis':
      await insist(() => courrierRemis(store, courrierId));
      return SETTLED;
    case 'refuse':
      return { commandId: await courrierRefuse(store, courrierId, tentative, issue.code) };
    case 'differe':
      await courrierDiffere(store, courrierId, tentative, issue.code);
      throw later(`Not accepted for now: ${issue.code}`);
    case 'incertain': {
      const commandId = await insist(() => courrierIncertain(store, courrierId, tentative));
      if (envoi.courriers[0].classe === 'rappel') return { commandId };
      throw later(`It may have been accepted: ${issue.code}`);
    }
  }
}

const later = (message: string, ms?: number): ApplicationFailure =>
  ApplicationFailure.create({ message, type: 'Later', ...(ms !== undefined && { nextRetryDelay: ms }) });
