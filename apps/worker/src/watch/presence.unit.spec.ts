import { describe, expect, it } from '@jest/globals';
import type { Client } from '@temporalio/client';
import { presence } from './presence.js';

function server() {
  const state = { away: false };
  const describeNamespace = () =>
    state.away ? Promise.reject(new Error('UNAVAILABLE')) : Promise.resolve({});
  const client = {
    options: { namespace: 'default' },
    connection: {
      workflowService: { describeNamespace },
      withDeadline: <T>(_: number, work: () => Promise<T>) => work(),
    },
  } as unknown as Client;
  return { state, temporal: presence(client) };
}

describe('Whether Temporal may have lost something', () => {
  it('is not known at first, nor after one look that found all', () => {
    const { temporal } = server();
    temporal.reassure();
    expect(temporal.isDoubted()).toBe(true);
    temporal.reassure();
    expect(temporal.isDoubted()).toBe(false);
  });

  it('is doubted again after each outage, and not while it answers', async () => {
    const { state, temporal } = server();
    temporal.reassure();
    temporal.reassure();
    expect(await temporal.answers()).toBe(true);
    expect(temporal.isDoubted()).toBe(false);
    state.away = true;
    expect(await temporal.answers()).toBe(false);
    state.away = false;
    expect(await temporal.answers()).toBe(true);
    expect(temporal.isDoubted()).toBe(true);
  });
});
