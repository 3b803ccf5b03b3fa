import { openStore, reconstruire, verifierChaines } from '@pdn/persistence';
import type { Banc } from '../../builders/banc/index.js';
import type { Carnet } from '../client/carnet.js';
import { compare, verifier, type Releve } from '../verificateur/index.js';
import type { ReseauDePreuve } from '../reseau.js';
import { lireCourriers, lireEvenements, lireVues, streamsNonEntendus, streamsOuverts } from './base.js';
import { lireRecus } from './boite.js';
import { lireHistoires, lireReveils, type Histoires } from './moteur.js';
import { attendreLeRepos } from './repos.js';

export { attendreLeRepos } from './repos.js';

export interface Constatation {
  releve: Releve;
  histoires: Histoires;
  /** One line each, in the words of the checker and of the product's own checks. */
  constats: string[];
  /** Milliseconds until all was quiet. */
  repos: number;
  comparaisons: Record<string, number>;
}

/** Waits for quiet, reads what a run left in the stores, in Temporal and in the inbox, and has it checked. */
export async function constater(
  banc: Banc,
  carnet: Carnet,
  { cle }: Pick<ReseauDePreuve, 'cle'>,
): Promise<Constatation> {
  const repos = await attendreLeRepos(banc, cle);
  const [evenements, vues, ouverts] = await Promise.all([
    lireEvenements(banc, cle),
    lireVues(banc, cle),
    streamsOuverts(banc, cle),
  ]);
  const histoires = await lireHistoires(banc, new Set(vues.map(({ stream }) => stream)));
  const reveils = await lireReveils(banc, ouverts);
  const courriers = await lireCourriers(banc, cle);
  const produit = await verifierParLeProduit(banc);
  const releve: Releve = {
    appels: carnet.appels,
    ...{ evenements, vues, reveils, courriers },
    vuesReconstruites: await lireVues(banc, cle),
    recus: await lireRecus(banc, cle),
    moteur: {
      nonEntendus: await streamsNonEntendus(banc, cle),
      tachesEnEchec: histoires.tachesEnEchec.map(({ stream }) => stream),
    },
    lu: new Date().toISOString(),
  };
  const constats = [
    ...verifier(releve).map(({ defaut, stream, detail }) => `${defaut}: ${stream} ${detail}`),
    ...repos.reste.slice(0, 10).map((reste) => `not quiet: ${reste}`),
    ...carnet.ecarts,
    ...produit,
  ];
  return { releve, histoires, constats, repos: repos.ms, comparaisons: compare(releve) };
}

/** A rebuild changes no row, and the chain of hashes holds. */
async function verifierParLeProduit({ appUrl, secret }: Banc): Promise<string[]> {
  const store = openStore({ url: appUrl, secret, max: 2 });
  try {
    const { anomalies } = await verifierChaines(store);
    const { lignes } = await reconstruire(store, new Date().toISOString());
    return [
      ...(lignes === 0 ? [] : [`stale-read-model: the rebuild changed ${lignes} rows`]),
      ...anomalies.map((anomalie) => `broken chain: ${JSON.stringify(anomalie)}`),
    ];
  } finally {
    await store.close();
  }
}
