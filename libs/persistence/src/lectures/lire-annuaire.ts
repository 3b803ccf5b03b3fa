import type { Jour, Programme } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseau } from '../connexion/transaction.js';
import { curseurDe, lireCurseur, motif, simple } from './page.js';

export interface DemandeAnnuaire {
  commune?: string;
  /** In the prénom, the métier, the structure, the commune and the addresses. */
  q?: string;
  programme?: Programme;
  curseur?: string;
  limite?: number;
}

export interface Annuaire {
  fiches: FicheLue[];
  suivant: string | null;
  /** Under these filters. */
  total: number;
  /** Of the whole directory. */
  communes: { nom: string; nombre: number }[];
}

export interface FicheLue {
  /** Names the card to the public, and nothing else: the dossier that it comes from cannot be found by it. */
  reference: string;
  programme: Programme;
  /** Labelled since. */
  depuis: Jour;
  /** The card as it was validated. */
  contenu: Record<string, unknown>;
}

/** Who holds the label today, for everybody: nothing but what stands on the cards. */
export function lireAnnuaire(store: Store, reseau: string, demande: DemandeAnnuaire): Promise<Annuaire> {
  const { q, commune, programme, limite = 50 } = demande;
  const depuis = demande.curseur === undefined ? null : lireCurseur(demande.curseur);
  const filtres = [q ? motif(q) : null, commune ?? null, programme ?? null];
  return dansReseau(store, reseau, async (tx) => {
    const [rows, [compte], communes] = await Promise.all([
      tx.rows<FicheLue & { tri: string }>({
        text: `SELECT ${REFERENCE} AS reference, f.programme, f.depuis, d.contenu, ${TRI} AS tri ${DE} ${FILTRES}
            AND ($4::text IS NULL OR (${TRI}, ${REFERENCE}) > ($4, $5))
          ORDER BY ${TRI}, ${REFERENCE} LIMIT $6`,
        values: [...filtres, depuis?.valeur ?? null, depuis?.id ?? null, limite + 1],
      }),
      tx.rows<{ total: number }>({ text: `SELECT count(*) AS total ${DE} ${FILTRES}`, values: filtres }),
      tx.rows<{ nom: string; nombre: number }>({
        name: 'communes-de-l-annuaire',
        text: `SELECT d.contenu ->> 'commune' AS nom, count(*) AS nombre ${DE} WHERE d.contenu ? 'commune'
          GROUP BY 1 ORDER BY ${simple(`min(d.contenu ->> 'commune')`)}`,
      }),
    ]);
    const last = rows.length > limite ? rows[limite - 1] : undefined;
    return {
      fiches: rows.slice(0, limite).map(({ tri: _tri, ...fiche }) => fiche),
      suivant: last ? curseurDe(last.tri, last.reference) : null,
      total: compte?.total ?? 0,
      communes,
    };
  });
}

/** Always the same for a dossier, whatever is rebuilt; too short for an id, so that no other route takes it for one. */
const REFERENCE = `left(encode(sha256(convert_to('annuaire/' || f.stream, 'UTF8')), 'hex'), 20)`;

const TRI = simple(`concat_ws(' ', d.contenu ->> 'prenom', d.contenu ->> 'structure')`);

const DE = 'FROM fiche_annuaire f JOIN document d ON d.id = f.document';

const FILTRES = `
  WHERE ($1::text IS NULL OR concat_ws(' ', d.contenu ->> 'prenom', d.contenu ->> 'metier',
      d.contenu ->> 'structure', d.contenu ->> 'commune', d.contenu ->> 'reseaux') ~ $1)
    AND ($2::text IS NULL OR ${simple(`d.contenu ->> 'commune'`)} = ${simple('$2::text')})
    AND ($3::text IS NULL OR f.programme = $3)`;
