import { describe, expect, it } from '@jest/globals';
import { AVENIR } from '../exemples/etapes-a-venir.js';
import { MOTEUR, PASSE } from '../exemples/etapes-passees.js';
import { chapitres } from './chapitres.js';

const ZONE = 'Europe/Paris';
const noms = (liste: ReturnType<typeof chapitres>): string[] => liste.map(({ nom }) => nom);

describe('Les chapitres de la chronologie', () => {
  it('suivent la vie, le passé et l’avenir sur un seul fil', () => {
    const liste = chapitres(PASSE, AVENIR, ZONE);
    expect(noms(liste)).toEqual([
      'Candidature',
      'Entretien',
      'Engagements',
      'Profil et annuaire',
      'Label',
      'Bilan 2026',
      'Bilan 2027',
      'Vie du label',
    ]);
    expect(liste.flatMap(({ passe }) => passe)).toEqual(PASSE);
    expect(liste.flatMap(({ avenir }) => avenir)).toEqual(AVENIR);
  });

  it('mettent aujourd’hui là où le dossier se trouve, et une seule fois', () => {
    const courants = chapitres(PASSE, AVENIR, ZONE).filter(({ courant }) => courant);
    expect(noms(courants)).toEqual(['Bilan 2026']);
    expect(courants[0]?.avenir.map(({ cle }) => cle)).toContain('bilan-2026.1/rappel-1');
  });

  it('gardent un rappel ou une correction dans le chapitre où ils arrivent', () => {
    const [premiere] = PASSE;
    if (!premiere) throw new Error('No step');
    const correction = {
      ...premiere,
      version: 99,
      acteur: MOTEUR,
      evenement: { type: 'TacheSignalee', data: { cle: 'k', tache: 'appeler-pieces' } } as const,
    };
    expect(noms(chapitres([premiere, correction], [], ZONE))).toEqual(['Candidature']);
  });

  it('gardent dans le chapitre courant une échéance de série inconnue', () => {
    const inconnue = { ...AVENIR[0]!, cle: 'autre.1/rappel-1' };
    expect(noms(chapitres(PASSE, [inconnue], ZONE)).at(-1)).toBe('Bilan 2026');
  });

  it('annoncent le chapitre qui vient quand le rappel en ouvre un autre', () => {
    const planifier = { ...AVENIR[0]!, cle: 'entretien-1.1/planifier' };
    expect(noms(chapitres(PASSE.slice(0, 5), [planifier], ZONE))).toEqual(['Candidature', 'Entretien']);
  });

  it('rangent la contresignature avec son bilan', () => {
    const contresignature = { ...AVENIR[0]!, cle: 'contresignature-2026.1/relance-1' };
    expect(noms(chapitres(PASSE, [contresignature], ZONE)).at(-1)).toBe('Bilan 2026');
  });

  it('tiennent sans passé', () => {
    expect(noms(chapitres([], AVENIR.slice(-1), ZONE))).toEqual(['Vie du label']);
    expect(chapitres([], [], ZONE)).toEqual([]);
  });
});
