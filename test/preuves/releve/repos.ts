import type { Banc } from '../../builders/banc/index.js';
import type { Reveil, VueStockee } from '../verificateur/releve.js';
import { enRetard, lireVues, streamsNonEntendus, streamsOuverts } from './base.js';
import { lireReveils } from './moteur.js';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const aJour = ({ version, prochaine, note }: Reveil, vue: VueStockee | undefined): boolean =>
  version === vue?.version &&
  same(prochaine, vue.prochaine) &&
  same(note, { entendue: version, armee: prochaine?.at ?? null });

/**
 * Waits until nothing is left to do: no mail, no overdue échéance, no news that a workflow has not heard, each where its
 * dossier is; a minute at most.
 * @returns milliseconds that took, and what was still wrong when the minute was over
 */
export async function attendreLeRepos(
  banc: Banc,
  reseau: string,
  ms = 60_000,
): Promise<{ ms: number; reste: string[] }> {
  const debut = performance.now();
  let reste: string[] = ['nothing was read'];
  for (;;) {
    reste = await ceQuiReste(banc, reseau).catch((error: unknown) => [String(error)]);
    const passe = performance.now() - debut;
    if (reste.length === 0 || passe > ms) return { ms: Math.round(passe), reste };
    await new Promise((reprendre) => setTimeout(reprendre, 250));
  }
}

async function ceQuiReste(banc: Banc, reseau: string): Promise<string[]> {
  const retard = await enRetard(banc, reseau);
  if (retard > 0) return [`${retard} mails or échéances are late`];
  const sourds = await streamsNonEntendus(banc, reseau);
  if (sourds.length > 0) return [`${sourds.length} workflows have not heard, ${sourds[0]} first`];
  const vues = new Map((await lireVues(banc, reseau)).map((vue) => [vue.stream, vue]));
  const reveils = await lireReveils(banc, await streamsOuverts(banc, reseau));
  return reveils
    .filter((reveil) => !aJour(reveil, vues.get(reveil.stream)))
    .map((reveil) => `${JSON.stringify(reveil)} for ${JSON.stringify(vues.get(reveil.stream))}`);
}
