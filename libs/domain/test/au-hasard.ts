import { fc } from '@fast-check/jest';
import { Refusal, type LabellisationEvent } from '../src/index.js';
import type { Acte } from './acteurs.js';
import { choisir, plausible, type Pas } from './marche.js';
import { calendrier, regles50 } from './reseau.js';
import { Vie } from './vie.js';

const pas = fc.record<Pas>({ jours: fc.integer({ min: 0, max: 45 }), hasard: fc.nat({ max: 1_000_000 }) });
/** What a random life is made of. */
export const marche = fc.array(pas, { minLength: 30, maxLength: 90, size: 'max' });
export const TENTATIVES = { numRuns: 20 };

/** A life at random, from a candidature on; `apres` looks at it after each accepted act. */
export function vivre(etapes: Pas[], apres: (vie: Vie, acte: Acte) => void = () => {}): Vie {
  const vie = new Vie(regles50).le('2027-01-04', plausible('deposerCandidature', new Vie(), 0));
  for (const etape of etapes) {
    vie.avancer(`${calendrier.plusJours(vie.aujourdhui, etape.jours)}T14:00`);
    const acte = choisir(vie, etape);
    const faits = tenter(vie, acte);
    if (!(faits instanceof Refusal) && faits.length > 0) apres(vie, acte);
  }
  return vie;
}

export function tenter(vie: Vie, acte: Acte): LabellisationEvent[] | Refusal {
  try {
    return vie.executer(acte);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
