import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exempleBilan } from '@pdn/contracts/http';
import { ouvrirMaison, type Maison } from './maison.js';
import { EMPREINTE, parLien, type FaitLu } from './par-lien.js';
import { parcours, VERSION } from './parcours.js';

describe('Un lien de courriel', () => {
  let maison: Maison;
  let vie: ReturnType<typeof parcours>;
  let lire: ReturnType<typeof parLien>['lire'];
  let envoyer: ReturnType<typeof parLien>['envoyer'];
  beforeAll(async () => {
    maison = await ouvrirMaison();
    vie = parcours(maison);
    ({ lire, envoyer } = parLien(maison));
  });
  afterAll(() => maison.fermer());

  const SIGNATURE = { nom: 'Aurélie Delamaquette', lu: 'oui' };
  const faits = async (dossier: string) =>
    (await vie.demo.get(`/api/v1/labellisations/${dossier}/chronologie`).expect(200)).body.passe as FaitLu[];
  const preuve = (contenu: object) => expect.objectContaining({ type: 'preuve', contenu });
  const signatures = async (dossier: string) =>
    (await faits(dossier)).filter(({ type }) => type === 'EngagementsSignes');

  it('montre, autant de fois qu’on veut, et ne fait rien', async () => {
    const dossier = await vie.engagementsOuverts();
    const lien = await vie.lienDe('engagements-a-signer', dossier, 'professionnel');
    const avant = await maison.compter();
    for (const methode of ['get', 'head', 'get'] as const) await maison.http()[methode](lien).expect(200);
    expect(await maison.compter()).toEqual(avant);
    const [row] = await maison.sql<{ n: string }>(
      'SELECT count(*) AS n FROM lien WHERE utilise_le IS NOT NULL',
    );
    expect(row?.n).toBe('0');

    const { text, headers } = await lire(lien);
    expect(text).toContain('Charte des Promeneurs du Net');
    expect(text).not.toContain('<script');
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    expect(headers['content-security-policy']).not.toContain('script-src');
  });

  it('agit au nom de sa personne, par un nom écrit et une case cochée, puis montre le reçu', async () => {
    const dossier = await vie.engagementsOuverts();
    const lien = await vie.lienDe('engagements-a-signer', dossier, 'professionnel');
    const avant = await maison.compter();
    const refusee = await envoyer(lien, { nom: 'Aurélie Delamaquette' }).expect(422);
    expect(refusee.text).toContain('value="Aurélie Delamaquette"');
    await envoyer(lien, { lu: 'oui' }).expect(422);
    expect(await maison.compter()).toEqual(avant);

    const { headers } = await envoyer(lien, SIGNATURE).expect(303);
    expect(headers['location']).toBe(lien);
    expect(await signatures(dossier)).toMatchObject([
      {
        acteur: { kind: 'professionnel', through: 'lien', nom: 'Aurélie Delamaquette' },
        documents: [
          {
            type: 'preuve',
            contenu: { nom: 'Aurélie Delamaquette', textes: EMPREINTE, declarations: ['lu'] },
          },
        ],
      },
    ]);
    expect((await lire(lien).expect(200)).text).toContain('Aurélie Delamaquette');
    expect((await lire(lien)).text).not.toContain('<form');
  });

  it('ne sert qu’une fois, même en deux onglets à la fois', async () => {
    const dossier = await vie.engagementsOuverts();
    const lien = await vie.lienDe('engagements-a-signer', dossier, 'professionnel');
    const reponses = await Promise.all([envoyer(lien, SIGNATURE), envoyer(lien, SIGNATURE)]);
    expect(reponses.map(({ status }) => status)).toEqual([303, 303]);
    const avant = await maison.compter();
    await envoyer(lien, SIGNATURE).expect(200);
    expect(await maison.compter()).toEqual(avant);
    expect(await signatures(dossier)).toHaveLength(1);
  });

  it('demande à l’employeur s’il a le pouvoir de signer', async () => {
    const dossier = await vie.engagementsOuverts();
    const lien = await vie.lienDe('engagements-a-signer', dossier, 'employeur');
    await envoyer(lien, SIGNATURE).expect(422);
    await envoyer(lien, { ...SIGNATURE, pouvoir: 'oui' }).expect(303);
  });

  it('montre le reçu quand la coordination a enregistré l’acte', async () => {
    const dossier = await vie.engagementsOuverts();
    const lien = await vie.lienDe('engagements-a-signer', dossier, 'professionnel');
    const papier = { signataire: 'professionnel', version: VERSION, preuve: { nom: 'Signé sur papier' } };
    await vie.donner(dossier, 'signerEngagements', papier, 'professionnel');
    const { text } = await lire(lien).expect(200);
    expect(text).toContain('Signé sur papier');
    expect(text).not.toContain('<form');
  });

  it('sans commande cachée est refusé', async () => {
    const dossier = await vie.engagementsOuverts();
    const lien = await vie.lienDe('engagements-a-signer', dossier, 'professionnel');
    await maison.http().post(lien).type('form').send(SIGNATURE).expect(400);
    expect(await signatures(dossier)).toEqual([]);
  });

  it('périmé en propose un autre, envoyé une fois à l’adresse du dossier', async () => {
    const dossier = await vie.engagementsOuverts();
    const lien = await vie.lienDe('engagements-a-signer', dossier, 'professionnel');
    await maison.sql(`UPDATE lien SET expire_le = '2018-10-01' WHERE stream = $1`, [
      `labellisation/${dossier}`,
    ]);
    const { text } = await lire(lien).expect(410);
    expect(text).toContain(`action="${lien}/renvoi"`);
    expect(text).toContain('a…@centre-social.example.org');
    await envoyer(lien, SIGNATURE).expect(410);

    const redemander = () => maison.http().post(`${lien}/renvoi`).type('form').send({}).expect(200);
    expect((await redemander()).text).toContain('Un nouveau lien est parti');
    const nouveau = await vie.lienDe('engagements-a-signer', dossier, 'professionnel', { autreQue: lien });
    const avant = await maison.compter();
    await redemander();
    expect(await maison.compter()).toEqual(avant);

    await lire(lien).expect(410);
    await envoyer(nouveau, SIGNATURE).expect(303);
    expect(await signatures(dossier)).toHaveLength(1);
  });

  it('reçoit le bilan, puis la contresignature de l’employeur', async () => {
    const dossier = await vie.labellise();
    let terminee = false;
    while (!terminee) terminee = (await vie.demo.avancer('2019-12-03T10:00').expect(200)).body.terminee;
    const bilan = await vie.lienDe('bilan-ouvert', dossier, 'professionnel');
    const reponses = Object.fromEntries(
      Object.entries(exempleBilan).map(([nom, valeur]) => [
        nom,
        typeof valeur === 'number' ? String(valeur).replace('.', ',') : valeur,
      ]),
    );

    const incomplet = await envoyer(bilan, { ...reponses, familles: '', nom: 'Aurélie Delamaquette' }).expect(
      422,
    );
    expect(incomplet.text).toContain('32,5');
    await envoyer(bilan, { ...reponses, nom: 'Aurélie Delamaquette', exact: 'oui' }).expect(303);
    expect((await lire(bilan).expect(200)).text).toContain(String(exempleBilan['familles']));

    const contresigner = await vie.lienDe('bilan-a-contresigner', dossier, 'employeur');
    expect((await lire(contresigner).expect(200)).text).toContain(String(exempleBilan['familles']));
    await envoyer(contresigner, { accord: 'non', nom: 'Béatrice Duclavier' }).expect(422);
    await envoyer(contresigner, { accord: 'oui', remarque: 'Merci.', nom: 'Béatrice Duclavier' }).expect(303);
    const recu = (await lire(contresigner).expect(200)).text;
    expect(recu).toContain('Merci.');
    expect(recu).toContain('Béatrice Duclavier');
    expect((await lire(bilan)).text).toContain('Aurélie Delamaquette');
    expect((await faits(dossier)).filter(({ type }) => type.startsWith('Bilan'))).toMatchObject([
      { type: 'BilanOuvert', acteur: { kind: 'systeme' } },
      {
        type: 'BilanRemis',
        acteur: { kind: 'professionnel', through: 'lien' },
        documents: expect.arrayContaining([
          preuve({ nom: 'Aurélie Delamaquette', textes: EMPREINTE, declarations: ['exact'] }),
        ]),
      },
      {
        type: 'BilanContresigne',
        acteur: { kind: 'employeur', through: 'lien' },
        documents: expect.arrayContaining([preuve({ nom: 'Béatrice Duclavier', textes: EMPREINTE })]),
      },
    ]);
  });
});
