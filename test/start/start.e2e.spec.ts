import { createServer } from 'node:http';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launch, newPlace, recorded, runs, type Launched, type Place, type Recorded } from './launcher.js';

const READY = 'Ctrl-C arrête tout.';
const NAMES = ['Le site et l’API', 'Le moteur', 'La boîte de réception', 'Temporal', 'PostgreSQL'];
const MINUTES = 60_000;

const keysOf = ({ state }: Place): Promise<string> => readFile(join(state, 'acces.json'), 'utf8');
const answers = async (url: string): Promise<number> => (await fetch(url)).status;

describe('npm start', () => {
  let place: Place;
  let launched: Launched;
  let services: Recorded[];
  let keys: string;

  beforeAll(async () => {
    place = await newPlace();
    launched = launch(place);
    await launched.says(READY);
    keys = await keysOf(place);
    services = await recorded(place);
  }, 3 * MINUTES);
  afterAll(async () => {
    launched.child.kill('SIGTERM');
    await launched.ended;
    await rm(place.state, { recursive: true, force: true });
  });

  it('starts the five services', () =>
    expect(services.map(({ name }) => name).sort()).toEqual([...NAMES].sort()));

  it('serves the site, its documentation, the inbox and the Temporal UI', async () => {
    const { PORT_API, PORT_BOITE, PORT_TEMPORAL_UI } = place.ports;
    for (const url of [
      `http://127.0.0.1:${PORT_API}/sante/pret`,
      `http://127.0.0.1:${PORT_API}/docs`,
      `http://127.0.0.1:${PORT_BOITE}/`,
      `http://127.0.0.1:${PORT_TEMPORAL_UI}/`,
    ])
      expect([url, await answers(url)]).toEqual([url, 200]);
  });

  it('refuses to run twice from the same folder', async () => {
    const second = launch(place);
    expect(await second.ended).toBe(1);
    expect(second.printed()).toContain('Parcours tourne déjà depuis ce dossier');
    expect(services.every(runs)).toBe(true);
  });

  it(
    'brings back a service that died',
    async () => {
      const api = services.find(({ name }) => name === 'Le site et l’API');
      process.kill(api?.pid ?? 0, 'SIGKILL');
      await launched.says('✓ Le site et l’API est revenu');
      expect(await answers(`http://127.0.0.1:${place.ports.PORT_API}/sante/pret`)).toBe(200);
      services = await recorded(place);
    },
    MINUTES,
  );

  it(
    'recovers what a killed run left, and goes on',
    async () => {
      launched.child.kill('SIGKILL');
      await launched.ended;
      expect(services.every(runs)).toBe(true);
      launched = launch(place);
      await launched.says(READY);
      expect(launched.printed()).toContain('Un arrêt brutal avait laissé');
      expect(services.some(runs)).toBe(false);
      services = await recorded(place);
    },
    MINUTES,
  );

  it(
    'stops all that it started',
    async () => {
      launched.child.kill('SIGINT');
      expect(await launched.ended).toBe(0);
      expect(launched.printed()).toContain('Tout est arrêté.');
      expect(services.filter(runs)).toEqual([]);
    },
    MINUTES,
  );

  it(
    'names the port that is taken and the variable that changes it',
    async () => {
      const other = createServer().listen(place.ports.PORT_API, '127.0.0.1');
      await once(other, 'listening');
      launched = launch(place);
      expect(await launched.ended).toBe(1);
      expect(launched.printed()).toContain(`Le port ${place.ports.PORT_API}`);
      expect(launched.printed()).toMatch(/PORT_API=\d+ npm start/);
      other.close();
    },
    MINUTES,
  );

  it(
    'starts again where it was, in less than twenty seconds',
    async () => {
      const began = performance.now();
      launched = launch(place);
      await launched.says(READY);
      expect(performance.now() - began).toBeLessThan(20_000);
      expect(await answers(`http://127.0.0.1:${place.ports.PORT_API}/sante/pret`)).toBe(200);
      expect(await keysOf(place)).toBe(keys);
      launched.child.kill('SIGTERM');
      expect(await launched.ended).toBe(0);
    },
    MINUTES,
  );
});
