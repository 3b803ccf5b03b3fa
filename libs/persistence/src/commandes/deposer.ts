import type { Answer } from '@pdn/contracts/temporal';
import type { Acteur, AnyCommand } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseau } from '../connexion/transaction.js';

export interface DepotCommande {
  /** The `Idempotency-Key`. */
  id: string;
  reseau: string;
  stream: string;
  type: AnyCommand['type'];
  /** As the domain takes it: ids, dates, enumerations and `DocumentRef`, nothing personal. */
  data: object;
  /** `empreinteDe` the body as received. */
  empreinte: string;
  acteur: Acteur;
  /** The link that the act came through. */
  lien?: string;
  /** From `If-Match`. */
  expectedVersion?: number;
  documents?: DocumentDepose[];
  personnes?: PersonneDeposee[];
  structures?: StructureDeposee[];
}

export interface DocumentDepose {
  id: string;
  /** What it is: the field that it came in (`motif`, `fiche`, `preuve`, …). */
  type: string;
  /** JSON. */
  contenu: unknown;
  sel: string;
  sha256: string;
}

export interface PersonneDeposee {
  id: string;
  civilite?: string;
  prenom: string;
  nom: string;
  fonction?: string;
  courriel: string;
  telephone?: string;
}

export interface StructureDeposee {
  id: string;
  nom: string;
  siret?: string;
  type?: string;
  commune: string;
  codeInsee?: string;
  codePostal?: string;
}

export type Depot =
  | { kind: 'nouvelle' }
  /** Deposited before, with the same content; `answer` is null while it was not executed. */
  | { kind: 'connue'; answer: Answer | null }
  /** The id stands for something else. */
  | { kind: 'conflit' };

interface Connue {
  stream: string;
  type: string;
  empreinte: string;
  issue: Answer | null;
}

/** Keeps a command and the personal content that came with it, in one transaction, before the engine hears of it. */
export function deposerCommande(store: Store, depot: DepotCommande): Promise<Depot> {
  return dansReseau(store, depot.reseau, async (tx) => {
    const [nouvelle] = await tx.rows({
      name: 'deposer',
      text: DEPOSER,
      values: [JSON.stringify(lignes(depot))],
    });
    if (nouvelle) return { kind: 'nouvelle' };
    const [connue] = await tx.rows<Connue>({
      name: 'commande-connue',
      text: 'SELECT stream, type, empreinte, issue FROM commande WHERE id = $1',
      values: [depot.id],
    });
    const same =
      connue?.stream === depot.stream && connue.type === depot.type && connue.empreinte === depot.empreinte;
    return same ? { kind: 'connue', answer: connue.issue } : { kind: 'conflit' };
  });
}

const lignes = ({
  id,
  reseau,
  stream,
  type,
  data,
  empreinte,
  acteur,
  lien,
  expectedVersion,
  ...contents
}: DepotCommande) => ({
  commande: { id, reseau, stream, type, data, empreinte, acteur, lien, version_attendue: expectedVersion },
  documents: contents.documents ?? [],
  personnes: contents.personnes ?? [],
  structures: (contents.structures ?? []).map(({ codeInsee, codePostal, ...structure }) => ({
    ...structure,
    code_insee: codeInsee,
    code_postal: codePostal,
  })),
});

/** The contents are only kept with a new command. */
const DEPOSER = `
  WITH nouvelle AS (
    INSERT INTO commande (id, reseau, stream, type, data, empreinte, acteur, lien, version_attendue)
    SELECT id, reseau, stream, type, data, empreinte, acteur, lien, version_attendue
    FROM jsonb_populate_record(NULL::commande, $1::jsonb -> 'commande')
    ON CONFLICT (id) DO NOTHING
    RETURNING id, reseau
  ), documents AS (
    INSERT INTO document (id, reseau, commande, type, contenu, sel, sha256)
    SELECT d.id, n.reseau, n.id, d.type, d.contenu, d.sel, d.sha256
    FROM nouvelle n, jsonb_populate_recordset(NULL::document, $1::jsonb -> 'documents') d
  ), personnes AS (
    INSERT INTO personne (id, reseau, commande, civilite, prenom, nom, fonction, courriel, telephone)
    SELECT p.id, n.reseau, n.id, p.civilite, p.prenom, p.nom, p.fonction, p.courriel, p.telephone
    FROM nouvelle n, jsonb_populate_recordset(NULL::personne, $1::jsonb -> 'personnes') p
  ), structures AS (
    INSERT INTO structure (id, reseau, commande, nom, siret, type, commune, code_insee, code_postal)
    SELECT s.id, n.reseau, n.id, s.nom, s.siret, s.type, s.commune, s.code_insee, s.code_postal
    FROM nouvelle n, jsonb_populate_recordset(NULL::structure, $1::jsonb -> 'structures') s
  )
  SELECT id FROM nouvelle`;
