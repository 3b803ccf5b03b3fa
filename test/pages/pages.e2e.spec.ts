import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coordination, JUSQU_A_L_AVIS, JUSQU_AU_LABEL } from './coordination.js';
import { ouvrirMaisonDesPages, type MaisonDesPages } from './maison-des-pages.js';
import { ouvrirNavigateur, type Navigateur } from './navigateur.js';

/** One dossier from its application to the directory, by the pages, without scripts. Each test goes on from the last. */
describe('Les pages', () => {
  let banc: MaisonDesPages;
  let navigateur: Navigateur;
  let reseau: ReturnType<typeof coordination>;
  let dossier: string;
  let lien: string;
  beforeAll(async () => {
    [banc, navigateur] = await Promise.all([ouvrirMaisonDesPages(), ouvrirNavigateur()]);
    reseau = coordination(banc);
    dossier = await reseau.ouvrir();
  });
  afterAll(async () => {
    await navigateur?.fermer();
    await banc?.fermer();
  });

  const aller = (chemin: string) => navigateur.page.goto(new URL(chemin, banc.adresse).href);
  const texte = async (): Promise<string> =>
    (await navigateur.page.locator('body').innerText()).replace(/\s+/g, ' ');
  /** What is told before the line of today, and after it. */
  const chronologie = async () => {
    const [passe, avenir] = (await texte()).split('Aujourd’hui, lundi 1er octobre 2018');
    return { passe, avenir };
  };
  const bouton = (nom: string) => navigateur.page.getByRole('button', { name: nom, exact: true });
  const evenements = async (): Promise<string[]> =>
    (
      await banc.sql<{ type: string }>('SELECT type FROM event WHERE stream = $1 ORDER BY version', [
        `labellisation/${dossier}`,
      ])
    ).map(({ type }) => type);

  it('ouvrent le bureau avec une clé, sur la liste des dossiers', async () => {
    await aller('/dossiers');
    expect(await navigateur.defauts()).toEqual([]);
    await navigateur.page.getByLabel('Clé d’accès').fill(reseau.cle);
    await bouton('Se connecter').click();
    expect(new URL(navigateur.page.url()).pathname).toBe('/dossiers');
    expect(await texte()).toMatch(/Exercice\. Ici, nous sommes le lundi 1er octobre 2018.*1 dossier /);
    expect(await navigateur.defauts()).toEqual([]);
  });

  it('montrent un dossier et ce qui est fait', async () => {
    await navigateur.page.getByRole('link', { name: 'Aurelie Delapreuve1' }).click();
    expect(navigateur.page.url()).toBe(`${banc.adresse}/dossiers/${dossier}`);
    expect((await chronologie()).passe).toContain('Candidature déposée');
    expect(await navigateur.defauts()).toEqual([]);
  });

  it('enregistrent une décision, et disent ce qui en viendra', async () => {
    const { page } = navigateur;
    const tiroir = page.locator('#commande-declarerEligible');
    await tiroir.locator('summary').click();
    await tiroir.getByRole('button').click();
    expect(await texte()).toContain('C’est enregistré');
    expect(await evenements()).toEqual(['CandidatureDeposee', 'CandidatureDeclareeEligible']);
    const { passe, avenir } = await chronologie();
    expect(passe).toContain('Candidature déclarée recevable');
    expect(avenir).toMatch(/oct\. 2018.*Prochaine étape automatique.*fixer la date de l’entretien/);
    expect(await navigateur.defauts()).toEqual([]);
  });

  it('montrent la boîte et le message qui porte le lien', async () => {
    await reseau.faire(dossier, ...JUSQU_A_L_AVIS);
    const recu = await reseau.lienRecu('engagements-a-signer', 'Aurelie');
    lien = recu.lien;
    await navigateur.page.goto(banc.boite);
    expect(await navigateur.defauts()).toEqual([]);
    await navigateur.page.goto(new URL(`/messages/${recu.message}`, banc.boite).href);
    expect(await texte()).toContain('engagements à signer au plus tard le');
    expect(await navigateur.defauts()).toEqual([]);
    for (const largeur of [1280, 360]) {
      await navigateur.page.setViewportSize({ width: largeur, height: 800 });
      const cadre = await navigateur.page.locator('iframe').boundingBox();
      const courriel = await navigateur.page.frameLocator('iframe').locator('body').boundingBox();
      expect(courriel!.height).toBeGreaterThan(600);
      expect(cadre!.height).toBeGreaterThanOrEqual(courriel!.height);
    }
  });

  it('ne signent rien tant que personne n’a signé', async () => {
    const avant = await evenements();
    await navigateur.page.context().clearCookies();
    await aller(lien);
    await aller(lien);
    expect(await texte()).toMatch(/À signer au plus tard le .* 2018.*Charte des Promeneurs du Net/);
    expect(await navigateur.defauts()).toEqual([]);
    expect(await evenements()).toEqual(avant);
  });

  it('signent avec un nom et une case, puis montrent le reçu', async () => {
    const { page } = navigateur;
    await page.getByLabel('Votre prénom et votre nom').fill('Aurelie Delapreuve1');
    await page.getByLabel('J’ai lu ces textes').check();
    await page.locator('main form button[type=submit]').click();
    expect((await evenements()).at(-1)).toBe('EngagementsSignes');
    await aller(lien);
    expect(await texte()).toContain('Vous avez signé');
    expect(await page.locator('form').count()).toBe(0);
    expect(await navigateur.defauts()).toEqual([]);
    expect((await evenements()).filter((type) => type === 'EngagementsSignes')).toHaveLength(1);
  });

  it('font paraître la fiche dans l’annuaire public', async () => {
    await aller(`/annuaire/${banc.reseau}`);
    expect(await texte()).toContain('Aucun Promeneur trouvé');
    await reseau.faire(dossier, ...JUSQU_AU_LABEL);
    await aller(`/annuaire/${banc.reseau}`);
    expect(await texte()).toMatch(/1 Promeneur du Net .*Aurélie/);
    expect(await navigateur.defauts()).toEqual([]);
  });

  it.each(['/nulle-part', '/l/coupe'])('s’expliquent quand rien n’est là : %s', async (chemin) => {
    expect((await aller(chemin))?.status()).toBe(404);
    expect(await navigateur.defauts()).toEqual([]);
  });
});
