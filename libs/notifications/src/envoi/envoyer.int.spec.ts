import { type AddressInfo, createServer } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { exemple, seul } from '../exemples/exemple.js';
import type { Message } from '../message.js';
import { rendre } from '../rendre.js';
import { envoyer } from './envoyer.js';
import { ouvrirLignes } from './lignes.js';
import { creerTransport, type Transport } from './transport.js';

const publicUrl = 'https://parcours.example.org';
const copie = [{ prenom: 'Sandrine', nom: 'Hébert', courriel: 'direction@le-hublot.example.org' }];
const message = rendre(seul(exemple('bilan-ouvert')), { publicUrl });
const avecCopie = rendre(seul(exemple('bilan-ouvert', { copie })), { publicUrl });

const aFermer: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const fermer of aFermer.splice(0)) await fermer();
});

/** A real SMTP server, and the addressees of what it took. */
async function serveur(options: SMTPServerOptions = {}, delaiMs = 3000) {
  const pris: string[] = [];
  const smtp = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 0,
    onData(flux, session, fin) {
      flux.resume().on('end', () => {
        pris.push(...session.envelope.rcptTo.map(({ address }) => address));
        fin();
      });
    },
    ...options,
  });
  smtp.on('error', () => {});
  await new Promise<void>((pret) => smtp.listen(0, '127.0.0.1', pret));
  aFermer.push(() => new Promise((ferme) => smtp.close(() => ferme())));
  const { port } = smtp.server.address() as AddressInfo;
  const couper = () => smtp.connections.forEach((connexion) => connexion._socket.destroy());
  return { pris, couper, transport: creerTransport(`smtp://127.0.0.1:${port}`, delaiMs) };
}

const partout = (transport: Transport) => ({ reel: transport, exercice: transport });
const erreur = (responseCode: number): Error => Object.assign(new Error('non'), { responseCode });
const tenter = (transport: Transport, m: Message = message) => envoyer(partout(transport), m);

describe('Un courrier est remis', () => {
  it('quand le serveur l’a pris', async () => {
    const { transport, pris } = await serveur();
    expect(await tenter(transport)).toEqual({ kind: 'remis', copies: [] });
    expect(pris).toEqual(['ines.quoniam@le-hublot.example.org']);
  });

  it('après s’être identifié', async () => {
    const { transport, pris } = await serveur({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, fin) =>
        username === 'p' && password === 's' ? fin(null, { user: 'p' }) : fin(erreur(535)),
    });
    expect(await tenter({ ...transport, identifiants: { user: 'p', pass: 's' } })).toMatchObject({
      kind: 'remis',
    });
    const intrus = { ...transport, lignes: ouvrirLignes(), identifiants: { user: 'p', pass: 'x' } };
    expect(await tenter(intrus)).toMatchObject({
      kind: 'differe',
      code: 'smtp-535',
    });
    expect(pris).toHaveLength(1);
  });

  it('puis ses copies, chacune dans sa transaction', async () => {
    const { transport, pris } = await serveur();
    expect(await tenter(transport, avecCopie)).toEqual({ kind: 'remis', copies: [{ kind: 'remis' }] });
    expect(pris).toEqual(['ines.quoniam@le-hublot.example.org', 'direction@le-hublot.example.org']);
  });

  it('même si une copie est refusée', async () => {
    const { transport, pris } = await serveur({
      onRcptTo: ({ address }, _session, fin) => fin(address.startsWith('direction@') ? erreur(550) : null),
    });
    expect(await tenter(transport, avecCopie)).toEqual({
      kind: 'remis',
      copies: [{ kind: 'refuse', code: 'smtp-550' }],
    });
    expect(pris).toEqual(['ines.quoniam@le-hublot.example.org']);
  });
});

