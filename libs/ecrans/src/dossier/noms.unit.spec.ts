import { describe, expect, it } from '@jest/globals';
import { dossier } from '../exemples/dossier.js';
import { PASSE } from '../exemples/etapes-passees.js';
import { nomsActuels, nomsAu } from './noms.js';

describe('Les noms d’un dossier', () => {
  it('sont ceux d’aujourd’hui', () => {
    expect(nomsActuels(dossier())).toEqual({
      professionnel: 'Élodie Marquet',
      employeur: 'Hervé Dauphin',
      coordinateur: 'Claire Lemarié',
    });
  });

  it('n’attribuent pas au nouveau contact ce qu’a fait l’ancien', () => {
    const change = {
      ...PASSE[0]!,
      version: 13,
      evenement: { type: 'ContactChange', data: { contact: 'c', le: '2026-05-06' } } as const,
    };
    const apres = dossier({ passe: [...PASSE.slice(0, 12), change] });
    expect(nomsAu(12, apres).employeur).toBeUndefined();
    expect(nomsAu(13, apres).employeur).toBe('Hervé Dauphin');
  });

  it('se taisent quand la personne est effacée', () => {
    const efface = dossier({ personnes: { professionnel: null, contact: null, structure: null } });
    expect(nomsActuels(efface)).toEqual({ coordinateur: 'Claire Lemarié' });
  });
});
