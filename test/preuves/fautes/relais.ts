import { createConnection, createServer, type AddressInfo, type Socket } from 'node:net';

export type Relais = Awaited<ReturnType<typeof ouvrirRelais>>;

/**
 * Stands between a client and a server: held, what the server says still arrives and what the client says does not; cut,
 * nothing passes and what was held is lost.
 */
export async function ouvrirRelais(vers: { port: number }) {
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
    client.on('data', (octets) => serveur.write(octets));
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
