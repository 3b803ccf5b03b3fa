import type { Instant, Jour, Programme } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseau } from '../connexion/transaction.js';

export interface LigneAppel {
  id: string;
  numero: string;
  version: number;
  programme: Programme;
  etat: 'ouvert' | 'clos';
  titre: string;
  ouvreLe: Jour;
  clotureLe: Jour;
  invites: number;
  candidatures: number;
  prochaineEcheance: Instant | null;
}

/** Youngest first; a network has few of them. */
export const listerAppels = (store: Store, reseau: string): Promise<LigneAppel[]> =>
  dansReseau(store, reseau, (tx) =>
    tx.rows<LigneAppel>({
      name: 'lister-appels',
      text: `SELECT split_part(a.stream, '/', 2) AS id, a.numero, a.version, a.programme, a.etat,
          coalesce(d.contenu #>> '{}', '') AS titre, a.ouvre_le AS "ouvreLe", a.cloture_le AS "clotureLe",
          a.invites, a.candidatures, a.prochaine_echeance AS "prochaineEcheance"
        FROM appel a LEFT JOIN document d ON d.id = a.titre
        WHERE a.version > 0 ORDER BY a.ouvre_le DESC, a.numero DESC`,
    }),
  );
