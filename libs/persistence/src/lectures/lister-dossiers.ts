import {
  ETATS,
  type AttenteDe,
  type Etat,
  type Instant,
  type Jour,
  type Programme,
  type TypeTache,
} from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseau, type Tx } from '../connexion/transaction.js';
import { contient, curseurDe, lireCurseur, simple } from './page.js';

export const TRIS = ['echeance', 'numero', 'nom', 'structure', 'etat', 'attente'] as const;
export type TriDossiers = (typeof TRIS)[number];

export interface DemandeListe {
  /** In the number, the names and the commune. */
  q?: string;
  etat?: Etat | 'en-cours';
  attente?: AttenteDe;
  programme?: Programme;
  tri?: TriDossiers;
  sens?: 'croissant' | 'decroissant';
  curseur?: string;
  /** Rows of a page. */
  limite?: number;
}

export interface LigneDossier {
  id: string;
  numero: string;
  version: number;
  programme: Programme;
  voie: 'appel' | 'hors-appel';
  etat: Etat;
  attenteDe: AttenteDe;
  deposeeLe: Jour;
  labelAccordeLe: Jour | null;
  terme: Jour | null;
  clos: boolean;
  /** Null: erased. */
  professionnel: { id: string; prenom: string; nom: string } | null;
  structure: { id: string; nom: string; commune: string } | null;
  /** The oldest one. */
  tache: { type: TypeTache; raison: string; depuis: Jour } | null;
  prochaine: { cle: string; at: Instant; jour: Jour; libelle: string; condition: string | null } | null;
}

export interface ListeDossiers {
  lignes: LigneDossier[];
  suivant: string | null;
  /** Under these filters. */
  total: number;
  /** Of the whole reseau. */
  parEtat: Partial<Record<Etat, number>>;
}

const TRI_SQL: Record<TriDossiers, string> = {
  echeance: `coalesce(to_char(l.prochaine_echeance AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS'), '~')`,
  numero: 'l.numero',
  nom: simple(`coalesce(p.nom || ' ' || p.prenom, '~')`),
  structure: simple(`coalesce(s.nom, '~')`),
  etat: `to_char(array_position('{${ETATS.join(',')}}'::text[], l.etat), '00')`,
  attente: 'l.attente_de',
};

export function listerDossiers(store: Store, reseau: string, demande: DemandeListe): Promise<ListeDossiers> {
  return dansReseau(store, reseau, async (tx) => {
    const [lignes, [compte], etats] = await Promise.all([
      page(tx, demande),
      tx.rows<{ total: number }>({
        text: `SELECT count(*) AS total ${DE} ${FILTRES}`,
        values: filtres(demande),
      }),
      tx.rows<{ etat: Etat; nombre: number }>({
        text: 'SELECT etat, count(*) AS nombre FROM labellisation WHERE version > 0 GROUP BY etat',
      }),
    ]);
    return {
      ...lignes,
      total: compte?.total ?? 0,
      parEtat: Object.fromEntries(etats.map(({ etat, nombre }) => [etat, nombre])),
    };
  });
}

async function page(tx: Tx, demande: DemandeListe): Promise<Pick<ListeDossiers, 'lignes' | 'suivant'>> {
  const { tri = 'echeance', sens = 'croissant', limite = 50 } = demande;
  const depuis = demande.curseur === undefined ? null : lireCurseur(demande.curseur);
  const [compare, ordre] = sens === 'croissant' ? ['>', 'ASC'] : ['<', 'DESC'];
  const rows = await tx.rows<LigneDossier & { tri: string; stream: string }>({
    text: `WITH page AS MATERIALIZED (
        SELECT l.stream, ${TRI_SQL[tri]} AS tri ${DE} ${FILTRES}
          AND ($5::text IS NULL OR (${TRI_SQL[tri]}, l.stream) ${compare} ($5, $6))
        ORDER BY tri ${ordre}, l.stream ${ordre} LIMIT $7)
      SELECT page.tri, page.stream, ${COLONNES} ${DE} JOIN page ON page.stream = l.stream
      ORDER BY page.tri ${ordre}, page.stream ${ordre}`,
    values: [...filtres(demande), depuis?.valeur ?? null, depuis?.id ?? null, limite + 1],
  });
  const last = rows.length > limite ? rows[limite - 1] : undefined;
  return {
    lignes: rows.slice(0, limite).map(({ tri: _tri, stream: _stream, ...ligne }) => ligne),
    suivant: last ? curseurDe(last.tri, last.stream) : null,
  };
}

const filtres = ({ q, etat, attente, programme }: DemandeListe): unknown[] => [
  q ? contient(q) : null,
  etat ?? null,
  attente ?? null,
  programme ?? null,
];

const COLONNES = `
  split_part(l.stream, '/', 2) AS id, l.numero, l.version, l.programme, l.voie, l.etat, l.attente_de AS "attenteDe",
  l.deposee_le AS "deposeeLe", l.label_accorde_le AS "labelAccordeLe", l.terme, l.clos,
  CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('id', p.id, 'prenom', p.prenom, 'nom', p.nom) END AS professionnel,
  CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('id', s.id, 'nom', s.nom, 'commune', s.commune) END AS structure,
  (SELECT jsonb_build_object('type', t.type, 'raison', t.raison, 'depuis', t.depuis)
    FROM tache t WHERE t.stream = l.stream ORDER BY t.depuis, t.cle LIMIT 1) AS tache,
  (SELECT jsonb_build_object('cle', e.cle, 'at', to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'jour', e.jour, 'libelle', e.libelle, 'condition', e.condition)
    FROM echeance e WHERE e.stream = l.stream AND e.action ->> 'kind' <> 'repere'
    ORDER BY e.at, e.cle LIMIT 1) AS prochaine`;

const DE = `
  FROM labellisation l LEFT JOIN personne p ON p.id = l.professionnel LEFT JOIN structure s ON s.id = l.structure`;

const FILTRES = `
  WHERE l.version > 0
    AND ($1::text IS NULL OR ${simple(`concat_ws(' ', l.numero, p.prenom, p.nom, s.nom, s.commune)`)} LIKE ${simple('$1::text')})
    AND ($2::text IS NULL OR l.etat = $2 OR ($2 = 'en-cours' AND NOT l.clos))
    AND ($3::text IS NULL OR l.attente_de = $3)
    AND ($4::text IS NULL OR l.programme = $4)`;
