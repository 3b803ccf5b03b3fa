import type { EnvoiAFaire } from '@pdn/contracts/courrier';
import { envoyer } from '@pdn/notifications';
import {
  claimCourrier,
  courrierDiffere,
  courrierIncertain,
  courrierNonEcrit,
  courrierRefuse,
  courrierRemis,
  type CourrierPret,
  type IssueDEnvoi,
  type Prise,
} from '@pdn/persistence';
import { insist } from './insist.js';
import type { Post } from './post.js';
import { settle } from './settle.js';
import { unwritable, write } from './write.js';

type Claimed = Extract<Prise, { kind: 'libre' }>;

/**
 * One attempt at one mail, and at those that leave with it, under a claim that outlives it.
 * @returns whether it took the turn of a mail: one that only waits, or is settled, leaves it to another
 */
export async function deliver(post: Post, courrier: CourrierPret): Promise<boolean> {
  const { store } = post;
  const claim = await claimCourrier(store, courrier.id, await store.horloge(courrier.stream));
  switch (claim.kind) {
    case 'libre':
      await settle(post, await send(post, courrier, claim));
      return true;
    case 'issue':
      await settle(post, claim.issue);
      return false;
    case 'attendre':
      return false;
  }
}

async function send(post: Post, { id }: CourrierPret, { envoi, tentative }: Claimed): Promise<IssueDEnvoi> {
  const { store, transports } = post;
  const message = write(post, envoi);
  if (!message) return cannotWrite(post, id, envoi, tentative);
  const issue = await envoyer(transports, message);
  switch (issue.kind) {
    case 'remis':
      return insist(() => courrierRemis(store, id));
    case 'refuse':
      return courrierRefuse(store, id, tentative, issue.code);
    case 'differe':
      return courrierDiffere(store, id, tentative, issue.code);
    case 'incertain':
      return insist(() => courrierIncertain(store, id, tentative));
  }
}

/** An act waits for corrected code; a reminder is left to a person, for its moment would be over. */
const cannotWrite = (post: Post, id: string, envoi: EnvoiAFaire, tentative: number): Promise<IssueDEnvoi> =>
  envoi.courriers[0].classe === 'acte'
    ? courrierDiffere(post.store, id, tentative, 'texte')
    : courrierNonEcrit(post.store, id, tentative, unwritable(post, envoi));
