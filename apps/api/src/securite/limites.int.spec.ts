import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import express, { type NextFunction, type Request, type Response } from 'express';
import type { Probleme } from '../problemes/probleme.js';
import { limiteDesCles } from './limites.js';

describe('La limite des essais', () => {
  let serveur: Server;
  beforeEach(async () => {
    const app = express();
    app.use(limiteDesCles());
    app.get('/:statut', (requete, reponse) => {
      setTimeout(() => reponse.status(Number(requete.params.statut)).end(), 50);
    });
    app.use((probleme: Probleme, _requete: Request, reponse: Response, _suite: NextFunction) => {
      reponse.status(probleme.statut).end();
    });
    serveur = app.listen(0, '127.0.0.1');
    await once(serveur, 'listening');
  });
  afterEach(() => {
    serveur.closeAllConnections();
    serveur.close();
  });

  const demander = async (statut: number, signal?: AbortSignal): Promise<number> => {
    const { port } = serveur.address() as AddressInfo;
    return (await fetch(`http://127.0.0.1:${port}/${statut}`, signal ? { signal } : {})).status;
  };
  const ensemble = (combien: number, statut: number) =>
    Promise.all(Array.from({ length: combien }, () => demander(statut)));

  it('laisse travailler cinquante personnes derrière une même adresse', async () =>
    expect(new Set(await ensemble(50, 200))).toEqual(new Set([200])));

  it('ne tient pas pour un essai une demande que l’appelant abandonne', async () => {
    const partis = Array.from({ length: 40 }, () =>
      demander(200, AbortSignal.timeout(10)).catch(() => undefined),
    );
    await Promise.all(partis);
    await pause(100);
    expect(await demander(200)).toBe(200);
  });

  it('arrête qui se trompe trente fois, même à la fois', async () => {
    await ensemble(30, 401);
    expect(await demander(401)).toBe(429);
    expect(await demander(200)).toBe(429);
  });
});
