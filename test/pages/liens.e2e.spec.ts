import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exempleBilan } from '@pdn/contracts/http';
import type { CommandType } from '@pdn/domain';
import { actes, type Acte } from '../preuves/vies/actes.js';
import { coordination, JUSQU_A_L_AVIS, JUSQU_AU_LABEL } from './coordination.js';
import { ouvrirMaisonDesPages, type MaisonDesPages } from './maison-des-pages.js';
import { ouvrirNavigateur, type Navigateur } from './navigateur.js';

const acte = (type: CommandType, data: Acte['data'], auNomDe?: Acte['auNomDe']): Acte => ({
  ...{ type, data, cle: 'coordinateur' },
  ...(auNomDe && { auNomDe }),
});
const PROFESSIONNELLE = 'Aurelie Delapreuve1';
const EMPLOYEUR = 'Bruno Delapreuve1';

/** What comes by a link of a mail, on one dossier after another, without scripts: read, filled, sent, then the receipt. */
describe('Les pages derrière les liens des courriels', () => {
  let banc: MaisonDesPages;
  let navigateur: Navigateur;
  let reseau: ReturnType<typeof coordination>;
  let dossier: string;
  beforeAll(async () => {
    [banc, navigateur] = await Promise.all([ouvrirMaisonDesPages(), ouvrirNavigateur()]);
    reseau = coordination(banc);
    dossier = await reseau.ouvrir();
  });
  afterAll(async () => {
    await navigateur?.fermer();
    await banc?.fermer();
  });

  const champ = (nom: string) => navigateur.page.getByLabel(nom);

  /** @param saisir all that the form asks, but the name */
  async function agir(
    gabarit: string,
    qui: string,
    titre: RegExp,
    saisir: () => Promise<void>,
    recu: RegExp,
  ) {
    const { page } = navigateur;
    const { lien } = await reseau.lienRecu(gabarit, qui.split(' ')[0] ?? '');
    await page.goto(lien);
    expect(await page.locator('h1').innerText()).toMatch(titre);
    expect(await navigateur.defauts()).toEqual([]);
    await saisir();
    await champ('Votre prénom et votre nom').fill(qui);
    await page.locator('main form button[type=submit]').click();
    expect((await page.locator('main').innerText()).replace(/\s+/g, ' ')).toMatch(recu);
    expect(await page.locator('main form').count()).toBe(0);
    expect(await navigateur.defauts()).toEqual([]);
  }

  it('des pièces à envoyer', async () => {
    await reseau.faire(dossier, actes.demanderPieces(['trame-projet', 'fiche-de-poste']));
    await agir(
      'pieces-a-fournir',
      EMPLOYEUR,
      /Envoyer les pièces demandées/,
      async () => {
        await champ('Trame du projet').check();
        await champ('Où les lire').fill('Trois heures, le mardi.');
      },
      /Une partie des pièces est envoyée.*Trois heures, le mardi.*Il reste à envoyer : fiche de poste/,
    );
  });

  it('un accord comme personne ressource', async () => {
    const propose = await reseau.ouvrir();
    await reseau.faire(
      propose,
      actes.renvoyerEnCommission(),
      acte(
        'enregistrerDecisionCommission',
        { decision: 'personne-ressource', motif: 'Son aide serait utile.' },
        'commission',
      ),
      acte('proposerPersonneRessource', {
        texte: 'personne-ressource-v1',
        domaines: ['petite-enfance'],
        ressource: {
          mention: 'Personne ressource, petite enfance',
          perimetre: 'Le sommeil des tout-petits.',
        },
      }),
    );
    await agir(
      'ressource-a-accepter',
      PROFESSIONNELLE,
      /Devenir personne ressource/,
      () => champ('Oui, j’ai lu ce texte').check(),
      /Vous avez donné votre accord.*L’accord de l’employeur est attendu/,
    );
  });

  it('une signature, par l’employeur', async () => {
    await reseau.faire(
      dossier,
      actes.fournirPieces(['fiche-de-poste']),
      actes.declarerComplete(),
      actes.declarerEligible(),
      ...JUSQU_A_L_AVIS,
    );
    await agir(
      'engagements-a-signer',
      EMPLOYEUR,
      /Signer la charte/,
      async () => {
        await champ('J’ai lu ces textes').check();
        await champ('J’ai le pouvoir de signer').check();
      },
      /Vous avez signé/,
    );
  });

  it('une fiche à valider, puis à corriger', async () => {
    const [, signerCaf, declarerProfil, verifierProfil, , ...ensuite] = JUSQU_AU_LABEL;
    await reseau.faire(
      dossier,
      ...([actes.signerProfessionnel(), signerCaf, declarerProfil, verifierProfil] as Acte[]),
    );
    await agir(
      'fiche-a-valider',
      PROFESSIONNELLE,
      /Valider votre fiche/,
      async () => {
        expect(await navigateur.page.locator('[name="fiche.reseaux.0.reseau"]').inputValue()).toBe(
          'facebook',
        );
        await champ('Métier').fill('Référente famille');
        await champ('Jour de la permanence').selectOption('mercredi');
        await champ('Début de la permanence').fill('17:30');
        await champ('Fin de la permanence').fill('18:30');
        await champ('Présentation').fill('Parents du secteur, écrivez-moi.');
        await champ('Mention').fill('Langue des signes');
        await champ('J’ai relu ces informations').check();
      },
      /Vous avez validé votre fiche/,
    );
    await reseau.faire(dossier, ...ensuite);
    await navigateur.page.goto(new URL(`/annuaire/${banc.reseau}`, banc.adresse).href);
    const publique = (await navigateur.page.locator('main').innerText()).replace(/\s+/g, ' ');
    expect(publique).toMatch(/Langue des signes.*mercredi, 17 h 30 à 18 h 30/);
    await agir(
      'fiche-publiee',
      PROFESSIONNELLE,
      /Corriger votre fiche/,
      async () => {
        await champ('Présentation').fill('Écrivez-moi le mercredi.');
        await champ('J’ai relu ces informations').check();
      },
      /Votre correction est proposée/,
    );
    await reseau.faire(dossier, actes.publierFiche());
  });

  it('une réponse à une lettre', async () => {
    await reseau.faire(
      dossier,
      acte('ouvrirManquement', { obligations: ['journee-departementale'], motif: 'Absents deux fois.' }),
      acte('envoyerMiseEnDemeure', { mode: 'lettre-recommandee' }),
    );
    await agir(
      'mise-en-demeure',
      EMPLOYEUR,
      /Répondre à la lettre du lundi 1er\soctobre\s2018/,
      async () => {
        expect(await navigateur.page.locator('main').innerText()).toMatch(
          /Vous pouvez répondre au plus tard le .*tant que rien n’est décidé/,
        );
        await champ('Ce que vous souhaitez dire').fill('Nous y serons.');
      },
      /Votre réponse est envoyée.*Nous y serons/,
    );
    await reseau.faire(
      dossier,
      acte('deciderManquement', { issue: 'levee', motif: 'Entendu.' }, 'commission'),
    );
  });

  it('un bilan, puis son désaccord', async () => {
    await reseau.avancer('2019-12-02');
    await agir(
      'bilan-ouvert',
      PROFESSIONNELLE,
      /Votre bilan 2019/,
      async () => {
        for (const [nom, valeur] of Object.entries(exempleBilan))
          await navigateur.page.locator(`[name="${nom}"]`).fill(String(valeur).replace('.', ','));
        await champ('J’ai relu ce bilan').check();
      },
      /bilan 2019.*(envoyé|remis)/i,
    );
    await agir(
      'bilan-a-contresigner',
      EMPLOYEUR,
      /Contresigner le bilan 2019/,
      async () => {
        await champ('Non, j’ai une remarque').check();
        await navigateur.page.getByRole('textbox', { name: 'Remarque' }).fill('Les heures sont à revoir.');
      },
      /Vous avez donné votre avis sur le bilan 2019.*Pas d’accord.*Les heures sont à revoir/,
    );
  });

  it('un renouvellement', async () => {
    await reseau.avancer('2020-10-05');
    await agir(
      'renouvellement-invitation',
      EMPLOYEUR,
      /Demander le renouvellement/,
      async () => {
        await champ('Renouveler, avec des changements').check();
        await champ('Ce qui a changé').fill('Deux heures de plus.');
      },
      /Le renouvellement est demandé.*Deux heures de plus/,
    );
  });
});
