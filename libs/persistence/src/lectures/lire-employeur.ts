import type { Instant, Jour } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseau, type Tx } from '../connexion/transaction.js';
import { calendrierDe, lireReseau, maintenantDe } from '../reseau/reseau.js';
import { lireDossiersSuivis, type DossierSuivi } from './dossiers-suivis.js';
import type { StructureLue } from './personnes.js';

export interface EmployeurLu {
  structure: StructureLue;
  /** Under which the same SIRET was entered too. */
  autresNoms: string[];
  /** On the reseau's clock, in its zone. */
  aujourdhui: Jour;
  /** Its dossiers, closed ones too, youngest first. */
  dossiers: DossierSuivi[];
}

/**
 * An employer is one structure, or all the entries that have its SIRET: each application may have brought its own.
 * Null: this reseau has no such structure.
 */
export function lireEmployeur(
  store: Store,
  reseau: string,
  id: string,
  now: Instant,
): Promise<EmployeurLu | null> {
  return dansReseau(store, reseau, async (tx) => {
    const [leReseau, entrees] = await Promise.all([lireReseau(tx), entreesDe(tx, id)]);
    const structure = entrees.find((entree) => entree.id === id);
    if (!leReseau || !structure) return null;
    const maintenant = await maintenantDe(tx, leReseau, now);
    return {
      structure,
      autresNoms: [...new Set(entrees.map(({ nom }) => nom))].filter((nom) => nom !== structure.nom),
      aujourdhui: calendrierDe(leReseau).jour(maintenant),
      dossiers: await lireDossiersSuivis(store, tx, await streamsDe(tx, entrees), now),
    };
  });
}

const entreesDe = (tx: Tx, id: string): Promise<StructureLue[]> =>
  tx.rows({
    name: 'entrees-de-l-employeur',
    text: `SELECT s.id, s.nom, s.siret, s.type, s.commune, s.code_insee AS "codeInsee", s.code_postal AS "codePostal"
      FROM structure demandee JOIN structure s ON s.id = demandee.id OR s.siret = demandee.siret
      WHERE demandee.id = $1 ORDER BY s.depose_le DESC, s.id`,
    values: [id],
  });

async function streamsDe(tx: Tx, entrees: StructureLue[]): Promise<string[]> {
  const rows = await tx.rows<{ stream: string }>({
    name: 'dossiers-de-l-employeur',
    text: `SELECT stream FROM labellisation WHERE structure = ANY ($1) AND version > 0
      ORDER BY deposee_le DESC, numero DESC`,
    values: [entrees.map(({ id }) => id)],
  });
  return rows.map(({ stream }) => stream);
}
