import { describe, expect, it } from '@jest/globals';
import type { Client } from '@temporalio/client';
import { unheard } from './unheard.js';

/** What the server knows of each Update: its outcome, its failure, that it is under way, nothing, or it does not answer. */
type Knows = Record<string, 'done' | 'failed' | 'running' | 'unknown' | 'silent'>;

function server(knows: Knows) {
  const asked: string[] = [];
  const pollWorkflowExecutionUpdate = ({ updateRef }: { updateRef: { updateId: string } }) => {
    asked.push(updateRef.updateId);
    switch (knows[updateRef.updateId]) {
      case 'done':
        return Promise.resolve({ outcome: {} });
      case 'failed':
        return Promise.resolve({ outcome: { failure: {} } });
      case 'running':
        return Promise.resolve({});
      case 'silent':
        return Promise.reject(Object.assign(new Error('deadline exceeded'), { code: 4 }));
      default:
        return Promise.reject(Object.assign(new Error('not found'), { code: 5 }));
    }
  };
  const client = {
    options: {},
    connection: { workflowService: { pollWorkflowExecutionUpdate } },
    withDeadline: <T>(_: number, work: () => Promise<T>) => work(),
  } as unknown as Client;
  return { client, asked };
}

const done = (...commandes: string[]) =>
  commandes.map((commande) => ({ stream: `stream of ${commande}`, commande }));

describe('A command that its workflow has not heard of', () => {
  it('is found when the server still does not know it a round later', async () => {
    const watch = unheard();
    const { client } = server({ a: 'unknown', b: 'done', c: 'running' });
    expect(await watch.streams(client, done('a', 'b', 'c'))).toEqual([]);
    expect(await watch.streams(client, done('a', 'b', 'c'))).toEqual(['stream of a']);
  });

  it('is found when it was done after all, after it had failed', async () => {
    const watch = unheard();
    const { client } = server({ a: 'failed' });
    await watch.streams(client, done('a'));
    expect(await watch.streams(client, done('a'))).toEqual(['stream of a']);
  });

  it('was only on its way', async () => {
    const watch = unheard();
    await watch.streams(server({ a: 'unknown' }).client, done('a'));
    expect(await watch.streams(server({ a: 'done' }).client, done('a'))).toEqual([]);
  });

  it('is not asked about again once it is known, or its dossier was told', async () => {
    const watch = unheard();
    const first = server({ a: 'done', b: 'unknown' });
    await watch.streams(first.client, done('a', 'b'));
    await watch.streams(first.client, done('a', 'b'));
    watch.told(['stream of b'], done('a', 'b'));
    const later = server({});
    expect(await watch.streams(later.client, done('a', 'b'))).toEqual([]);
    expect(later.asked).toEqual([]);
  });

  it('is found again while its dossier could not be told', async () => {
    const watch = unheard();
    const { client } = server({ a: 'unknown' });
    await watch.streams(client, done('a'));
    await watch.streams(client, done('a'));
    watch.told([], done('a'));
    expect(await watch.streams(client, done('a'))).toEqual(['stream of a']);
  });

  it('is not missing because nobody answers', async () => {
    const watch = unheard();
    const { client } = server({ a: 'silent' });
    await watch.streams(client, done('a'));
    expect(await watch.streams(client, done('a'))).toEqual([]);
  });
});
