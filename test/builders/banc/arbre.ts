import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Adaptation } from './services.js';

const RACINE = resolve(import.meta.dirname, '../../..');
const NON_COPIES = new Set(['node_modules', 'test']);

/** One piece of a built file, or of a text, that is written otherwise. */
export interface Changement {
  /** From the root: `libs/persistence/dist/execution/verrou.js`. */
  fichier: string;
  de: string | RegExp;
  a: string;
}

/**
 * A copy of all that is built, changed, and how a service runs from it. Neither a switch in the product nor an
 * edit of its sources is needed to see what another version of it would do.
 * @throws {Error} when a change finds nothing to change
 */
export async function copierArbre(vers: string, changements: readonly Changement[]): Promise<Adaptation> {
  const projets = [...(await projetsDe('apps')), ...(await projetsDe('libs')), 'tools'];
  for (const projet of projets)
    await cp(join(RACINE, projet), join(vers, projet), {
      recursive: true,
      filter: (chemin) => !NON_COPIES.has(basename(chemin)),
    });
  await lierLesPaquets(vers, projets);
  for (const changement of changements) await changer(vers, changement);
  return depuis(vers);
}

const depuis =
  (arbre: string): Adaptation =>
  (spec) => ({ ...spec, args: spec.args.map((arg) => arg.replace(/^.*(?=\/(apps|tools)\/)/, arbre)) });

/** Back to what is built here. */
export const depuisLaRacine = depuis(RACINE);

async function projetsDe(parent: string): Promise<string[]> {
  const noms = await readdir(join(RACINE, parent));
  return noms.map((nom) => `${parent}/${nom}`).filter((nom) => existsSync(join(RACINE, nom, 'package.json')));
}

/** The packages of others are the same; ours are the copies. */
async function lierLesPaquets(vers: string, projets: readonly string[]): Promise<void> {
  const modules = join(vers, 'node_modules');
  await mkdir(join(modules, '@pdn'), { recursive: true });
  for (const nom of await readdir(join(RACINE, 'node_modules')))
    if (nom !== '@pdn') await symlink(join(RACINE, 'node_modules', nom), join(modules, nom));
  for (const projet of projets) await symlink(join(vers, projet), join(modules, '@pdn', basename(projet)));
}

async function changer(vers: string, { fichier, de, a }: Changement): Promise<void> {
  const chemin = join(vers, fichier);
  const avant = await readFile(chemin, 'utf8');
  const apres = avant.replace(de, a);
  if (apres === avant) throw new Error(`${fichier} holds no ${de}: nothing was changed.`);
  await writeFile(chemin, apres);
}
