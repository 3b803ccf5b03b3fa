import type { Etat, Programme } from '@pdn/domain';
import type { Tx } from '../connexion/transaction.js';

/** Another dossier of the same person, or of whoever they replace or are replaced by. */
export interface DossierLie {
  id: string;
  numero: string;
  programme: Programme;
  etat: Etat;
  lien: 'meme-personne' | 'remplace' | 'remplace-par';
  /** Null: erased. */
  professionnel: { id: string; prenom: string; nom: string } | null;
  structure: { id: string; nom: string; commune: string } | null;
}

/** Youngest first. `remplace`: the dossier that this one replaces. */
export const dossiersLies = (
  tx: Tx,
  { id, professionnel, remplace }: { id: string; professionnel: string; remplace: string | null },
): Promise<DossierLie[]> =>
  tx.rows({
    name: 'dossiers-lies',
    text: `
      SELECT split_part(l.stream, '/', 2) AS id, l.numero, l.programme, l.etat, lien,
        CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('id', p.id, 'prenom', p.prenom, 'nom', p.nom) END AS professionnel,
        CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('id', s.id, 'nom', s.nom, 'commune', s.commune) END AS structure
      FROM labellisation l
        CROSS JOIN LATERAL (SELECT CASE
          WHEN l.stream = 'labellisation/' || $3 THEN 'remplace'
          WHEN l.etat_stocke ->> 'remplace' = $1 THEN 'remplace-par'
          WHEN l.professionnel = $2 THEN 'meme-personne' END AS lien) AS qui
        LEFT JOIN personne p ON p.id = l.professionnel
        LEFT JOIN structure s ON s.id = l.structure
      WHERE l.version > 0 AND l.stream <> 'labellisation/' || $1 AND lien IS NOT NULL
      ORDER BY l.deposee_le DESC, l.numero DESC`,
    values: [id, professionnel, remplace],
  });
