import { completerRegles, type Instant, type Programme, type Regles } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseau, dansReseauEnLecture, type Tx } from '../connexion/transaction.js';
import { reglesEnVigueur } from '../reseau/regles.js';
import { lireReseau } from '../reseau/reseau.js';

export interface VersionDeRegles {
  programme: Programme;
  version: number;
  /** Dossiers opened from then on start with it. */
  depuis: Instant;
  enregistreeLe: Instant;
  /** Which one a dossier opened now would start with. */
  enVigueur: boolean;
  /** Open dossiers that keep it. */
  dossiers: number;
  regles: Regles;
}

/** Newest first, programme by programme. */
export const listerVersions = (store: Store, reseau: string, now: Instant): Promise<VersionDeRegles[]> =>
  dansReseau(store, reseau, (tx) => versionsDe(tx, now));

export async function versionsDe(tx: Tx, now: Instant): Promise<VersionDeRegles[]> {
  const horloge = (await lireReseau(tx))?.horloge ?? now;
  const lues = await tx.rows<VersionDeRegles>({
    text: `SELECT r.programme, r.version, r.publiee_le AS depuis, r.enregistree_le AS "enregistreeLe", r.contenu AS regles,
        r.version = (SELECT e.version FROM regles e WHERE e.programme = r.programme AND e.publiee_le <= $1
          ORDER BY e.publiee_le DESC, e.version DESC LIMIT 1) IS TRUE AS "enVigueur",
        (SELECT count(*)::int FROM labellisation l
          WHERE l.programme = r.programme AND l.regles = r.version AND l.version > 0 AND NOT l.clos) AS dossiers
      FROM regles r ORDER BY r.programme, r.version DESC`,
    values: [horloge],
  });
  return lues.map((lue) => ({ ...lue, regles: completerRegles(lue.regles) }));
}

/** What a dossier opened now would keep; null: the reseau does not run this programme. */
export const lireReglesEnVigueur = (
  store: Store,
  reseau: string,
  programme: Programme,
  now: Instant,
): Promise<Regles | null> =>
  dansReseauEnLecture(store, reseau, async (tx) => {
    const horloge = (await lireReseau(tx))?.horloge ?? now;
    return reglesEnVigueur(tx, programme, horloge);
  });
