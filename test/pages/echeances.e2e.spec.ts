import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../builders/shell.js';
import { coordination, JUSQU_A_L_AVIS } from './coordination.js';
import { ouvrirMaisonDesPages, type MaisonDesPages } from './maison-des-pages.js';
import { ouvrirNavigateur, type Navigateur } from './navigateur.js';

/** Two dossiers that wait for the same signatures; what is decided about one of them. Each test goes on from the last. */
describe('Les pages des échéances', () => {
  let banc: MaisonDesPages;
  let navigateur: Navigateur;
  let dossier: string;
  let voisin: string;
  beforeAll(async () => {
    [banc, navigateur] = await Promise.all([ouvrirMaisonDesPages(), ouvrirNavigateur()]);
    const reseau = coordination(banc);
    [dossier, voisin] = [await reseau.ouvrir(), await reseau.ouvrir()];
    for (const id of [dossier, voisin])
      await reseau.faire(id, { type: 'declarerEligible', data: {}, cle: 'coordinateur' }, ...JUSQU_A_L_AVIS);
    await aller(`/connexion?suite=/dossiers/${dossier}`);
    await navigateur.page.getByLabel('Clé d’accès').fill(reseau.cle);
    await bouton('Se connecter').click();
  });
  afterAll(async () => {
    await navigateur?.fermer();
    await banc?.fermer();
  });

  const aller = (chemin: string) => navigateur.page.goto(new URL(chemin, banc.adresse).href);
  const texte = async (): Promise<string> =>
    (await navigateur.page.locator('body').innerText()).replace(/\s+/g, ' ');
  const bouton = (nom: string | RegExp) => navigateur.page.getByRole('button', { name: nom });
  const sain = async (nom: string) => {
    const captures = process.env['CAPTURES'];
    if (captures) {
      mkdirSync(captures, { recursive: true });
      for (const width of [1280, 360]) {
        await navigateur.page.setViewportSize({ width, height: 900 });
        await navigateur.page.screenshot({ path: `${captures}/${nom}-${width}.png`, fullPage: true });
      }
      await navigateur.page.setViewportSize({ width: 1280, height: 720 });
    }
    expect(await navigateur.defauts()).toEqual([]);
  };
  const avenir = (id: string) =>
    banc.sql<{ cle: string; jour: string }>(
      'SELECT cle, jour::text FROM echeance WHERE stream = $1 ORDER BY at, cle',
      [`labellisation/${id}`],
    );
  const etape = (nom: string) =>
    navigateur.page
      .getByRole('listitem')
      .filter({ hasText: nom })
      .last()
      .getByRole('link', { name: /Reporter, sauter|Reprendre/ });

  it('montrent ce qui bougerait et qui serait prévenu, sans rien faire', async () => {
    const avant = await avenir(dossier);
    await etape('appeler l’employeur au sujet de la signature').click();
    await sain('echeance');
    await navigateur.page.getByLabel('Nouvelle date, si vous la reportez').fill('2018-12-14');
    await bouton('Voir ce qui changerait').click();
    expect(await texte()).toMatch(/Nouvelle date, pour l’employeur.*Ce qui bougerait.*Rappel à l’employeur/);
    expect(await avenir(dossier)).toEqual(avant);
    await sain('echeance-apercu');
  });

  it('reportent avec un motif, disent qui et pourquoi, et l’autre dossier ne bouge pas', async () => {
    const autre = await avenir(voisin);
    await navigateur.page.getByLabel('Motif').fill('Le conseil municipal se réunit en décembre.');
    await bouton(/^Reporter au/).click();
    expect(await texte()).toMatch(
      /reportée : date limite des engagements, pour l’employeur.*au 14 décembre 2018.*Le conseil municipal/,
    );
    expect(await texte()).toMatch(/Prévue d’abord le/);
    const limite = (await avenir(dossier)).find(({ cle }) => cle.endsWith('/appeler/employeur'));
    expect(limite?.jour).toBe('2018-12-14');
    expect(await avenir(voisin)).toEqual(autre);
    await sain('echeance-reportee');
    await eventually('the new date is told', async () =>
      (await banc.courriels()).some(({ gabarit }) => gabarit === 'date-changee'),
    );
  });

  it('mettent en pause, puis reprennent', async () => {
    await etape('Rappel au professionnel').click();
    await navigateur.page.getByLabel('La mettre en pause').check();
    await bouton('Voir ce qui changerait').click();
    await navigateur.page.getByLabel('Motif').fill('Nous nous voyons lundi.');
    await bouton('Mettre en pause').click();
    expect(await texte()).toMatch(/mise en pause : rappel des engagements, pour le professionnel/);
    const enPause = await avenir(dossier);
    await navigateur.page
      .getByRole('link', { name: /Reprendre/ })
      .first()
      .click();
    await sain('echeance-en-pause');
    await bouton('Reprendre').click();
    expect((await avenir(dossier)).length).toBe(enPause.length + 1);
  });
});
