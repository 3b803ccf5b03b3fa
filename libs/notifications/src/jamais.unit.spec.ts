import { describe, expect, it } from '@jest/globals';
import { type ClasseCourrier, type Gabarit, GABARITS } from '@pdn/domain';
import { exemple, seul } from './exemples/exemple.js';
import { exemplesDe } from './exemples/variantes.js';
import { rendre } from './rendre.js';
import { enLettres } from './texte/dates.js';

const cas = (gabarit: Gabarit) =>
  exemplesDe(gabarit).map((courrier) => ({
    courrier,
    message: rendre(seul(courrier), { publicUrl: 'https://parcours.example.org' }),
  }));
const deClasse = (classe: ClasseCourrier) => GABARITS.filter((gabarit) => exemple(gabarit).classe === classe);

const MENACE =
  /sanction|mise en demeure|à défaut|sous peine|exclu[st]|en retard|manqu(?:ement|é)|faute\b|oubli|négli|avertissement|immédiatement|vous (?:devez|n’avez (?:toujours |pas |pas encore ))(?!rien)/i;
const DATE_RELATIVE =
  /demain|aujourd’hui|(?<!\p{L})hier|sous \d+|dans \d+|il reste \d|quelques jours|(?<!envoi )vien(?:t|nent) d|cette semaine|bientôt|prochainement/iu;

/** Numbers of docs/jamais.md. */
describe.each(GABARITS)('Jamais, dans %s,', (gabarit) => {
  it('1 : de menace ni d’accusation', () => {
    for (const { message } of cas(gabarit)) expect(`${message.subject} ${message.text}`).not.toMatch(MENACE);
  });

  it('7 : de date qui devient fausse en vieillissant : chacune est écrite en entier', () => {
    for (const { message, courrier } of cas(gabarit)) {
      expect(`${message.subject} ${message.text}`).not.toMatch(DATE_RELATIVE);
      expect(message.text).not.toMatch(/\d{4}-\d{2}-\d{2}/);
      const dateLimite = String(courrier.donnees['dateLimite'] ?? courrier.donnees['terme'] ?? '');
      if (dateLimite > '2018-11-26') expect(message.text).toContain(enLettres(dateLimite));
      else expect(`${message.subject} ${message.text}`).not.toMatch(/au plus tard/);
    }
  });
});

describe.each(GABARITS)('Jamais de courriel vide, %s,', (gabarit) => {
  it('8 : dit de quel dossier, ce qu’il y a à faire, et pourquoi il est envoyé', () => {
    for (const { courrier, message } of cas(gabarit)) {
      expect(message.subject.replace(courrier.dossier.numero, '').trim().length).toBeGreaterThan(15);
      expect(message.text).toContain(courrier.dossier.numero);
      expect(message.text).not.toMatch(/undefined|\{\{|\[object|: *\n\n *\n|« *»/);
      const [corps = ''] = message.text.split(/^--/m);
      expect([gabarit, corps.trim().length > 150]).toEqual([gabarit, true]);
    }
  });
});

describe.each(deClasse('rappel'))('Jamais de rappel, %s,', (gabarit) => {
  it('2 : sans le lien pour faire ce qui est rappelé', () => {
    for (const { message, courrier } of cas(gabarit)) {
      const lien = courrier.lien && `https://parcours.example.org${courrier.lien.chemin}`;
      expect(message.html).toContain(`href="${lien ?? 'mailto:coordination@'}`);
      expect(message.text).toContain(lien ?? 'coordination@pdn-manche.example.org');
    }
  });

  it('8 : sans moyen de l’arrêter', () => {
    for (const { message } of cas(gabarit)) {
      expect(message.headers['List-Unsubscribe']).toMatch(
        /^<mailto:coordination@pdn-manche\.example\.org\?subject=PDN-/,
      );
      expect(message.text).toContain('Pour ne plus recevoir de rappel');
    }
  });
});

it.each(deClasse('acte'))('Un acte, %s, ne propose pas d’arrêter ce qui est dû', (gabarit) => {
  for (const { message } of cas(gabarit)) {
    expect(message.headers).not.toHaveProperty('List-Unsubscribe');
    expect(message.text).not.toContain('Pour ne plus recevoir de rappel');
  }
});

it('Un rappel qui demande un acte par lien porte le lien de la demande', () =>
  expect(
    deClasse('rappel')
      .filter((gabarit) => exemple(gabarit).lien)
      .sort(),
  ).toEqual([
    'bilan-rappel',
    'bilan-relance',
    'engagements-relance',
    'fiche-relance',
    'mise-en-demeure-rappel',
    'pieces-relance',
    'renouvellement-relance',
    'ressource-relance',
  ]));
