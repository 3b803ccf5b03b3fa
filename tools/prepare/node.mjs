import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { ROOT } from './paths.mjs';

const numbers = (version) =>
  version
    .replace(/^[^\d]*/, '')
    .split('.')
    .map(Number);

export function atLeast(version, minimum) {
  const [have, want] = [numbers(version), numbers(minimum)];
  const index = want.findIndex((part, i) => part !== (have[i] ?? 0));
  return index === -1 || (have[index] ?? 0) > want[index];
}

export function checkNode() {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  if (atLeast(process.versions.node, engines.node)) return;
  throw new Failure(
    `Parcours demande Node.js ${numbers(engines.node).join('.')} ou plus récent ; ` +
      `cette commande tourne avec la version ${process.versions.node}.`,
  );
}
