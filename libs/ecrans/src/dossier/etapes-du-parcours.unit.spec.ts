import { describe, expect, it } from '@jest/globals';
import type { Dossier } from '@pdn/contracts/ecrans';
import { dossier } from '../exemples/dossier.js';
import { PASSE } from '../exemples/etapes-passees.js';
import { etapesDuParcours } from './etapes-du-parcours.js';

const lire = (d: Dossier): string[] =>
  etapesDuParcours(d).map(
    ({ nom, quand, situation }) => `${nom} | ${quand?.replace(/\u00A0/g, ' ') ?? '-'} | ${situation}`,
  );
const jusqua = (version: number, entete: Partial<Dossier['entete']>): Dossier =>
  dossier({
    passe: PASSE.slice(0, version),
    avenir: [],
    entete: { ...dossier().entete, terme: null, bilan: null, ...entete },
  });
const bilan = (ouvert: Dossier['entete']['bilan']): string | undefined =>
  lire(dossier({ entete: { ...dossier().entete, bilan: ouvert } })).find((nom) => nom.startsWith('Bilan'));

describe('La ligne des étapes', () => {
  it('montre un label actif arrêté sur son bilan, puis son terme', () => {
    expect(lire(dossier())).toEqual([
      'Candidature | 8 avr. 2026 | faite',
      'Entretien | 22 avr. 2026 | faite',
      'Engagements | 5 mai 2026 | faite',
      'Profil | 15 juin 2026 | faite',
      'Annuaire | 22 juin 2026 | faite',
      'Label | 22 juin 2026 | faite',
      'Bilan 2026 | dû le 1er févr. 2027 | ici',
      'Terme | 30 juin 2028 | a-venir',
    ]);
  });

  it('dit quand le bilan est dû aujourd’hui, pas quand il l’était', () => {
    expect(bilan({ exercice: 2026, dateLimite: '2027-05-03', remisLe: null })).toBe(
      'Bilan 2026 | dû le 3 mai 2027 | ici',
    );
    expect(bilan({ exercice: 2026, dateLimite: null, remisLe: null })).toBe(
      'Bilan 2026 | date en pause | ici',
    );
    expect(bilan({ exercice: 2026, dateLimite: '2027-02-01', remisLe: '2027-01-12' })).toBe(
      'Bilan 2026 | remis le 12 janv. 2027 | ici',
    );
  });

  it('montre où en est une candidature, et ce qui vient', () => {
    expect(lire(jusqua(7, { etat: 'engagements' })).slice(0, 4)).toEqual([
      'Candidature | 8 avr. 2026 | faite',
      'Entretien | 22 avr. 2026 | faite',
      'Engagements | - | ici',
      'Profil | - | a-venir',
    ]);
  });

  it('ne montre la commission que si le dossier y passe', () => {
    expect(lire(jusqua(1, { etat: 'commission' }))).toContain('Commission | - | ici');
    expect(lire(jusqua(1, { etat: 'candidature' })).join()).not.toContain('Commission');
  });

  it('s’arrête à la fin d’un dossier fermé', () => {
    const refusee = dossier({
      passe: [
        ...PASSE.slice(0, 2),
        {
          ...PASSE[2]!,
          evenement: {
            type: 'CandidatureRefusee',
            data: { criteres: [], motif: { id: 'd', sha256: 'x' }, le: '2026-04-10' },
          },
        },
      ],
      entete: { ...dossier().entete, etat: 'refusee' },
    });
    expect(lire(refusee)).toEqual(['Refusée | 10 avr. 2026 | ici']);
  });

  it('s’arrête sur le label quand aucun bilan n’est ouvert', () => {
    expect(lire(jusqua(19, { etat: 'actif' })).at(-1)).toBe('Label | 22 juin 2026 | ici');
  });
});
