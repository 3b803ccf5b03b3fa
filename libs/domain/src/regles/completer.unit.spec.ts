import { expect, it } from '@jest/globals';
import { completerRegles } from './completer.js';
import { reglesParDefaut } from './par-defaut.js';

it('Des règles publiées avant n’ont rien à dire de ce qui n’existait pas', () => {
  const regles = reglesParDefaut('jeunesse', '82');
  const {
    eligibilite: _e,
    listeAttente: _l,
    suspension: _s,
    manquement: _m,
    ...avant
  } = {
    ...regles,
    entretien: { planifierSous: 20, rappel: 1 },
    archive: { moisApresFin: 12 },
  };
  expect(completerRegles(avant)).toEqual({
    ...regles,
    entretien: { planifierSous: 20, rappel: 1, absences: 2 },
    archive: { moisApresFin: 12, avertirJours: 30 },
  });
  expect(completerRegles(regles)).toEqual(regles);
});

it('Ni qui décide d’une exclusion, que disent les instances', () => {
  const regles = reglesParDefaut('parentalite', '50');
  const avant = { ...regles, manquement: { instance: 'caf', reponseMois: 2, rappelsAvant: [15] } };
  expect(completerRegles(avant).manquement).toEqual({ reponseMois: 2, rappelsAvant: [15] });
});
