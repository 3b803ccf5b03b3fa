import { describe, expect, it } from '@jest/globals';
import { validerRegles } from '@pdn/contracts/regles';
import { reglesManche, reglesParDefaut, type Regles } from '@pdn/domain';
import { lireFormulaire, type FormulairePoste } from '../formulaires/index.js';
import { saisiesDesRegles } from './saisies.js';

const defaut = reglesParDefaut('parentalite', '50');

/** What a browser posts of a form that nobody touched. */
const tel = (regles: Regles): FormulairePoste =>
  Object.fromEntries(
    saisiesDesRegles(regles).map(({ champ }) => [
      champ.nom,
      champ.type === 'cases' ? (champ.valeurs ?? []) : (champ.valeur ?? ''),
    ]),
  );
const lire = (ecarts: FormulairePoste) => ({
  ...lireFormulaire(saisiesDesRegles(defaut), { ...tel(defaut), ...ecarts }),
  reseau: '50',
  programme: 'parentalite',
  version: 1,
});

describe('Le formulaire des règles', () => {
  it.each([defaut, reglesManche('50'), { ...defaut, pieces: { relances: [], tache: 21 } }])(
    'rendu tel quel, redit les mêmes règles',
    (regles) => {
      const document = lireFormulaire(saisiesDesRegles(regles), tel(regles));
      expect({ ...document, reseau: '50', programme: 'parentalite', version: 1 }).toEqual(regles);
    },
  );

  it('lit les jours comme on les écrit, et les listes de jours', () => {
    const lues = lire({ 'bilan.limite': '1/3', 'pieces.relances': '3 ; 10,17' });
    expect(lues).toMatchObject({
      bilan: { limite: '03-01' },
      pieces: { relances: [3, 10, 17] },
    });
    expect(validerRegles(lues).ok).toBe(true);
  });

  it('donne tel quel ce qui ne se lit pas : le contrat le refuse au bon champ', () => {
    const lues = lire({ 'bilan.limite': 'fin janvier', 'pieces.relances': 'sept', 'fiche.tache': '' });
    const valides = validerRegles(lues);
    expect(valides.ok ? [] : valides.champs.map(({ champ }) => champ)).toEqual([
      'pieces.relances.0',
      'fiche.tache',
      'bilan.limite',
    ]);
  });
});
