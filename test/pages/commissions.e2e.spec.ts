import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../builders/shell.js';
import { actes } from '../preuves/vies/actes.js';
import { coordination } from './coordination.js';
import { ouvrirMaisonDesPages, type MaisonDesPages } from './maison-des-pages.js';
import { ouvrirNavigateur, type Navigateur } from './navigateur.js';

/** One session, from its date to its signed minutes, by the pages, without scripts. Each test goes on from the last. */
describe('Les pages d’une séance de la commission', () => {
  let banc: MaisonDesPages;
  let navigateur: Navigateur;
  let dossier: string;
  let seance: string;
  beforeAll(async () => {
    [banc, navigateur] = await Promise.all([ouvrirMaisonDesPages(), ouvrirNavigateur()]);
    const qui = coordination(banc);
    dossier = await qui.ouvrir();
    await qui.faire(dossier, actes.renvoyerEnCommission());
  });
  afterAll(async () => {
    await navigateur?.fermer();
    await banc?.fermer();
  });

  const texte = async (): Promise<string> =>
    (await navigateur.page.locator('body').innerText()).replace(/\s+/g, ' ');
  const bouton = (nom: string | RegExp) => navigateur.page.getByRole('button', { name: nom, exact: true });
  const dans = (type: string) => navigateur.page.locator(`#commande-${type}`);
  /** Opens a drawer, fills it, sends it. */
  const faire = async (type: string, remplir: (tiroir: ReturnType<typeof dans>) => Promise<void>) => {
    const tiroir = dans(type);
    if ((await tiroir.getAttribute('open')) === null) await tiroir.locator('summary').click();
    await remplir(tiroir);
    await tiroir.locator('button[type=submit]').click();
  };
  const voir = async (nom: string) => {
    const { page } = navigateur;
    const ou = process.env['CAPTURES'];
    if (!ou) return;
    for (const largeur of [1280, 360]) {
      await page.setViewportSize({ width: largeur, height: 800 });
      await page.screenshot({ path: join(ou, `${nom}-${largeur}.png`), fullPage: true });
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  };

  it('disent qui décide de quoi, et ce qui attend', async () => {
    const { page } = navigateur;
    await page.goto(new URL('/commissions', banc.adresse).href);
    await page.getByLabel('Clé d’accès').fill(coordination(banc).cle);
    await bouton('Se connecter').click();
    await page.goto(new URL('/instances', banc.adresse).href);
    expect(await texte()).toMatch(
      /Demandes exceptionnelles.*Groupe de pilotage.*Issue d’un manquement.*Comité de pilotage/,
    );
    expect(await navigateur.defauts()).toEqual([]);
    await voir('instances');
    await page.goto(new URL('/commissions', banc.adresse).href);
    expect(await texte()).toMatch(/1 dossier attend une séance/);
    expect(await navigateur.defauts()).toEqual([]);
    await voir('commissions');
  });

  it('planifient une séance', async () => {
    const { page } = navigateur;
    await faire('planifierSeance', async (tiroir) => {
      await tiroir.getByLabel('Groupe de pilotage').check();
      await tiroir.getByLabel('Parentalité').check();
      await tiroir.getByLabel('Date et heure').fill('2018-10-01T09:00');
      await tiroir.getByLabel('Lieu').fill('Caf de la Manche, Avranches');
    });
    expect(await texte()).toMatch(/C’est enregistré.*Ordre du jour.*Aucun dossier n’est inscrit/);
    seance = page.url().split('?')[0] ?? '';
    await bouton(/^Inscrire Aurelie/).click();
    expect(await texte()).toMatch(/Aurelie Delapreuve1.*À examiner/);
    for (const [prenom, siege, fonction] of [
      ['Sylvie', 'Caf', 'Présidence'],
      ['Étienne', 'Udaf', 'Membre'],
    ] as const)
      await faire('inscrireMembre', async (tiroir) => {
        await tiroir.getByLabel('Prénom').fill(prenom);
        await tiroir.getByLabel('Nom', { exact: true }).fill('Aubert');
        await tiroir
          .getByLabel('Courriel')
          .fill(`${prenom === 'Sylvie' ? 'sylvie' : 'etienne'}@caf.example.org`);
        await tiroir.getByLabel(siege, { exact: true }).check();
        await tiroir.getByLabel(fonction, { exact: true }).check();
      });
    expect(await texte()).toMatch(/Sylvie Aubert, présidence Caf · à convoquer/);
    await page.goto(new URL(`/dossiers/${dossier}`, banc.adresse).href);
    expect(await texte()).toContain('À l’ordre du jour de la séance du 1er octobre 2018 à 9 h');
    await page.goto(seance);
    await voir('seance-preparee');
    expect(await navigateur.defauts()).toEqual([]);
  });

  it('n’ouvrent pas sans quorum, puis ouvrent', async () => {
    const presence = async (nom: string) =>
      faire('noterPresence', async (tiroir) => {
        await tiroir.getByLabel(nom).check();
        await tiroir.getByLabel('Sur place').check();
      });
    await presence('Sylvie Aubert');
    await faire('ouvrirSeance', async () => undefined);
    expect(await texte()).toContain('Le quorum est de 2 votants présents');
    expect(await navigateur.defauts()).toEqual([]);
    await navigateur.page.goto(seance);
    await presence('Étienne Aubert');
    await faire('ouvrirSeance', async () => undefined);
    expect(await texte()).toMatch(/Séance ouverte.*Examen d’Aurelie Delapreuve1/);
  });

  it('remplissent la grille, recueillent les voix, et décident', async () => {
    const { page } = navigateur;
    await page.getByLabel(/L’entrée est généraliste/).selectOption('Rempli');
    await bouton('Enregistrer la grille').click();
    expect(await page.getByLabel(/L’entrée est généraliste/).inputValue()).toBe('rempli');
    await page.getByRole('combobox', { name: 'Sylvie Aubert' }).selectOption('Accepter');
    await bouton('Enregistrer les voix').click();
    expect(await texte()).toContain('Aucune majorité des présents.');
    await page.locator('select[name^="voix."]').nth(1).selectOption('Accepter');
    await bouton('Enregistrer les voix').click();
    expect(await texte()).toContain('La majorité des présents est atteinte');
    await voir('seance-vote');
    expect(await navigateur.defauts()).toEqual([]);
    await faire('deciderAffaire-examen', async (tiroir) => {
      await tiroir.getByLabel('Acceptée').check();
      await tiroir.getByLabel('Par vote').check();
      await tiroir.getByLabel('Motif').fill('Public peu couvert par le réseau.');
    });
    expect(await texte()).toMatch(/Acceptée, par vote/);
  });

  it('établissent et signent le procès-verbal : la décision arrive au dossier', async () => {
    const { page } = navigateur;
    await faire('etablirProcesVerbal', (tiroir) =>
      tiroir.getByLabel('Ce qu’il faut y ajouter').fill('La commission remercie la structure.'),
    );
    expect(await texte()).toContain('Faire signer le procès-verbal');
    await faire('signerProcesVerbal', (tiroir) => tiroir.getByLabel('Présidence').check());
    await eventually('the decision to arrive', async () => {
      await page.goto(seance);
      return (await texte()).includes('décision inscrite au dossier');
    });
    await voir('seance-signee');
    expect(await navigateur.defauts()).toEqual([]);
    await page.getByRole('link', { name: /Voir le procès-verbal/ }).click();
    expect(await texte()).toMatch(/acceptée, par vote.*La commission remercie.*Signé par Sylvie Aubert/);
    await voir('proces-verbal');
    expect(await navigateur.defauts()).toEqual([]);
    await page.goto(new URL(`/dossiers/${dossier}`, banc.adresse).href);
    expect(await texte()).toContain('Public peu couvert par le réseau.');
  });
});
