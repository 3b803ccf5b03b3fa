import { streamOf } from '@pdn/contracts/temporal';
import type { Criteres, Programme } from '@pdn/domain';
import type { QueryConfig } from 'pg';
import type { Tx } from '../connexion/transaction.js';

/** A dossier as an agenda shows it. */
export interface DossierDeSeance {
  id: string;
  numero: string;
  programme: Programme;
  categorieMetier: string;
  criteres: Criteres;
  /** Null: erased. */
  professionnel: { prenom: string; nom: string; fonction: string | null } | null;
  structure: { nom: string; commune: string } | null;
}

export const dossiersDeSeance = (tx: Tx, ids: string[]): Promise<DossierDeSeance[]> =>
  tx.rows(lire('dossiers-de-seance', 'l.stream = ANY ($1)', [ids.map((id) => streamOf(id))]));

/** Those at the step « commission » that no session under way has on its agenda, oldest first. */
export const dossiersEnAttente = (tx: Tx, programme: Programme | null): Promise<DossierDeSeance[]> =>
  tx.rows(
    lire(
      'dossiers-en-attente',
      `l.etat = 'commission' AND ($1::text IS NULL OR l.programme = $1) AND NOT EXISTS (
        SELECT FROM commission c WHERE split_part(l.stream, '/', 2)::uuid = ANY (c.dossiers)
          AND c.etat NOT IN ('signee', 'annulee'))`,
      [programme],
    ),
  );

const lire = (name: string, condition: string, values: unknown[]): QueryConfig => ({
  name,
  text: `SELECT split_part(l.stream, '/', 2) AS id, l.numero, l.programme, l.categorie_metier AS "categorieMetier",
      l.etat_stocke -> 'criteres' AS criteres,
      CASE WHEN p.id IS NOT NULL
        THEN jsonb_build_object('prenom', p.prenom, 'nom', p.nom, 'fonction', p.fonction) END AS professionnel,
      CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('nom', s.nom, 'commune', s.commune) END AS structure
    FROM labellisation l
      LEFT JOIN personne p ON p.id = l.professionnel
      LEFT JOIN structure s ON s.id = l.structure
    WHERE l.version > 0 AND ${condition} ORDER BY l.deposee_le, l.numero`,
  values,
});
