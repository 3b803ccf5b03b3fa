import { createConnection, createServer, type AddressInfo, type Socket } from 'node:net';

import { setTimeout as pause } from 'node:timers/promises';
import type { Adaptation, Banc } from '../../builders/banc/index.js';

/** For how many milliseconds a client is silent after these words; `pour-toujours`: it gets no answer to them. */
export type Gel = (octets: Buffer) => number | 'pour-toujours';

export type Relais = Awaited<ReturnType<typeof ouvrirRelais>>;

/**
 * Stands between a client and a server: held, what the server says still arrives and what the client says does not; cut,
 * nothing passes and what was held is lost. `gel` is shown all that a
 * client says.
 */
export async function ouvrirRelais(vers: { port: number }, gel: Gel = () => 0) {
  const paires = new Set<{ client: Socket; serveur: Socket }>();
  let etat: 'passe' | 'retient' | 'coupe' = 'passe';

  const relais = createServer((client) => {
    if (etat === 'coupe') return void client.destroy();
    const serveur = createConnection(vers.port, '127.0.0.1');
    const paire = { client, serveur };
    paires.add(paire);
    const fermer = (): void => {
      client.destroy();
      serveur.destroy();
      paires.delete(paire);
    };
    for (const bout of [client, serveur]) bout.setNoDelay(true).on('error', fermer).on('close', fermer);
    let dit = Promise.resolve();
    client.on('data', (octets) => {
      dit = dit.then(async () => {
        const ms = gel(octets);
        if (ms === 'pour-toujours') serveur.pause();
        serveur.write(octets);
        if (typeof ms === 'number' && ms > 0) await pause(ms);
      });
    });
    serveur.on('data', (octets) => client.write(octets));
    if (etat === 'retient') client.pause();
  });
  await new Promise<void>((pret) => relais.listen(0, '127.0.0.1', pret));
  const { port } = relais.address() as AddressInfo;

  const couper = (): void => {
    etat = 'coupe';
    for (const { client, serveur } of [...paires]) for (const bout of [client, serveur]) bout.destroy();
  };
  return {
    adresse: `127.0.0.1:${port}`,
    retenir(): void {
      etat = 'retient';
      for (const { client } of paires) client.pause();
    },
    couper,
    laisserPasser(): void {
      etat = 'passe';
      for (const { client } of paires) client.resume();
    },
    fermer(): void {
      couper();
      relais.close();
    },
  };
}

/** Between a service and Temporal. `autrement`: what else is changed of the service. */
export async function ouvrirRelaisVersTemporal(
  banc: Banc,
  service: 'api' | 'worker',
  autrement: Adaptation = (spec) => spec,
): Promise<Relais> {
  const relais = await ouvrirRelais({ port: Number(banc.temporal.split(':')[1]) });
  await banc.remplacer(service, (spec) => {
    const autre = autrement(spec);
    return { ...autre, env: { ...autre.env, TEMPORAL_ADDRESS: relais.adresse } };
  });
  return relais;
}

/** Between the API and its database. */
export async function ouvrirRelaisVersLaBase(banc: Banc, gel: Gel): Promise<Relais> {
  const base = new URL(banc.appUrl);
  const relais = await ouvrirRelais({ port: Number(base.port) }, gel);
  base.host = relais.adresse;
  await banc.remplacer('api', avecLaBase(base.href));
  return relais;
}

export const avecLaBase =
  (url: string): Adaptation =>
  (spec) => ({ ...spec, env: { ...spec.env, DATABASE_URL: url } });
