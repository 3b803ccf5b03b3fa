import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { creerTransport, envoyer, rendre } from '@pdn/notifications';
import { exemple, seul } from '@pdn/notifications/exemples';
import { type BoiteOuverte, type Courriel, demarrerBoite } from './index.js';

let dossier: string;
let boite: BoiteOuverte;
const ouvrir = () =>
  demarrerBoite({ dossier, portSmtp: 0, portHttp: 0, bureau: 'http://localhost:3000/dossiers' });

beforeEach(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'boite-'));
  boite = await ouvrir();
});
afterEach(async () => {
  await boite.arreter();
  await rm(dossier, { recursive: true });
});

const publicUrl = 'http://localhost:3000';
const ecrire = (courrier = exemple('engagements-a-signer')) => {
  const transport = creerTransport(boite.smtp);
  return envoyer({ reel: transport, exercice: transport }, rendre(seul(courrier), { publicUrl }));
};
const lire = (chemin: string) => fetch(`${boite.http}${chemin}`);
const lister = async (criteres = ''): Promise<Courriel[]> =>
  (await lire(`/messages.json${criteres}`)).json() as Promise<Courriel[]>;

describe('Un message reçu', () => {
  it('est gardé avant la réponse du serveur, avec ce qu’un programme veut en savoir', async () => {
    expect(await ecrire()).toMatchObject({ kind: 'remis' });
    expect(await readdir(dossier)).toHaveLength(1);
    expect(await lister()).toMatchObject([
      {
        date: '2018-11-26T13:00:00.000Z',
        messageId: '<3f6f1c0e-5d0a-5b7e-9c3e-0123456789ab@pdn-manche.example.org>',
        de: 'Promeneurs du Net de la Manche <envois@pdn-manche.example.org>',
        repondreA: 'Claire Lemarié <coordination@pdn-manche.example.org>',
        boite: 'direction@le-hublot.example.org',
        a: ['Sandrine Hébert <direction@le-hublot.example.org>'],
        cc: [],
        courrier: '3f6f1c0e-5d0a-5b7e-9c3e-0123456789ab',
        gabarit: 'engagements-a-signer',
        dossier: 'PDN-50-2018-0007',
        exercice: null,
        copie: false,
        liens: [
          {
            libelle: 'Lire et signer les engagements',
            adresse: 'http://localhost:3000/l/8KQ2V7TM4XNB0000000000000000000000000000000',
          },
        ],
      },
    ]);
  });

  it('reste là quand la boîte redémarre, sans ce qui était à moitié écrit', async () => {
    await ecrire();
    const avant = await lister();
    await boite.arreter();
    await writeFile(join(dossier, '20181126T130000000Z-000009.eml.part'), 'Subject: à moi');
    boite = await ouvrir();
    expect(await lister()).toEqual(avant);
    expect(await readdir(dossier)).toHaveLength(1);
    await ecrire(exemple('bilan-accepte'));
    expect((await lister()).map(({ gabarit }) => gabarit)).toEqual(['bilan-accepte', 'engagements-a-signer']);
  });

  it('ne se perd pas dans la foule, et le dernier arrivé vient en premier', async () => {
    await Promise.all(Array.from({ length: 60 }, () => ecrire()));
    const ids = (await lister()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(60);
    expect(ids).toEqual([...ids].sort().reverse());
  });

  it('se cherche par destinataire, numéro ou gabarit', async () => {
    await ecrire();
    await ecrire(exemple('bilan-accepte'));
    expect(await lister('?destinataire=direction@le-hublot.example.org')).toMatchObject([
      { gabarit: 'engagements-a-signer' },
    ]);
    expect(await lister('?dossier=PDN-50-2018-0007')).toHaveLength(2);
    expect(await lister('?dossier=PDN-50-2018-0008')).toEqual([]);
    expect(await lister('?gabarit=bilan-accepte')).toHaveLength(1);
    expect(await (await lire('/?q=hebert%20ENGAGEMENTS')).text()).toMatch(/>1\u00a0courriel</);
  });

  it('est refusé s’il est trop gros, et rien n’en est gardé', async () => {
    const message = rendre(seul(exemple('bilan-accepte')), { publicUrl });
    const transport = creerTransport(boite.smtp, 60_000);
    const gros = { ...message, text: 'a'.repeat(11 * 1024 * 1024) };
    expect(await envoyer({ reel: transport, exercice: transport }, gros)).toMatchObject({
      kind: 'refuse',
      code: 'smtp-552',
    });
    expect(await readdir(dossier)).toEqual([]);
  });

  it('n’existe pas si la ligne est coupée au milieu', async () => {
    const ligne = connect(Number(new URL(boite.smtp).port), '127.0.0.1');
    const reponse = () => new Promise((suite) => ligne.once('data', suite));
    await reponse();
    for (const ordre of ['HELO x', 'MAIL FROM:<a@example.org>', 'RCPT TO:<b@example.org>', 'DATA']) {
      ligne.write(`${ordre}\r\n`);
      await reponse();
    }
    ligne.write('Subject: coupé\r\n\r\nau mil');
    ligne.destroy();
    expect(await ecrire()).toMatchObject({ kind: 'remis' });
    expect((await lister()).map(({ gabarit }) => gabarit)).toEqual(['engagements-a-signer']);
  });
});

describe('La page d’un message', () => {
  const copie = [{ prenom: 'Sandrine', nom: 'Hébert', courriel: 'direction@le-hublot.example.org' }];

  it('montre ses en-têtes, son texte et ses liens, sans script', async () => {
    await ecrire(exemple('bilan-ouvert', { copie }));
    const [copieRecue, recu] = await lister();
    expect([copieRecue?.copie, copieRecue?.boite, copieRecue?.liens]).toEqual([true, copie[0]?.courriel, []]);
    const page = await lire(`/messages/${recu?.id}`);
    const html = await page.text();
    expect(html).toContain('PDN-50-2018-0007');
    expect(html).toContain('href="http://localhost:3000/l/8KQ2V7TM4XNB0000000000000000000000000000000"');
    expect(html).toContain('Sandrine Hébert &lt;direction@le-hublot.example.org&gt;');
    expect(html).not.toContain('<script');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('sert le HTML du message à part, sans droits', async () => {
    await ecrire();
    const [recu] = await lister();
    const corps = await lire(`/messages/${recu?.id}/html`);
    expect(corps.headers.get('content-security-policy')).toMatch(
      /^sandbox allow-popups .*default-src 'none'/,
    );
    expect(await corps.text()).toContain('<base target="_blank">');
  });

  it('donne la pièce jointe et la source à télécharger', async () => {
    await ecrire(exemple('entretien-planifie'));
    const [recu] = await lister();
    const piece = await lire(`/messages/${recu?.id}/pieces/1`);
    expect(piece.headers.get('content-type')).toBe('text/calendar');
    expect(piece.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''rendez-vous.ics");
    expect(await piece.text()).toContain('BEGIN:VCALENDAR');
    expect(await (await lire(`/messages/${recu?.id}/source`)).text()).toMatch(
      /^Delivered-To: ines\.quoniam@/,
    );
  });

  it.each([
    '/messages/20181126T130000000Z-000001',
    '/messages/..%2F..%2Fetc%2Fpasswd',
    '/messages/x',
    '/autre',
    '/messages//pieces/1',
  ])('n’existe pas à l’adresse %s', async (chemin) => expect((await lire(chemin)).status).toBe(404));
});

describe('La boîte', () => {
  it('dit qu’elle est vide', async () => expect(await (await lire('/')).text()).toContain('Aucun courriel'));

  it('avance par pages', async () => {
    await Promise.all(Array.from({ length: 51 }, () => ecrire()));
    const premiere = await (await lire('/')).text();
    const curseur = /curseur=([\dTZ-]+)/.exec(premiere)?.[1];
    expect(premiere.match(/href="\/messages\//g)).toHaveLength(50);
    expect((await (await lire(`/?curseur=${curseur}`)).text()).match(/href="\/messages\//g)).toHaveLength(1);
  });

  it('se lit seulement', async () =>
    expect((await fetch(`${boite.http}/messages.json`, { method: 'DELETE' })).status).toBe(405));

  it('ne répond pas sous un autre nom que cette machine', async () => {
    const { port } = new URL(boite.http);
    const statut = await new Promise((suite) =>
      request({ port, host: '127.0.0.1', headers: { host: `mal.example:${port}` } }, (reponse) => {
        reponse.resume();
        suite(reponse.statusCode);
      }).end(),
    );
    expect(statut).toBe(421);
  });

  it('dit quel port est pris, et ne laisse rien d’ouvert', async () => {
    const portSmtp = Number(new URL(boite.smtp).port);
    await expect(demarrerBoite({ dossier, portSmtp: 0, portHttp: portSmtp })).rejects.toMatchObject({
      code: 'EADDRINUSE',
      port: portSmtp,
    });
  });
});
