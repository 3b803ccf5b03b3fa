import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hasard, type Hasard } from './hasard.js';
import { tailleDemandee, tailles, type Taille } from './taille.js';

const DOSSIER = resolve(import.meta.dirname, '../../../tmp/preuves');

/** One row of the table, as it is written in `tmp/preuves/<id>.json`. */
export interface Resultat {
  id: string;
  size: Taille;
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
  hasard: Hasard;
  /** So many in the small size, so many in the large one; a part of the small one in every check. */
  taille(petite: number, grande: number): number;
  essais(combien: number): void;
  faute(nom: string, combien?: number): void;
  mesure(nom: string, valeur: number | string): void;
  constater(...constats: string[]): void;
  /** What must hold for the run to count; the sentence says what did not. */
  exiger(tenu: boolean, sinon: string): void;
  /** A goal of time: judged in the large size, by hand; no check depends on how fast a machine is. */
  viser(tenu: boolean, sinon: string): void;
  /** A rule that compared nothing proves nothing. */
  comparer(comparaisons: Record<string, number>): void;
  /** Key of a network that no other run on the same rig has. */
  reseau(nom: string): string;
}

interface Vu {
  attempts: number;
  faults: Record<string, number>;
  figures: Resultat['figures'];
  findings: string[];
}

async function regarder(
  taille: Course['taille'],
  seed: number,
  courir: (course: Course) => Promise<void>,
  /** Whether goals of time count. */
  juger = false,
): Promise<Vu> {
  const vu: Vu = { attempts: 0, faults: {}, figures: {}, findings: [] };
  const exiger = (tenu: boolean, sinon: string): void => void (tenu || vu.findings.push(sinon));
  try {
    await courir({
      hasard: hasard(seed),
      taille,
      essais: (combien) => (vu.attempts += combien),
      faute: (nom, combien = 1) => (vu.faults[nom] = (vu.faults[nom] ?? 0) + combien),
      mesure: (nom, valeur) => (vu.figures[nom] = valeur),
      constater: (...constats) => vu.findings.push(...constats),
      exiger,
      viser: (tenu, sinon) => exiger(tenu || !juger, sinon),
      comparer(comparaisons) {
        for (const [quoi, nombre] of Object.entries(comparaisons))
          exiger(nombre > 0, `nothing was compared: ${quoi}`);
      },
      reseau: (nom) => `${nom}-${seed}`,
    });
  } catch (error) {
    vu.findings.push(String((error as Error).stack ?? error));
  }
  return vu;
}

/** What so small a part of a proof finds: in a version that is broken on purpose, something. */
export const constatsDe = async (
  diviseur: number,
  courir: (course: Course) => Promise<void>,
): Promise<string[]> =>
  (await regarder((petite) => Math.ceil(petite / diviseur), Date.now() % 1_000_000, courir)).findings;

/**
 * Runs a proof and writes down what it showed, whatever it showed. `PREUVES_GRAINE` replays a seed; without
 * `PREUVES_TAILLE` (`small`, `large`) it has the size of every check.
 * @throws {Error} with the findings, when there is one
 */
export async function prouver(
  id: string,
  goal: string,
  courir: (course: Course) => Promise<void>,
): Promise<void> {
  const seed = Number(process.env['PREUVES_GRAINE'] ?? Date.now() % 1_000_000);
  const size = tailleDemandee(process.env['PREUVES_TAILLE']);
  const debut = performance.now();
  const vu = await regarder(tailles(id)[size], seed, courir, size === 'large');
  const resultat: Resultat = {
    ...{ id, size, seed, ...vu, goal },
    verdict: vu.findings.length === 0 ? 'passed' : 'failed',
    seconds: Math.round((performance.now() - debut) / 1000),
    date: new Date().toISOString(),
  };
  mkdirSync(DOSSIER, { recursive: true });
  writeFileSync(join(DOSSIER, `${id}.json`), JSON.stringify(resultat, null, 2));
  if (vu.findings.length > 0)
    throw new Error(
      `${id}, seed ${seed}: ${vu.findings.length} findings\n${vu.findings.slice(0, 30).join('\n')}`,
    );
}
