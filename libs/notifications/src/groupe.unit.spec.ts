import { describe, expect, it } from '@jest/globals';
import { type CourrierAEnvoyer, type EnvoiAFaire, messageIdOf } from '@pdn/contracts/courrier';
import { type Gabarit, GABARITS } from '@pdn/domain';
import { exemple } from './exemples/exemple.js';
import { rendre } from './rendre.js';
import { enLettres } from './texte/dates.js';
import { GROUPES } from './texte/groupes.js';

const publicUrl = 'https://parcours.example.org';
const ENVOI = 'e0000000-0000-5000-8000-000000000000';
const PRENOMS = ['Inès', 'Malo', 'Zoé'];

/** So many dossiers of one employer. */
const groupe = (gabarit: Gabarit, change: Partial<CourrierAEnvoyer> = {}, combien = 3): EnvoiAFaire => {
  const courriers = PRENOMS.slice(0, combien).map((prenom, rang): CourrierAEnvoyer => {
    const un = exemple(gabarit, { classe: 'rappel', ...change });
    return {
      ...un,
      id: `c${rang}`,
      dossier: {
        ...un.dossier,
        numero: `PDN-50-2018-000${rang + 1}`,
        professionnel: { prenom, nom: 'Quoniam' },
      },
      lien: un.lien && { ...un.lien, chemin: `/l/jeton-${rang + 1}` },
    };
  }) as unknown as EnvoiAFaire['courriers'];
  return { id: ENVOI, messageId: messageIdOf(ENVOI, 'envois@pdn-manche.example.org'), courriers };
};

const sansBalises = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<\/?(?:a|strong)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/&#39;/g, "'");

it('Tout courrier qui peut être un rappel a sa forme groupée', () => {
  const rappels = GABARITS.filter((gabarit) => exemple(gabarit).classe === 'rappel');
  expect([...GROUPES.keys()].sort()).toEqual([...rappels, 'bilan-a-contresigner'].sort());
});

describe.each([...GROUPES.keys()])('Trois rappels en un seul, %s,', (gabarit) => {
  const envoi = groupe(gabarit);
  const message = rendre(envoi, { publicUrl });
  const versions = [message.text, sansBalises(message.html)];

  it('sont une ligne et un lien par dossier', () => {
    for (const { dossier, lien } of envoi.courriers) {
      for (const version of versions) expect(version).toContain(dossier.numero);
      const adresse = lien ? `${publicUrl}${lien.chemin}` : 'mailto:coordination@pdn-manche.example.org';
      expect(message.html).toContain(`href="${adresse}`);
    }
    expect(message.html.match(/<li>/g)).toHaveLength(3);
  });

  it('disent la date de chacun en entier, comment répondre et comment ne plus en recevoir', () => {
    const { donnees } = exemple(gabarit);
    for (const version of versions) {
      const date = String(donnees['dateLimite'] ?? donnees['terme'] ?? donnees['date']).slice(0, 10);
      expect(version.toLowerCase()).toContain(enLettres(date));
      expect(version).toMatch(/il parviendra à Claire Lemarié/);
      expect(version).toContain('Pour ne plus recevoir de rappel');
      expect(version).toMatch(/Pourquoi ce message\u00a0\?\s+\S/);
    }
    expect(message.headers['List-Unsubscribe']).toContain('PDN-50-2018-0001');
  });

  it('respectent la typographie, et ne laissent ni blanc ni balise', () => {
    for (const version of [...versions, message.subject]) {
      expect(version).not.toMatch(/undefined|null|NaN|\[object|[{}]|\*\*|\]\(|##| {2}[a-zà-ÿ]| [.,](?!\d)/);
      expect(version).not.toMatch(/'|[^\u00a0»] *[;!?]| [:»]|« |[^\s\u00a0]:(?!\/\/)\s/);
      expect(version).not.toMatch(/sanction|à défaut|en retard|oubli|vous n’avez pas/i);
    }
  });

  it('disent la même chose en texte et en HTML', () => {
    const mots = (texte: string): string[] => texte.match(/[\p{L}\d]{4,}/gu) ?? [];
    const enTexte = new Set(mots(message.text));
    const enHtml = mots(sansBalises(message.html.replace(/<head>.*<\/head>/s, '')));
    expect(enHtml.filter((mot) => !enTexte.has(mot))).toEqual([]);
  });

  it('nomment tous les courriers et tous les dossiers qu’ils portent, sous un seul identifiant', () => {
    expect(message.messageId).toBe(envoi.messageId);
    expect(message.headers).toMatchObject({
      'X-Pdn-Courrier': 'c0, c1, c2',
      'X-Pdn-Dossier': 'PDN-50-2018-0001, PDN-50-2018-0002, PDN-50-2018-0003',
    });
    expect(message.copies).toEqual([]);
  });
});

describe('Les signatures qu’un employeur n’a pas encore données', () => {
  const { subject, text } = rendre(groupe('engagements-relance'), { publicUrl });

  it('sont un seul rappel', () => {
    expect(subject).toBe('Rappel, engagements à signer pour 3 dossiers');
    expect(text).toContain('Bonjour Sandrine Hébert,');
    expect(text).toContain(
      '- Malo Quoniam (Centre social Le Hublot, PDN-50-2018-0002)\u00a0: charte et engagements à signer au plus tard le mercredi 26\u00a0décembre 2018. Lire et signer (https://parcours.example.org/l/jeton-2)',
    );
    expect(text).toContain(
      'Ces liens vous sont personnels. Ils fonctionnent au moins jusqu’au lundi 4\u00a0mars 2019',
    );
  });

  it('ne partent pas sans le lien de chacune', () =>
    expect(() => rendre(groupe('engagements-relance', { lien: null }), { publicUrl })).toThrow(
      'engagements-relance lacks its link',
    ));
});

describe('Les copies de rappels de bilan à un employeur', () => {
  const employeur = {
    ...{ prenom: 'Sandrine', nom: 'Hébert', courriel: 'direction@le-hublot.example.org' },
    role: 'employeur' as const,
  };
  const message = rendre(groupe('bilan-relance', { lecteur: employeur }), { publicUrl });

  it('sont un seul message, qui nomme chacun et ne porte aucun lien personnel', () => {
    expect(message.enveloppe.to).toBe(employeur.courriel);
    expect(message.to.address).toBe(employeur.courriel);
    expect(message.headers['X-Pdn-Copie']).toBe('1');
    for (const prenom of PRENOMS) expect(message.text).toContain(`${prenom} Quoniam`);
    expect(`${message.text} ${message.html}`).not.toContain('/l/');
    expect(message.text).toContain('Vous êtes en copie, pour information.');
  });
});

it('Un courrier qui n’est pas un rappel ne se groupe pas', () =>
  expect(() => rendre(groupe('label-accorde'), { publicUrl })).toThrow(
    'cannot be written for several dossiers',
  ));
