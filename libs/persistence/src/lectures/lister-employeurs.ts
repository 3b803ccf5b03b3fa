import type { Store } from '../connexion/store.js';
import { dansReseau } from '../connexion/transaction.js';
import { contient, curseurDe, lireCurseur, simple } from './page.js';

export interface DemandeEmployeurs {
  /** In the names, the communes and the SIRET. */
  q?: string;
  curseur?: string;
  /** Rows of a page. */
  limite?: number;
}

export interface LigneEmployeur {
  /** Of its youngest entry. */
  id: string;
  nom: string;
  commune: string;
  siret: string | null;
  dossiers: number;
  enCours: number;
}

export interface ListeEmployeurs {
  lignes: LigneEmployeur[];
  suivant: string | null;
  /** Under this search. */
  total: number;
}

/** Those that have a dossier, by name: entries of the same SIRET are one employer. */
export function listerEmployeurs(
  store: Store,
  reseau: string,
  { q, curseur, limite = 50 }: DemandeEmployeurs,
): Promise<ListeEmployeurs> {
  const depuis = curseur === undefined ? null : lireCurseur(curseur);
  return dansReseau(store, reseau, async (tx) => {
    const rows = await tx.rows<LigneEmployeur & { tri: string; total: number }>({
      name: 'employeurs',
      text: EMPLOYEURS,
      values: [q ? contient(q) : null, depuis?.valeur ?? null, depuis?.id ?? null, limite + 1],
    });
    const derniere = rows.length > limite ? rows[limite - 1] : undefined;
    return {
      lignes: rows.slice(0, limite).map(({ tri: _tri, total: _total, ...ligne }) => ligne),
      suivant: derniere ? curseurDe(derniere.tri, derniere.id) : null,
      total: rows[0]?.total ?? 0,
    };
  });
}

const EMPLOYEURS = `
  WITH entree AS (
    SELECT s.id, s.nom, s.commune, s.siret, s.depose_le, coalesce(s.siret, s.id::text) AS cle,
      count(l.stream) AS dossiers, count(l.stream) FILTER (WHERE NOT l.clos) AS en_cours
    FROM structure s LEFT JOIN labellisation l ON l.structure = s.id AND l.version > 0
    GROUP BY s.id
  ), employeur AS (
    SELECT (array_agg(id ORDER BY depose_le DESC, id))[1] AS id,
      (array_agg(nom ORDER BY depose_le DESC, id))[1] AS nom,
      (array_agg(commune ORDER BY depose_le DESC, id))[1] AS commune,
      max(siret) AS siret, sum(dossiers)::int AS dossiers, sum(en_cours)::int AS en_cours,
      string_agg(concat_ws(' ', nom, commune, siret), ' ') AS dit
    FROM entree GROUP BY cle HAVING sum(dossiers) > 0
  ), trouve AS (
    SELECT id, nom, commune, siret, dossiers, en_cours AS "enCours", ${simple('nom')} AS tri, count(*) OVER () AS total
    FROM employeur WHERE $1::text IS NULL OR ${simple('dit')} LIKE ${simple('$1::text')}
  )
  SELECT * FROM trouve WHERE $2::text IS NULL OR (tri, id::text) > ($2, $3) ORDER BY tri, id::text LIMIT $4`;
