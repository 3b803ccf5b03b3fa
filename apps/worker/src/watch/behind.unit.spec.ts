import { describe, expect, it } from '@jest/globals';
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { comparison } from './behind.js';

/** What each workflow knows: a version, nothing because it is not there, or no answer. */
type Knows = Record<string, number | 'gone' | 'silent'>;

function engine(knows: Knows) {
  const asked: string[] = [];
  const query = (stream: string) => {
    asked.push(stream);
    const version = knows[stream];
    if (version === 'silent') return Promise.reject(new Error('deadline exceeded'));
    if (version === 'gone') return Promise.reject(new WorkflowNotFoundError('not found', stream, undefined));
    return Promise.resolve({ wake: { version } });
  };
  const client = {
    withDeadline: <T>(_: number, work: () => Promise<T>) => work(),
    workflow: { getHandle: (stream: string) => ({ query: () => query(stream) }) },
  } as unknown as Client;
  return { client, asked };
}

describe('A dossier that is behind the store', () => {
  it('is named when it still is, a round later', async () => {
    const behind = comparison();
    const { client } = engine({ a: 2, b: 3, c: 'gone' });
    const changes = ['a', 'b', 'c'].map((stream) => ({ stream, version: 3 }));
    expect(await behind(client, changes)).toEqual([]);
    expect(await behind(client, changes)).toEqual(['a', 'c']);
  });

  it('is left alone when it was only busy', async () => {
    const behind = comparison();
    await behind(engine({ a: 2 }).client, [{ stream: 'a', version: 3 }]);
    expect(await behind(engine({ a: 3 }).client, [{ stream: 'a', version: 3 }])).toEqual([]);
  });

  it('has a round again for each change', async () => {
    const behind = comparison();
    await behind(engine({ a: 2 }).client, [{ stream: 'a', version: 3 }]);
    expect(await behind(engine({ a: 3 }).client, [{ stream: 'a', version: 4 }])).toEqual([]);
  });

  it('is not asked about again once it knows', async () => {
    const behind = comparison();
    await behind(engine({ a: 3 }).client, [{ stream: 'a', version: 3 }]);
    const { client, asked } = engine({ a: 3 });
    await behind(client, [{ stream: 'a', version: 3 }]);
    expect(asked).toEqual([]);
  });

  it('is not taken for late because nobody answers', async () => {
    const behind = comparison();
    const { client } = engine({ a: 'silent' });
    await behind(client, [{ stream: 'a', version: 3 }]);
    expect(await behind(client, [{ stream: 'a', version: 3 }])).toEqual([]);
  });
});
