import { describe, expect, it } from '@jest/globals';
import { reglesManche } from './manche.js';
import { reglesParDefaut } from './par-defaut.js';

describe('Les règles par défaut', () => {
  it('portent leur réseau, leur programme et la version 1', () =>
    expect(reglesParDefaut('jeunesse', '974')).toMatchObject({
      reseau: '974',
      programme: 'jeunesse',
      version: 1,
    }));

  it('sont les délais du champ', () =>
    expect(reglesParDefaut('parentalite', '50')).toMatchObject({
      pieces: { relances: [7, 14], tache: 21 },
      entretien: { planifierSous: 15, rappel: 2 },
      engagements: { signataires: ['employeur', 'professionnel'], relances: [3, 10], appeler: 30 },
      profil: { relances: [15, 30, 45], tache: 60 },
      fiche: { relances: [7], tache: 14 },
      label: { moment: 'apres-publication', dureeMois: 24 },
      bilan: {
        ouverture: '12-01',
        limite: '01-31',
        rappelsAvant: [15],
        relancesApres: [3, 10],
        copieEmployeurDes: 2,
      },
      renouvellement: { moisAvant: [3, 1], joursApres: 1 },
    }));

  it('ne sont partagées avec personne', () => {
    reglesParDefaut('parentalite', '50').pieces.relances.push(99);
    expect(reglesParDefaut('parentalite', '50').pieces.relances).toEqual([7, 14]);
  });
});

it('La Manche ajoute la Caf aux signataires, et un bilan dès neuf mois', () => {
  const { engagements, bilan } = reglesManche('manche');
  expect(engagements).toEqual({
    signataires: ['employeur', 'professionnel', 'caf'],
    relances: [3, 10],
    appeler: 30,
  });
  expect(bilan.moisEnVigueur).toBe(9);
});
