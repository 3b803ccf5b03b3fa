import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line to a server that can be cut, as if the server were away, and mended. */
export async function ouvrirLigne(adresse: string) {
  const [host, port] = adresse.split(':') as [string, string];
  const sockets = new Set<Socket>();
  let coupee = false;
  const serveur = createServer((venant) => {
    if (coupee) return void venant.destroy();
    const allant = connect(Number(port), host);
    for (const socket of [venant, allant]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    }
    venant.pipe(allant).pipe(venant);
  }).listen(0, '127.0.0.1');
  await once(serveur, 'listening');

  const couper = (): void => {
    coupee = true;
    for (const socket of sockets) socket.destroy();
  };
  return {
    adresse: `127.0.0.1:${(serveur.address() as AddressInfo).port}`,
    couper,
    reparer: (): void => void (coupee = false),
    async fermer(): Promise<void> {
      couper();
      serveur.close();
      await once(serveur, 'close');
    },
  };
}
