import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { ROOT } from './paths.mjs';
import { lastLines, run } from './run.mjs';

const read = (path) => {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;
  } catch {
    return null;
  }
};

const same = (a, b) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** True when what npm installed last is what the lock asks for. */
export function installed(
  wanted = read('package-lock.json'),
  present = read('node_modules/.package-lock.json'),
) {
  if (!wanted || !present) return false;
  return Object.entries(wanted)
    .filter(([path]) => path.startsWith('node_modules/'))
    .every(([path, { version, optional, integrity }]) => {
      const found = present[path];
      return found ? found.version === version && same(found.integrity, integrity) : optional === true;
    });
}

const npm = (args) => {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? run(process.execPath, [script, ...args]) : run('npm', args);
};

export async function installDependencies(say) {
  if (installed()) return;
  say('Installation des dépendances (une à trois minutes la première fois)…');
  const { code, output } = await npm(['ci', '--no-audit', '--no-fund']);
  if (code === 0) return;
  throw new Failure(
    `Les dépendances n’ont pas pu être installées (npm ci).\n${lastLines(output)}\n\n` +
      'Sans réseau, la première installation est impossible : relancez la commande une fois connecté.',
  );
}