describe('Les courriers qui se suivent', () => {
  /** Counts its connections. */
  async function standard(options: SMTPServerOptions = {}) {
    const recus: string[] = [];
    const chez = await serveur({ onConnect: ({ id }, fin) => (recus.push(id), fin()), ...options });
    return { ...chez, recus };
  }
  const jusqua = async (vrai: () => boolean): Promise<void> => {
    while (!vrai()) await new Promise((resume) => setTimeout(resume, 10));
  };

  it('prennent la même ligne, l’un après l’autre', async () => {
    const { transport, pris, recus } = await standard();
    for (let n = 0; n < 3; n += 1) await tenter(transport);
    expect(pris).toHaveLength(3);
    expect(recus).toHaveLength(1);
  });

  it('en prennent chacun une, ensemble', async () => {
    const { transport, pris, recus } = await standard();
    await Promise.all([tenter(transport), tenter(transport)]);
    expect(pris).toHaveLength(2);
    expect(recus).toHaveLength(2);
  });

  it('partent par une autre, quand le serveur l’a fermée, sans rien dire', async () => {
    const { transport, pris, couper, recus } = await standard();
    await tenter(transport);
    couper();
    expect(await tenter(transport)).toMatchObject({ kind: 'remis' });
    expect(pris).toHaveLength(2);
    expect(recus).toHaveLength(2);
  });

  it('ou avec un mot', async () => {
    let courriers = 0;
    const { transport, pris, recus } = await standard({
      onMailFrom: (_adresse, _session, fin) => fin((courriers += 1) === 2 ? erreur(421) : null),
    });
    await tenter(transport);
    expect(await tenter(transport)).toMatchObject({ kind: 'remis' });
    expect(pris).toHaveLength(2);
    expect(recus).toHaveLength(2);
  });

  it('ne partent qu’une fois, quand elle est coupée au dernier moment', async () => {
    const { transport, pris, couper } = await standard({
      onData: (flux, _session, fin) =>
        void flux.resume().on('end', () => {
          pris.push('un message entier');
          if (pris.length === 1) fin();
          else couper();
        }),
    });
    await tenter(transport);
    expect(await tenter(transport)).toMatchObject({ kind: 'incertain' });
    expect(pris).toHaveLength(2);
  });

  it('quittent une ligne où un message a été refusé', async () => {
    const { transport, recus } = await standard({
      onRcptTo: ({ address }, _session, fin) => fin(address.startsWith('direction@') ? erreur(550) : null),
    });
    await tenter(transport, avecCopie);
    expect(await tenter(transport)).toMatchObject({ kind: 'remis' });
    expect(recus).toHaveLength(2);
  });

  it('n’en laissent pas une ouverte pour rien', async () => {
    let fermees = 0;
    const { transport } = await standard({ onClose: () => (fermees += 1) });
    await tenter(transport);
    await jusqua(() => fermees === 1);
    expect(transport.lignes.reprendre()).toBeNull();
  });
});

describe('Un courrier est refusé pour de bon, et aucune copie ne part,', () => {
  it('quand l’adresse est inconnue du serveur', async () => {
    const { transport, pris } = await serveur({ onRcptTo: (_adresse, _session, fin) => fin(erreur(550)) });
    expect(await tenter(transport, avecCopie)).toEqual({ kind: 'refuse', code: 'smtp-550', copies: [] });
    expect(pris).toEqual([]);
  });

  it('quand le serveur ne veut pas du message', async () => {
    const { transport } = await serveur({
      onData: (flux, _session, fin) => void flux.resume().on('end', () => fin(erreur(554))),
    });
    expect(await tenter(transport, avecCopie)).toEqual({ kind: 'refuse', code: 'smtp-554', copies: [] });
  });

  it.each([
    '',
    'sans-arobase',
    'a@b@c.example',
    'a b@c.example',
    'a@c.example\r\nRCPT TO:<x@y.example>',
    '<a@c.example>',
    'a@c.example,b@d.example',
  ])('sans même appeler le serveur, quand l’adresse est « %j »', async (to) => {
    let appels = 0;
    const { transport } = await serveur({ onConnect: (_session, fin) => (appels++, fin()) });
    expect(await tenter(transport, { ...message, enveloppe: { ...message.enveloppe, to } })).toMatchObject({
      kind: 'refuse',
      code: 'adresse-invalide',
    });
    expect(appels).toBe(0);
  });
});

