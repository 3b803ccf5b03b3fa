import { NotFoundException } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { TechnicalError } from '@pdn/persistence';
import { enProbleme } from './en-probleme.js';
import { dansLaRequete, refusEnProbleme } from './refus.js';

const refus = (code: string, champ?: string) =>
  refusEnProbleme({ kind: 'refused', code, message: 'Non.', ...(champ && { champ }) }, dansLaRequete);

describe('Un refus', () => {
  it.each([
    ['fiche-non-publiee', 409],
    ['acte-non-permis', 403],
    ['version-depassee', 412],
    ['lien-expire', 410],
    ['dossier-inconnu', 404],
  ])('%s est un %i', (code, statut) => expect(refus(code)).toMatchObject({ statut, code, detail: 'Non.' }));

  it('d’un champ est un 422 qui le nomme', () =>
    expect(refus('date-future', 'le')).toMatchObject({
      statut: 422,
      precisions: { champs: [{ champ: 'data.le', message: 'Non.' }] },
    }));

  it('de qui parle pour un autre nomme le champ où il se dit, à côté des données', () =>
    expect(refus('acte-non-permis', 'auNomDe')).toMatchObject({
      precisions: { champs: [{ champ: 'auNomDe' }] },
    }));
});

describe('Une erreur', () => {
  it.each([
    ['que la base réparera', new TechnicalError('SQLSTATE 57P01', true), 503],
    ['de programme', new TechnicalError('SQLSTATE 42P01', false), 500],
    ['inattendue', new TypeError('x is not a function'), 500],
    ['qui n’en est pas une', 'oups', 500],
    ['d’adresse', new NotFoundException(), 404],
    ['de lecture', Object.assign(new SyntaxError('Unexpected token'), { status: 400 }), 400],
    ['de taille', Object.assign(new Error('too large'), { status: 413 }), 413],
  ])('%s ne dit rien d’elle-même', (_cas, erreur, statut) => {
    const probleme = enProbleme(erreur);
    expect(probleme.statut).toBe(statut);
    expect(probleme.detail).not.toMatch(/SQLSTATE|function|token|oups/);
  });

  it('passagère dit quand réessayer', () =>
    expect(enProbleme(new TechnicalError('', true)).precisions.reessayerDans).toBeGreaterThan(0));
});
