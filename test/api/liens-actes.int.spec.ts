import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CHAMP_COMMANDE } from '@pdn/contracts/ecrans';
import type { Gabarit } from '@pdn/domain';
import { ouvrirMaison, type Maison } from './maison.js';
import { parcours } from './parcours.js';

type Reponses = Record<string, string | string[]>;

/** One act through a link, told by what it needs. */
interface Cas {
  /** A dossier whose mail asks for it. */
  jusque: () => Promise<string>;
  gabarit: Gabarit;
  role: 'employeur' | 'professionnel';
  nom: string;
  /** What the page shows. */
  montre: string[];
  reponses: Reponses;
  /** Left out, the page is shown again. */
  exige: string;
  fait: string;
  /** What the receipt says. */
  recu: string[];
  declarations?: string[];
}

const EMPREINTE = expect.stringMatching(/^[0-9a-f]{64}$/);

describe('Un acte par lien', () => {
  let maison: Maison;
  let vie: ReturnType<typeof parcours>;
  beforeAll(async () => {
    maison = await ouvrirMaison();
    vie = parcours(maison);
  }, 60_000);
  afterAll(() => maison.fermer(), 30_000);

  const lire = (lien: string) => maison.http().get(lien);
  const envoyer = (lien: string, reponses: Reponses, commande: string = randomUUID()) =>
    maison
      .http()
      .post(lien)
      .type('form')
      .send({ [CHAMP_COMMANDE]: commande, ...reponses });
  const faits = async (dossier: string, type: string) =>
    (
      (await vie.demo.get(`/api/v1/labellisations/${dossier}/chronologie`).expect(200)).body.passe as {
        type: string;
        acteur: object;
        documents: { type: string; contenu: unknown }[];
      }[]
    ).filter((fait) => fait.type === type);

  const ouvrir = async (): Promise<string> => (await vie.demo.ouvrir().expect(201)).body.id as string;
  const piecesDemandees = async (): Promise<string> => {
    const dossier = await ouvrir();
    await vie.donner(dossier, 'demanderPieces', {
      pieces: ['fiche-de-poste', 'trame-projet'],
      motif: 'La fiche de poste ne dit pas le temps prévu.',
    });
    return dossier;
  };

  const CAS: Record<string, Cas> = {
    pièces: {
      jusque: piecesDemandees,
      gabarit: 'pieces-a-fournir',
      role: 'employeur',
      nom: 'Béatrice Duclavier',
      montre: ['La fiche de poste ne dit pas le temps prévu.', 'trame du projet'],
      reponses: { pieces: ['fiche-de-poste', 'trame-projet'], contenu: 'Trois heures, le mardi.' },
      exige: 'contenu',
      fait: 'PiecesFournies',
      recu: ['fiche de poste et trame du projet', 'Trois heures, le mardi.'],
    },
  };

  describe.each(Object.entries(CAS))('%s :', (_, cas) => {
    const { reponses, exige, fait, nom, role } = cas;
    const signees = { ...reponses, nom };
    const ouvrirLien = async () => {
      const dossier = await cas.jusque();
      return { dossier, lien: await vie.lienDe(cas.gabarit, dossier, role) };
    };

    it('se montre sans rien faire, exige une saisie, agit une fois, puis montre le reçu signé', async () => {
      const { dossier, lien } = await ouvrirLien();
      const avant = await maison.compter();
      const { text } = await lire(lien).expect(200);
      for (const attendu of cas.montre) expect(text).toContain(attendu);
      expect(text).not.toContain('<script');
      await envoyer(lien, reponses).expect(422);
      const reprise = await envoyer(lien, { ...signees, [exige]: '' }).expect(422);
      expect(reprise.text).toContain(nom);
      expect(await maison.compter()).toEqual(avant);

      const commande = randomUUID();
      expect((await envoyer(lien, signees, commande).expect(303)).headers['location']).toBe(lien);
      const [acte, ...autres] = await faits(dossier, fait);
      expect(autres).toEqual([]);
      expect(acte).toMatchObject({
        acteur: { kind: role, through: 'lien', nom },
        documents: expect.arrayContaining([
          expect.objectContaining({
            type: 'preuve',
            contenu: { nom, textes: EMPREINTE, ...(cas.declarations && { declarations: cas.declarations }) },
          }),
        ]),
      });
      const apres = await maison.compter();
      await envoyer(lien, signees, commande).expect(200);
      await envoyer(lien, signees).expect(200);
      expect(await maison.compter()).toEqual(apres);

      const recu = await lire(lien).expect(200);
      for (const attendu of [nom, 'SHA-256', ...cas.recu]) expect(recu.text).toContain(attendu);
      expect(recu.text).not.toContain('<form');
    }, 60_000);

    it('mort, en propose un autre à l’adresse du dossier, et n’agit pas', async () => {
      const { dossier, lien } = await ouvrirLien();
      await maison.sql(`UPDATE lien SET expire_le = '2018-10-01' WHERE stream = $1`, [
        `labellisation/${dossier}`,
      ]);
      expect((await lire(lien).expect(410)).text).toContain(`action="${lien}/renvoi"`);
      await envoyer(lien, signees).expect(410);
      expect(await faits(dossier, fait)).toEqual([]);
      await maison.http().post(`${lien}/renvoi`).type('form').send({}).expect(200);
      const nouveau = await vie.lienDe(cas.gabarit, dossier, role, { autreQue: lien });
      await lire(nouveau).expect(200);
      await envoyer(nouveau, signees).expect(303);
      expect((await lire(lien).expect(200)).text).toContain('SHA-256');
    }, 60_000);
  });

  it('des pièces fournies en partie : un autre lien ne demande que le reste', async () => {
    const dossier = await piecesDemandees();
    const lien = await vie.lienDe('pieces-a-fournir', dossier, 'employeur');
    const etrangere = { pieces: ['projet-structure'], contenu: 'Le voici.', nom: 'Béatrice Duclavier' };
    expect((await envoyer(lien, etrangere)).text).toContain('Ces pièces n’ont pas été demandées.');
    await envoyer(lien, { ...etrangere, pieces: ['fiche-de-poste'] }).expect(303);
    expect((await lire(lien)).text).toContain('Il reste à envoyer\u00a0: trame du projet');
    const reste = await vie.lienDe('pieces-restantes', dossier, 'employeur');
    expect(reste).not.toBe(lien);
    const { text } = await lire(reste).expect(200);
    expect(text).toContain('value="trame-projet"');
    expect(text).not.toContain('value="fiche-de-poste"');
  }, 60_000);

  it('dont plus personne n’attend rien ne demande rien, et ne fait rien renvoyer', async () => {
    const dossier = await piecesDemandees();
    const lien = await vie.lienDe('pieces-a-fournir', dossier, 'employeur');
    await vie.donner(dossier, 'classerSansSuite', { motif: 'Personne ne répond.' });
    const avant = await maison.compter();
    const { text } = await lire(lien).expect(410);
    expect(text).toContain('Il n’y a plus rien à faire ici');
    expect(text).not.toContain('<form');
    await maison.http().post(`${lien}/renvoi`).type('form').send({}).expect(410);
    expect(await maison.compter()).toEqual(avant);
  }, 60_000);
});
