import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { cases, SITUATIONS, tableau, TYPES } from '../../../test/index.js';
import { fold } from '../../index.js';

const PAGE = new URL('../../../../../docs/etats-commandes.md', import.meta.url);

describe('Chaque commande dans chaque situation', () => {
  const toutes = cases();

  it('est décidée : des faits, rien de nouveau, ou un refus qui a un nom', () => {
    expect(toutes.length).toBe(TYPES.length * Object.keys(SITUATIONS).length);
    expect(toutes.filter(({ issues }) => issues.length === 0)).toEqual([]);
  });

  it('est celle que dit la page de la documentation', () => {
    if (process.env['ECRIRE_TABLE']) writeFileSync(PAGE, tableau(toutes));
    expect(tableau(toutes)).toBe(readFileSync(PAGE, 'utf8'));
  });

  it('a une situation au moins où elle est acceptée', () => {
    const acceptees = new Set(toutes.filter(accepte).map(({ type }) => type));
    expect(TYPES.filter((type) => !acceptees.has(type))).toEqual([]);
  });

  it('dans un dossier clos, ne change plus que ce qui se corrige, se renvoie, se vérifie ou s’archive', () => {
    const permises = [
      'corrigerSaisie',
      'renvoyerCourrier',
      'cocherSortie',
      'archiverDossier',
      'constaterNonRemise',
    ];
    for (const cas of toutes.filter(({ situation }) => estClos(situation)))
      if (accepte(cas)) expect(permises).toContain(cas.type);
  });
});

const accepte = ({ issues }: ReturnType<typeof cases>[number]) =>
  issues.some((issue) => issue.kind === 'faits' && issue.types.length > 0);

const CLOSES = ['refusee', 'classee', 'abandonnee', 'retiree', 'ressource-terminee', 'archivee'];
const estClos = (situation: string) => CLOSES.includes(fold(SITUATIONS[situation]!.faits)?.etape ?? '');
