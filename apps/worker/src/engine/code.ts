import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What a process runs: other fingerprints than the last ones mean that something was deployed. */
export interface Code {
  /** Of the rules. */
  domaine: string;
  /** Of the workflow. */
  deroulement: string;
}

/** `bundle`: the file that the workflows are loaded from. */
export async function codeOf(bundle: string): Promise<Code> {
  const domaine = dirname(createRequire(import.meta.url).resolve('@pdn/domain'));
  return { domaine: await fingerprint(await scriptsOf(domaine)), deroulement: await fingerprint([bundle]) };
}

export async function scriptsOf(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => join(folder, name));
}

/** Of contents, in order: wherever they lie, the same code has the same one. */
export async function fingerprint(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = await readFile(file);
    hash.update(`${content.length}\n`).update(content);
  }
  return hash.digest('hex').slice(0, 16);
}
