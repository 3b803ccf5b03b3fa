import { once } from 'node:events';
import { createServer, type Http2Server, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { Logger } from '@nestjs/common';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Annonce } from '@pdn/contracts/temporal';
import { lireConfig } from '../config/config.js';
import { Annonces } from './annonces.service.js';
import { clientTemporal } from './temporal.js';

const UNAVAILABLE = 14;
const AU_PLUS = 16;

beforeAll(() => Logger.overrideLogger(false));

/** A server that answers as it is told, or never; `appels` counts the signals that reach it. */
describe('Des flux à prévenir', () => {
  let serveur: Http2Server;
  let annonces: Annonces;
  let signaux: ServerHttp2Stream[];
  let repondre: (appel: ServerHttp2Stream) => void;

  const jamais = () => undefined;
  const refuser = (appel: ServerHttp2Stream) =>
    appel.respond(
      { ':status': 200, 'content-type': 'application/grpc', 'grpc-status': UNAVAILABLE },
      { endStream: true },
    );
  const flux = (combien: number): Annonce[] =>
    Array.from({ length: combien }, (_, rang) => ({
      stream: `labellisation/${rang}`,
      signal: 'declarerComplete',
      commandId: 'c0000000-0000-4000-8000-000000000001',
    }));
  const arrivent = async (combien: number) => {
    while (signaux.length < combien) await new Promise((resume) => setTimeout(resume, 10));
  };

  beforeEach(async () => {
    signaux = [];
    repondre = jamais;
    serveur = createServer().on('stream', (appel, entetes) => {
      if (!entetes[':path']?.endsWith('/SignalWithStartWorkflowExecution')) return refuser(appel);
      signaux.push(appel);
      repondre(appel);
    });
    serveur.listen(0, '127.0.0.1');
    await once(serveur, 'listening');
    const { port } = serveur.address() as AddressInfo;
    annonces = new Annonces(
      clientTemporal(
        lireConfig({
          DATABASE_URL: 'postgres://nulle.part/rien',
          PDN_SECRET: 'un secret de test, assez long pour être accepté',
          PUBLIC_URL: 'http://parcours.test',
          TEMPORAL_ADDRESS: `127.0.0.1:${port}`,
        }),
      ),
    );
  });
  afterEach(async () => {
    await annonces.onApplicationShutdown();
    for (const appel of signaux) appel.destroy();
    serveur.close();
  });

  it('ne font attendre personne : ce qui attend quand le serveur s’en va est laissé à la veille', async () => {
    annonces.annoncer(flux(AU_PLUS + 36));
    await arrivent(AU_PLUS);
    for (const appel of signaux) refuser(appel);
    await annonces.onApplicationShutdown();
    expect(signaux).toHaveLength(AU_PLUS);
  }, 30_000);

  it('ne sont prévenus qu’une fois : un refus n’est pas retenté', async () => {
    repondre = refuser;
    annonces.annoncer(flux(3));
    await arrivent(3);
    await annonces.onApplicationShutdown();
    expect(signaux).toHaveLength(3);
  }, 30_000);
});
