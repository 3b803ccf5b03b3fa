import { expect, it } from '@jest/globals';
import { completerRegles } from './completer.js';
import { reglesParDefaut } from './par-defaut.js';

it('Des règles publiées avant n’ont rien à dire de ce qui n’existait pas', () => {
  const regles = reglesParDefaut('jeunesse', '82');
  const { eligibilite: _e, manquement: _m, ...avant } = { ...regles, archive: { moisApresFin: 12 } };
  expect(completerRegles(avant)).toEqual({ ...regles, archive: { moisApresFin: 12, avertirJours: 30 } });
  expect(completerRegles(regles)).toEqual(regles);
});
