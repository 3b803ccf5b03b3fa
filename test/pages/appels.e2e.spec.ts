import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coordination } from './coordination.js';
import { ouvrirMaisonDesPages, type MaisonDesPages } from './maison-des-pages.js';
import { ouvrirNavigateur, type Navigateur } from './navigateur.js';

const DONNEES = join(import.meta.dirname, '../donnees');

/** One call, from its opening to the answers, by the pages, without scripts. Each test goes on from the last. */
describe('Les pages d’un appel à candidatures', () => {
  let banc: MaisonDesPages;
  let navigateur: Navigateur;
  beforeAll(async () => {
    [banc, navigateur] = await Promise.all([ouvrirMaisonDesPages(), ouvrirNavigateur()]);
  });
  afterAll(async () => {
    await navigateur?.fermer();
    await banc?.fermer();
  });

  const texte = async (): Promise<string> =>
    (await navigateur.page.locator('body').innerText()).replace(/\s+/g, ' ');
  const bouton = (nom: string | RegExp) => navigateur.page.getByRole('button', { name: nom });
  const voir = async (nom: string) => {
    const dossier = process.env['CAPTURES'];
    if (dossier) await navigateur.page.screenshot({ path: join(dossier, `${nom}.png`), fullPage: true });
  };

  it('ouvrent un appel', async () => {
    const { page } = navigateur;
    await page.goto(new URL('/appels', banc.adresse).href);
    await page.getByLabel('Clé d’accès').fill(coordination(banc).cle);
    await bouton('Se connecter').click();
    await page.goto(new URL('/appels', banc.adresse).href);
    expect(await texte()).toContain('Aucun appel');
    expect(await navigateur.defauts()).toEqual([]);
    await page.getByLabel('Parentalité').check();
    await page.getByLabel('Titre').fill('Appel 2018');
    await page.getByLabel('Ouverture').fill('2018-10-01');
    await page.getByLabel('Clôture').fill('2018-09-01');
    await bouton('Ouvrir l’appel').click();
    expect(await texte()).toContain('La clôture vient après l’ouverture.');
    expect(await navigateur.defauts()).toEqual([]);
    await page.getByLabel('Clôture').fill('2018-11-16');
    await bouton('Ouvrir l’appel').click();
    expect(await texte()).toMatch(/C’est enregistré.*Appel ouvert.*Clôture de l’appel/);
    await voir('appel-ouvert');
    expect(await navigateur.defauts()).toEqual([]);
  });

  it('montrent ce que donnerait un fichier, sans que rien n’y agisse', async () => {
    const { page } = navigateur;
    await page.getByRole('link', { name: 'Inviter depuis un fichier' }).click();
    const importation = page.url();
    await page
      .getByLabel('Fichier CSV')
      .setInputFiles({ name: 'vide.csv', mimeType: 'text/csv', buffer: Buffer.from('') });
    await bouton('Voir ce que cela donnerait').click();
    expect(await texte()).toContain('Ce fichier est vide.');
    await page
      .getByLabel('Fichier CSV')
      .setInputFiles({ name: 'lourd.csv', mimeType: 'text/csv', buffer: Buffer.alloc(200_000, 'a') });
    await bouton('Voir ce que cela donnerait').click();
    expect(await texte()).toMatch(/trop (lourd|volumineux|long|grand)/);
    await page.goto(importation);
    await page.getByLabel('Fichier CSV').setInputFiles(join(DONNEES, 'appel-2021-windows1252.csv'));
    await bouton('Voir ce que cela donnerait').click();
    expect(await texte()).toMatch(
      /En erreur : 18 lignes.*formule de tableur.*Doublon possible : 4 lignes.*Acceptée : 21 lignes.*Ignorée : 3 lignes/,
    );
    expect(await page.locator('main a[href*="piege"], main script').count()).toBe(0);
    await voir('apercu');
    expect(await navigateur.defauts()).toEqual([]);
  });

  it('invitent ce qui est confirmé', async () => {
    await navigateur.page.getByLabel('Inviter quand même la ligne 46').check();
    await bouton(/^Inviter 21 structures/).click();
    expect(await texte()).toMatch(/C’est enregistré.*0 réponse sur 22 invitations.*22 structures invitées/);
    expect(await texte()).toMatch(/Rappel avant la clôture 22 invitations/);
    await voir('appel-invites');
    expect(await navigateur.defauts()).toEqual([]);
  });

  it('reportent la clôture', async () => {
    const { page } = navigateur;
    await page.locator('#commande-prolongerAppel summary').click();
    await page.getByLabel('Nouvelle clôture').fill('2018-11-30');
    await bouton('Reporter la clôture').click();
    expect(await texte()).toMatch(/Clôture reportée au (vendredi )?30 novembre 2018/);
  });
});
