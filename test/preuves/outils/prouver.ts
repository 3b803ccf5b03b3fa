import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hasard, type Hasard } from './hasard.js';

const DOSSIER = resolve(import.meta.dirname, '../../../tmp/preuves');

/** One row of the table, as it is written in `tmp/preuves/<id>.json`. */
export interface Resultat {
  id: string;
  size: 'small' | 'large';
  seed: number;
  attempts: number;
  faults: Record<string, number>;
  figures: Record<string, number | string>;
  goal: string;
  verdict: 'passed' | 'failed';
  /** Why it failed. */
  findings: string[];
  seconds: number;
  date: string;
}

export interface Course {
  grande: boolean;
  hasard: Hasard;
  /** So many in the small size, so many in the large one. */
  taille(petite: number, grande: number): number;
  essais(combien: number): void;
  faute(nom: string): void;
  mesure(nom: string, valeur: number | string): void;
  constater(...constats: string[]): void;
  /** What must hold for the run to count; the sentence says what did not. */
  exiger(tenu: boolean, sinon: string): void;
}

/**
 * Runs a proof and writes down what it showed, whatever it showed. `PREUVES_GRAINE` replays a seed,
 * `PREUVES_TAILLE=large` is the large size.
 * @throws {Error} with the findings, when there is one
 */
export async function prouver(
  id: string,
  but: string,
  courir: (course: Course) => Promise<void>,
): Promise<void> {
  const seed = Number(process.env['PREUVES_GRAINE'] ?? Date.now() % 1_000_000);
  const size = process.env['PREUVES_TAILLE'] === 'large' ? 'large' : 'small';
  const debut = performance.now();
  const faults: Record<string, number> = {};
  const figures: Resultat['figures'] = {};
  const findings: string[] = [];
  let attempts = 0;

  try {
    await courir({
      grande: size === 'large',
      hasard: hasard(seed),
      taille: (petite, grande) => (size === 'large' ? grande : petite),
      essais: (combien) => (attempts += combien),
      faute: (nom) => (faults[nom] = (faults[nom] ?? 0) + 1),
      mesure: (nom, valeur) => (figures[nom] = valeur),
      constater: (...constats) => findings.push(...constats),
      exiger: (tenu, sinon) => void (tenu || findings.push(sinon)),
    });
  } catch (error) {
    findings.push(String((error as Error).stack ?? error));
  }
  const resultat: Resultat = {
    ...{ id, size, seed, attempts, faults, figures, goal: but, findings },
    verdict: findings.length === 0 ? 'passed' : 'failed',
    seconds: Math.round((performance.now() - debut) / 1000),
    date: new Date().toISOString(),
  };
  mkdirSync(DOSSIER, { recursive: true });
  writeFileSync(join(DOSSIER, `${id}.json`), JSON.stringify(resultat, null, 2));
  if (findings.length > 0)
    throw new Error(`${id}, seed ${seed}: ${findings.length} findings\n${findings.slice(0, 30).join('\n')}`);
}
