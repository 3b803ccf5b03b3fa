import { describe, expect, it } from '@jest/globals';
import type { Champ } from '@pdn/contracts/ecrans';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ouvrir } from '../../exemples/navigateur.js';
import { ChampDecrit } from './champ.js';

const dessiner = (champ: Champ, erreur?: string): Document =>
  ouvrir(renderToStaticMarkup(createElement(ChampDecrit, { champ, id: `x-${champ.nom}`, erreur })));
const options = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((valeur) => ({
  valeur,
  libelle: valeur.toUpperCase(),
}));
const champ = (reste: object): Champ => ({ nom: 'n', libelle: 'Libellé', requis: true, ...reste }) as Champ;

describe('Un champ décrit', () => {
  it.each([
    [{ type: 'texte', longueurMax: 20 }, 'input[type=text][maxlength="20"]'],
    [{ type: 'texte-long' }, 'textarea'],
    [{ type: 'date', max: '2027-01-19' }, 'input[type=date][max="2027-01-19"]'],
    [{ type: 'date-heure' }, 'input[type=datetime-local]'],
    [{ type: 'nombre', pas: 0.25 }, 'input[type=text][inputmode=decimal]'],
    [{ type: 'nombre' }, 'input[type=text][inputmode=numeric]'],
    [{ type: 'choix', options: options.slice(0, 2) }, 'input[type=radio][value=a]'],
    [{ type: 'choix', options }, 'select'],
    [{ type: 'cases', options: options.slice(0, 2) }, 'input[type=checkbox][value=b]'],
  ])('%o', (description, attendu) => {
    const page = dessiner(champ(description));
    expect(page.querySelector(`${attendu}[name=n]`)).not.toBeNull();
    expect(page.getElementById('x-n')).not.toBeNull();
  });

  it('laisse ne rien choisir quand ce n’est pas requis', () => {
    const page = dessiner(champ({ type: 'choix', requis: false, options: options.slice(0, 2) }));
    expect([...page.querySelectorAll('option')].map(({ value }) => value)).toEqual(['', 'a', 'b']);
  });

  it('remontre ce qui a été saisi', () => {
    expect(dessiner(champ({ type: 'texte-long', valeur: 'Déjà dit' })).querySelector('textarea')?.value).toBe(
      'Déjà dit',
    );
    const cases = dessiner(champ({ type: 'cases', options: options.slice(0, 2), valeurs: ['b'] }));
    expect([...cases.querySelectorAll('input')].map(({ checked }) => checked)).toEqual([false, true]);
  });

  it('dit l’erreur à qui écoute le champ', () => {
    const saisie = dessiner(champ({ type: 'texte', aide: 'Une aide' }), 'Une erreur').querySelector('input');
    expect(saisie?.getAttribute('aria-describedby')).toBe('x-n-aide x-n-erreur');
    expect(saisie?.getAttribute('aria-invalid')).toBe('true');
  });

  it('dit ce qui est facultatif, pas ce qui est requis', () => {
    expect(dessiner(champ({ type: 'texte', requis: false })).body.textContent).toContain('(facultatif)');
    expect(dessiner(champ({ type: 'texte' })).body.textContent).not.toContain('facultatif');
  });
});
