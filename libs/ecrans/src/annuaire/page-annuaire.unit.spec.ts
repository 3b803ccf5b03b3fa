import { describe, expect, it } from '@jest/globals';
import type { Annuaire } from '@pdn/contracts/ecrans';
import { annuaire } from '../exemples/annuaire.js';
import { cadre } from '../exemples/cadre.js';
import { ouvrir } from '../exemples/navigateur.js';
import { rendrePage } from '../rendre-page.js';
import { PageAnnuaire } from './page-annuaire.js';

const page = (changements: Partial<Annuaire> = {}): Document =>
  ouvrir(rendrePage(PageAnnuaire, annuaire(changements)));

describe('L’annuaire', () => {
  it('filtre sans script : commune, texte, programme, par GET', () => {
    const formulaire = page().querySelector('form');
    expect(formulaire?.getAttribute('method')).toBe('get');
    const noms = [...(formulaire?.querySelectorAll('[name]') ?? [])].map((champ) =>
      champ.getAttribute('name'),
    );
    expect([...new Set(noms)]).toEqual(['commune', 'q', 'programme']);
    expect(page().querySelector('[name=programme][checked]')?.getAttribute('value')).toBe('parentalite');
  });

  it('se montre aux moteurs de recherche, sauf en exercice', () => {
    expect(page().querySelector('meta[name=robots]')).toBeNull();
    expect(page({ cadre: cadre({ exercice: true }) }).querySelector('meta[name=robots]')).not.toBeNull();
  });

  it('ne montre d’une personne que sa fiche', () => {
    const fiche = page().querySelector('.fiche');
    expect(fiche?.querySelector('h3')?.textContent).toBe('Élodie');
    expect(fiche?.textContent).not.toMatch(/@|Marquet|PDN-/);
  });

  it('garde le filtre d’une page à l’autre', () => {
    expect(page().querySelector('.pagination a')?.getAttribute('href')).toBe(
      '/annuaire/50?programme=parentalite&curseur=abc',
    );
  });
});
