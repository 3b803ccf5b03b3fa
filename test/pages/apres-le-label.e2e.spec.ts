import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actes } from '../preuves/vies/actes.js';
import { coordination, JUSQU_A_L_AVIS, JUSQU_AU_LABEL } from './coordination.js';
import { ouvrirMaisonDesPages, type MaisonDesPages } from './maison-des-pages.js';
import { ouvrirNavigateur, type Navigateur } from './navigateur.js';

/** A labelled dossier, then what the coordination does with it, by the pages, without scripts. Each test goes on. */
describe('Les pages après le label', () => {
  let banc: MaisonDesPages;
  let navigateur: Navigateur;
  let dossier: string;
  beforeAll(async () => {
    [banc, navigateur] = await Promise.all([ouvrirMaisonDesPages(), ouvrirNavigateur()]);
    const reseau = coordination(banc);
    dossier = await reseau.ouvrir();
    await reseau.faire(
      dossier,
      { type: 'declarerEligible', data: {}, cle: 'coordinateur' },
      ...JUSQU_A_L_AVIS,
      actes.signerProfessionnel(),
      ...JUSQU_AU_LABEL,
    );
    await aller(`/connexion?suite=/dossiers/${dossier}`);
    await navigateur.page.getByLabel('Clé d’accès').fill(reseau.cle);
    await navigateur.page.getByRole('button', { name: 'Se connecter' }).click();
  });
  afterAll(async () => {
    await navigateur?.fermer();
    await banc?.fermer();
  });

  const aller = (chemin: string) => navigateur.page.goto(new URL(chemin, banc.adresse).href);
  const texte = async (): Promise<string> =>
    (await navigateur.page.locator('body').innerText()).replace(/\s+/g, ' ');
  const dernierFait = async (): Promise<string | undefined> =>
    (
      await banc.sql<{ type: string }>(
        'SELECT type FROM event WHERE stream = $1 ORDER BY version DESC LIMIT 1',
        [`labellisation/${dossier}`],
      )
    )[0]?.type;
  /** Opens a drawer of the dossier, fills it, sends it: this fact is there. */
  const faire = async (
    type: string,
    fait: string,
    remplir: (tiroir: ReturnType<typeof navigateur.page.locator>) => Promise<unknown>,
  ) => {
    const tiroir = navigateur.page.locator(`#commande-${type}`);
    if ((await tiroir.getAttribute('open')) === null) await tiroir.locator('summary').click();
    await remplir(tiroir);
    await tiroir.locator('button[type=submit]').click();
    expect(await texte()).toContain('C’est enregistré');
    expect(await dernierFait()).toBe(fait);
    expect(await navigateur.defauts()).toEqual([]);
  };

  it('suspendent, corrigent la raison en toutes lettres, puis reprennent', async () => {
    await faire('suspendre', 'LabellisationSuspendue', async (tiroir) => {
      await tiroir.getByLabel('Congé long').check();
      await tiroir.getByLabel('Motif').fill('Un congé.');
    });
    expect(await texte()).toMatch(/Dossier suspendu : congé long/);
    const correction = navigateur.page.locator('#commande-corrigerSaisie');
    const choix = (await correction.locator('option').allTextContents()).join('\n');
    expect(choix).toMatch(/Raison de la suspension : Congé long/);
    expect(choix).toMatch(/Voie de la candidature : Hors appel/);
    expect(choix).not.toMatch(/[a-z][_-][a-z]+[_-]|hors-appel|conge-/);
    await faire('corrigerSaisie', 'SaisieCorrigee', async (tiroir) => {
      await tiroir
        .getByLabel('Ce qui est faux')
        .selectOption({ label: 'Raison de la suspension : Congé long' });
      await tiroir.getByLabel('Valeur juste').fill('congé de maternité');
      await tiroir.getByLabel('Motif').fill('Mal saisi.');
    });
    expect((await correction.locator('option').allTextContents()).join('\n')).toContain(
      'Raison de la suspension : Congé de maternité',
    );
    await faire('reprendre', 'LabellisationReprise', async () => undefined);
    expect(await texte()).toContain('Label actif');
  });

  it('ouvrent une procédure, donnent la lettre à imprimer, et enregistrent son envoi', async () => {
    await faire('ouvrirManquement', 'ManquementOuvert', async (tiroir) => {
      await tiroir.getByLabel('La participation à la journée').check();
      await tiroir.getByLabel('Les faits').fill('Absents deux années de suite.');
    });
    await navigateur.page.getByRole('link', { name: 'Voir la lettre à imprimer' }).click();
    expect(await texte()).toMatch(/Rien n’est parti.*Madame, Monsieur.*Absents deux années de suite/);
    expect(await navigateur.defauts()).toEqual([]);
    const tiroir = navigateur.page.locator('#commande-envoyerMiseEnDemeure');
    if ((await tiroir.getAttribute('open')) === null) await tiroir.locator('summary').click();
    await tiroir.getByLabel('Lettre recommandée', { exact: true }).check();
    await tiroir.getByLabel('Numéro').fill('1A 234 567 8901 2');
    await tiroir.locator('button[type=submit]').click();
    expect(await texte()).toMatch(/C’est enregistré.*Mise en demeure envoyée/);
    await aller(`/dossiers/${dossier}/mise-en-demeure`);
    expect(await texte()).toMatch(/Envoi enregistré : la lettre porte la date du 1er octobre 2018/);
    expect(await navigateur.defauts()).toEqual([]);
  });

  it('montrent l’employeur et ses obligations', async () => {
    await aller('/structures');
    expect(await navigateur.defauts()).toEqual([]);
    await navigateur.page.getByLabel('Nom, commune ou SIRET').fill('Centre social 1');
    await navigateur.page.getByRole('button', { name: 'Chercher' }).click();
    await navigateur.page.getByRole('link', { name: 'Centre social 1' }).click();
    expect(await texte()).toMatch(/Obligations de 2018.*Attendues.*Aurelie Delapreuve1/);
    expect(await navigateur.defauts()).toEqual([]);
  });

  it('montrent la personne, et lui ouvrent un second dossier', async () => {
    await aller(`/dossiers/${dossier}`);
    await navigateur.page.getByRole('link', { name: 'Voir son histoire' }).click();
    expect(await texte()).toMatch(/1 dossier.*Label actif/);
    expect(await navigateur.defauts()).toEqual([]);
    const tiroir = navigateur.page.locator('#commande-deposerCandidature');
    await tiroir.locator('summary').click();
    await tiroir
      .getByLabel('Programme et métier')
      .selectOption({ label: 'Parentalité : référent famille d’un centre social' });
    await tiroir.getByLabel('Employeur, s’il est déjà connu').selectOption({ index: 1 });
    await tiroir.getByLabel('Qui signe pour l’employeur, si').selectOption({ index: 1 });
    await tiroir.getByLabel('Temps prévu').fill('3');
    await tiroir.getByLabel('Permanence chaque semaine').fill('1');
    await tiroir.getByLabel('Résultats attendus', { exact: true }).fill('Toucher des jeunes.');
    await tiroir.getByLabel('Organisation', { exact: true }).fill('Le mardi.');
    await tiroir.locator('button[type=submit]').click();
    expect(await texte()).toMatch(/Aurelie Delapreuve1.*Candidature déposée/);
    expect(await navigateur.defauts()).toEqual([]);
  });

  it('disent à un employeur ce qui l’attend', async () => {
    await aller(`/candidater/${banc.reseau}`);
    expect(await texte()).toMatch(/Puis-je candidater.*3 heures recommandées.*1 heure recommandée/);
    expect(await navigateur.defauts()).toEqual([]);
    await navigateur.page.getByLabel('Métier du professionnel').selectOption({ index: 1 });
    await navigateur.page.getByRole('button', { name: 'Voir la réponse' }).click();
    expect(await navigateur.defauts()).toEqual([]);
  });

  it('annoncent une fin, l’annulent, puis déclarent un départ', async () => {
    await aller(`/dossiers/${dossier}`);
    await faire('annoncerRetrait', 'RetraitAnnonce', async (tiroir) => {
      await tiroir.getByLabel('L’employeur').check();
      await tiroir.getByLabel('Fin du label le').fill('2019-01-15');
      await tiroir.getByLabel('Motif').fill('Le poste s’arrête.');
    });
    expect(await texte()).toMatch(/15 janvier 2019/);
    await faire('annulerRetrait', 'RetraitAnnule', async (tiroir) => {
      await tiroir.getByLabel('Moi-même').check();
      await tiroir.getByLabel('Motif').fill('Il continue.');
    });
    await faire('declarerDepart', 'RetraitPrisEffet', async (tiroir) => {
      await tiroir.getByLabel('Le professionnel').check();
      await tiroir.getByLabel('Dernier jour').fill('2018-10-01');
      await tiroir.getByLabel('Un remplacement est prévu').check();
    });
    expect(await texte()).toMatch(/Vérifier la sortie du réseau/);
  });
});
