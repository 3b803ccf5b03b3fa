import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Http2Server } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { Logger } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { streamOf } from '@pdn/contracts/temporal';
import type { Store } from '@pdn/persistence';
import type { Client } from '@temporalio/client';
import { lireConfig } from '../config/config.js';
import type { Probleme } from '../problemes/probleme.js';
import { Moteur } from './moteur.js';
import { clientTemporal } from './temporal.js';

const UNAVAILABLE = 14;
const INDISPONIBLE = { statut: 503, code: 'indisponible' };
const stream = streamOf(randomUUID());
/** Nobody can say what became of a command. */
const sansBase = { pool: { connect: () => Promise.reject(new Error('down')) } } as unknown as Store;

beforeAll(() => Logger.overrideLogger(false));

describe('Un moteur qui refuse tout appel', () => {
  let serveur: Http2Server;
  let client: Client;
  let appels: number;

  beforeAll(async () => {
    serveur = createServer().on('stream', (appel) => {
      appels += 1;
      const refus = { 'content-type': 'application/grpc', 'grpc-status': String(UNAVAILABLE) };
      appel.respond(refus, { endStream: true });
    });
    await once(serveur.listen(0, '127.0.0.1'), 'listening');
    client = clientTemporal(
      lireConfig({
        DATABASE_URL: 'postgres://personne@127.0.0.1/rien',
        PDN_SECRET: 'secret de test, assez long pour être accepté',
        PUBLIC_URL: 'http://parcours.test',
        TEMPORAL_ADDRESS: `127.0.0.1:${(serveur.address() as AddressInfo).port}`,
      }),
    );
  });
  beforeEach(() => {
    appels = 0;
  });
  afterAll(async () => {
    await client.connection.close();
    serveur.close();
  });

  it('n’est appelé qu’une fois : le client ne réessaie pas de lui-même', async () => {
    const appel = client.workflowService.getSystemInfo({});
    await expect(appel).rejects.toMatchObject({ code: UNAVAILABLE });
    expect(appels).toBe(1);
  });

  it('ne relit rien, et le dit', async () => {
    await expect(new Moteur(client, sansBase).relire(stream)).rejects.toMatchObject(INDISPONIBLE);
    expect(appels).toBe(1);
  });
});

describe('Une commande que le moteur ne prend pas', () => {
  const demande = { reseau: '50', stream, type: 'deposerCandidature', commandId: randomUUID() };

  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('est retentée, et rendue avant la limite', async () => {
    const echeances: number[] = [];
    const absent = {
      withDeadline: (echeance: number) => {
        echeances.push(echeance);
        return Promise.reject(new Error('UNAVAILABLE'));
      },
    } as unknown as Client;
    const limite = Date.now() + 11_000;

    let reste = 0;
    const rendue = new Moteur(absent, sansBase).executer(demande, limite).catch((probleme: Probleme) => {
      reste = limite - Date.now();
      return probleme;
    });
    await jest.advanceTimersByTimeAsync(60_000);

    expect(await rendue).toMatchObject(INDISPONIBLE);
    expect(reste).toBeGreaterThan(0);
    expect(echeances.length).toBeGreaterThan(5);
    expect(Math.max(...echeances)).toBeLessThanOrEqual(limite);
  });
});
