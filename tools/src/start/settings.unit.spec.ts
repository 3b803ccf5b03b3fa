import { describe, expect, it } from '@jest/globals';
import { readSettings } from './settings.js';

describe('The settings of npm start', () => {
  it('have a usual port for each service', () =>
    expect(readSettings({}).ports).toEqual({
      api: 3000,
      inbox: 8025,
      smtp: 1025,
      temporal: 7233,
      temporalUi: 8233,
      postgres: 5499,
    }));

  it('take another port', () => expect(readSettings({ PORT_API: '4000' }).ports.api).toBe(4000));

  it.each(['abc', '0', '70000', '3.5'])('refuse the port « %s » with the name of its variable', (port) =>
    expect(() => readSettings({ PORT_API: port })).toThrow(/PORT_API/),
  );

  it('take the services that somebody else runs', () =>
    expect(
      readSettings({ DATABASE_URL: 'postgresql://x/y', TEMPORAL_ADDRESS: 'temporal:7233' }),
    ).toMatchObject({
      databaseUrl: 'postgresql://x/y',
      temporalAddress: 'temporal:7233',
    }));

  it('refuse an address that is no PostgreSQL', () =>
    expect(() => readSettings({ DATABASE_URL: 'mysql://x' })).toThrow(/DATABASE_URL/));
});
