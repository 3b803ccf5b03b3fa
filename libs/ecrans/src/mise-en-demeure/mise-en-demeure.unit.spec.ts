import { describe, expect, it } from '@jest/globals';
import { miseEnDemeure } from '../exemples/mise-en-demeure.js';
import { ouvrir } from '../exemples/navigateur.js';
import { rendrePage } from '../rendre-page.js';
import { PageMiseEnDemeure } from './page-mise-en-demeure.js';

const MENACE =
  /sanction|à défaut|sous peine|exclu|en retard|faute\b|négli|oubli|avertissement|immédiatement|vous (?:devez|n’avez pas)|automatique/i;

const lire = (changements: Parameters<typeof miseEnDemeure>[0] = {}) => {
  const page = ouvrir(rendrePage(PageMiseEnDemeure, miseEnDemeure(changements)));
  const texte = (selecteur: string) =>
    page.querySelector(selecteur)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const brut = page.querySelector('.lettre')?.textContent ?? '';
  return { page, lettre: texte('.lettre'), brut, texte };
};

describe('La lettre de mise en demeure', () => {
  it('dit qui écrit, à qui, quand, pourquoi, jusqu’à quand et comment répondre', () => {
    const { lettre } = lire();
    for (const dit of [
      'Promeneurs du Net de la Manche Claire Lemarié, coordination',
      'Centre social Les Embruns À l’attention de M. Hervé Dauphin',
      'Le 19 janvier 2027',
      'labellisation d’Élodie Marquet',
      'PDN-50-2026-0042',
      'Monsieur,',
      'la remise du bilan annuel',
      'Le bilan 2025 n’est pas remis.',
      'au plus tard le vendredi 19 février 2027',
      'coordination@pdn-manche.example',
      '02 61 91 00 10',
      'Comité de pilotage',
    ])
      expect(lettre).toContain(dit);
  });

  it('ne menace ni n’accuse : des personnes décideront, après avoir lu la réponse, et le délai ne change rien', () => {
    const { lettre, brut } = lire();
    expect(lettre).not.toMatch(MENACE);
    expect(lettre).toMatch(/n’est pas une décision.*après avoir lu votre réponse/);
    expect(lettre).toContain('rien ne change');
    expect(brut).not.toMatch(/ [:;?!]/);
  });

  it('se date, puis son envoi s’enregistre ; ensuite elle reste telle quelle', () => {
    const { page } = lire();
    expect(page.querySelector('form[method=get] input[name=le]')?.getAttribute('value')).toBe('2027-01-19');
    expect(page.querySelector('#commande-envoyerMiseEnDemeure form')?.getAttribute('action')).toMatch(
      /^\/dossiers\/.*\/commandes$/,
    );
    const envoyee = lire({ envoyee: true, commande: null });
    expect(envoyee.page.querySelector('main form')).toBeNull();
    expect(envoyee.texte('main')).toContain('Envoi enregistré');
  });

  it('sans civilité connue, s’adresse à chacun', () =>
    expect(lire({ destinataire: { civilite: null, prenom: 'Dominique', nom: 'Roy' } }).lettre).toContain(
      'Madame, Monsieur,',
    ));
});