describe('Un courrier est différé : rien n’a été remis,', () => {
  it('quand personne n’écoute', async () => {
    const libre = createServer().listen(0, '127.0.0.1');
    await new Promise((pret) => libre.once('listening', pret));
    const { port } = libre.address() as AddressInfo;
    await new Promise((ferme) => libre.close(ferme));
    expect(await tenter(creerTransport(`smtp://127.0.0.1:${port}`, 3000))).toMatchObject({
      kind: 'differe',
      code: 'esocket',
    });
  });

  it('quand la boîte est momentanément indisponible', async () => {
    const { transport } = await serveur({ onRcptTo: (_adresse, _session, fin) => fin(erreur(451)) });
    expect(await tenter(transport)).toMatchObject({ kind: 'differe', code: 'smtp-451' });
  });

  it('quand le serveur demande de revenir après avoir lu le message', async () => {
    const { transport } = await serveur({
      onData: (flux, _session, fin) => void flux.resume().on('end', () => fin(erreur(452))),
    });
    expect(await tenter(transport)).toMatchObject({ kind: 'differe', code: 'smtp-452' });
  });

  it.each([
    ['nous refuse à l’accueil', { onConnect: (_session, fin) => fin(erreur(554)) }],
    ['refuse notre adresse d’envoi', { onMailFrom: (_adresse, _session, fin) => fin(erreur(553)) }],
  ] satisfies [string, SMTPServerOptions][])(
    'quand le serveur %s : cela ne dit rien du destinataire',
    async (_cas, options) => {
      const { transport } = await serveur(options);
      expect(await tenter(transport)).toMatchObject({ kind: 'differe' });
    },
  );

  it('quand le serveur se tait avant d’avoir reçu le message', async () => {
    const { transport } = await serveur({ onMailFrom: () => {} }, 200);
    expect(await tenter(transport)).toMatchObject({ kind: 'differe', code: 'etimedout' });
  });

  it('quand la ligne est coupée avant le message', async () => {
    const s = await serveur({ onRcptTo: () => s.couper() });
    expect(await tenter(s.transport)).toMatchObject({ kind: 'differe' });
  });
});

describe('Un courrier est incertain, et aucune copie ne part,', () => {
  it('quand le serveur se tait après le point final', async () => {
    const { transport } = await serveur({ onData: (flux) => void flux.resume() }, 300);
    expect(await tenter(transport, avecCopie)).toEqual({ kind: 'incertain', code: 'etimedout', copies: [] });
  });

  it('quand la ligne est coupée après le point final', async () => {
    const s = await serveur({ onData: (flux) => void flux.resume().on('end', () => s.couper()) });
    expect(await tenter(s.transport)).toMatchObject({ kind: 'incertain' });
  });
});

describe('Un exercice', () => {
  const courrier = exemple('bilan-ouvert', { copie });
  const dExercice = rendre(seul({ ...courrier, reseau: { ...courrier.reseau, exercice: true } }), {
    publicUrl,
  });

  it('n’écrit jamais par la sortie réelle, ni un réseau réel par celle des exercices', async () => {
    const [reel, exercice] = [await serveur(), await serveur()];
    const transports = { reel: reel.transport, exercice: exercice.transport };
    expect(await envoyer(transports, dExercice)).toMatchObject({ kind: 'remis' });
    expect(exercice.pris).toHaveLength(2);
    expect(reel.pris).toEqual([]);
    await envoyer(transports, message);
    expect([reel.pris.length, exercice.pris.length]).toEqual([1, 2]);
  });
});

describe('L’adresse du serveur', () => {
  it('se lit avec ses identifiants, son port et son chiffrement', () => {
    expect(creerTransport('smtps://p%40x:s%3Ad@smtp.example.org')).toMatchObject({
      serveur: { host: 'smtp.example.org', port: 465, secure: true },
      identifiants: { user: 'p@x', pass: 's:d' },
    });
    expect(creerTransport('smtp://smtp.example.org?tls=exige').serveur).toMatchObject({
      port: 587,
      secure: false,
      requireTLS: true,
    });
    expect(creerTransport('smtp://[::1]:1025').serveur).toMatchObject({ host: '::1', port: 1025 });
  });

  it.each(['', 'smtp.example.org:25', 'http://smtp.example.org', 'smtp://'])('refuse « %s »', (adresse) =>
    expect(() => creerTransport(adresse)).toThrow('An SMTP address looks like'),
  );

  it('laisse une tentative finir avant la réservation de huit secondes', () =>
    expect(creerTransport('smtp://x').delaiMs).toBeLessThan(8000));
});
