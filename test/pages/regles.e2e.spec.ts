import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ouvrirMaisonDesPages, type MaisonDesPages } from './maison-des-pages.js';
import { ouvrirNavigateur, type Navigateur } from './navigateur.js';

/** The rules of the second network, by the pages, without scripts. Each test goes on from the last. */
describe('Les pages des règles', () => {
  let banc: MaisonDesPages;
  let navigateur: Navigateur;
  beforeAll(async () => {
    [banc, navigateur] = await Promise.all([ouvrirMaisonDesPages(), ouvrirNavigateur()]);
    const { jouerTarnEtGaronne, TARN_ET_GARONNE } = await import('@pdn/tools/demonstration');
    const cle = (role: string) =>
      banc.cles.find((autre) => autre.reseau === TARN_ET_GARONNE && autre.role === role)?.cle ?? '';
    const cles = { coordinateur: cle('coordinateur'), caf: cle('caf') };
    await jouerTarnEtGaronne({ adresse: banc.adresse, cles });
    // played twice, it is played once
    await jouerTarnEtGaronne({ adresse: banc.adresse, cles });
    await aller('/connexion?suite=/regles');
    await navigateur.page.getByLabel('Clé d’accès').fill(cle('administrateur'));
    await bouton('Se connecter').click();
  });
  afterAll(async () => {
    await navigateur?.fermer();
    await banc?.fermer();
  });

  const aller = (chemin: string) => navigateur.page.goto(new URL(chemin, banc.adresse).href);
  const texte = async (): Promise<string> =>
    (await navigateur.page.locator('body').innerText()).replace(/\s+/g, ' ');
  const bouton = (nom: string) => navigateur.page.getByRole('button', { name: nom, exact: true });
  const sain = async (nom: string) => {
    await photographier(nom);
    expect(await navigateur.defauts()).toEqual([]);
  };
  /** To look at: `CAPTURES=<folder>`. */
  const photographier = async (nom: string) => {
    const dossier = process.env['CAPTURES'];
    if (!dossier) return;
    mkdirSync(dossier, { recursive: true });
    for (const largeur of [1280, 360]) {
      await navigateur.page.setViewportSize({ width: largeur, height: 900 });
      await navigateur.page.screenshot({ path: `${dossier}/${nom}-${largeur}.png`, fullPage: true });
    }
    await navigateur.page.setViewportSize({ width: 1280, height: 720 });
  };

  it('montrent le réseau tel que son fichier le décrit', async () => {
    expect(await texte()).toMatch(/Programme Jeunesse.*Version 1.*En vigueur.*2 dossiers.*Les Francas/);
    expect(await texte()).not.toContain('Programme Parentalité');
    await sain('regles');
  });

  it('gardent un brouillon, refusé d’abord avec ce qui ne va pas', async () => {
    const { page } = navigateur;
    await page.getByRole('link', { name: 'Préparer une nouvelle version' }).click();
    await sain('brouillon-neuf');
    await page.locator('#regle-pieces-relances').fill('20, 10');
    await page.locator('#regle-pieces-tache').fill('30');
    await bouton('Garder le brouillon').click();
    expect(await texte()).toContain('Rangez les délais du plus court au plus long, sans répétition.');
    await photographier('brouillon-refuse');
    await page.locator('#regle-pieces-relances').fill('10, 20');
    await bouton('Garder le brouillon').click();
    expect(await texte()).toMatch(/Le brouillon est gardé.*7 et 14 jours après la demande.*10 et 20 jours/);
    await sain('brouillon');
  });

  it('essaient le brouillon à blanc', async () => {
    await navigateur.page.getByRole('link', { name: 'Essayer le brouillon à blanc' }).click();
    expect(await texte()).toMatch(/Nouvelle date.*Rappel des pièces/);
    await sain('essai');
  });

  it('publient, et les dossiers ouverts gardent la leur', async () => {
    await aller('/regles/jeunesse/brouillon');
    await bouton('Publier cette version').click();
    expect(await texte()).toMatch(
      /La nouvelle version est publiée.*Version 2 En vigueur.*Aucun.*Version 1.*2 dossiers/,
    );
    await navigateur.page.getByRole('link', { name: 'Comparer avec la version 1' }).click();
    await sain('comparaison');
  });

  it('montrent avant d’adopter ce qui bougerait, puis ce qui est fait', async () => {
    await aller('/regles/jeunesse/adoption?version=2');
    expect(await texte()).toMatch(/Sacha Dutableau.*Nouvelle date.*au lieu du/);
    await sain('adoption');
    await bouton('Faire adopter la version 2 aux dossiers cochés').click();
    expect(await texte()).toContain('2 dossiers ont changé de version');
    await photographier('adoption-faite');
    await aller('/regles');
    expect(await texte()).toMatch(/Version 2 En vigueur.*2 dossiers/);
  });
});
