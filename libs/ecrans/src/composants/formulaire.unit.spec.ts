import { expect, it } from '@jest/globals';
import { EXEMPLES } from '../exemples/index.js';
import { ouvrir } from '../exemples/navigateur.js';

it('Un formulaire réunit les champs d’un même chapitre sous son nom, et laisse seuls les autres', () => {
  const page = ouvrir(EXEMPLES['dossier-nouveau'] ?? '');
  const chapitres = [...page.querySelectorAll('fieldset.chapitre')].map((chapitre) => [
    chapitre.querySelector('legend')?.textContent,
    [...chapitre.querySelectorAll('input')].map(({ name }) => name),
  ]);
  expect(chapitres).toEqual([
    ['Le professionnel et sa mission', ['professionnel.prenom', 'professionnel.courriel']],
    ['L’employeur', ['structure.nom']],
  ]);
  expect(page.querySelector('form > .champ [name=deposeeLe]')).not.toBeNull();
});
