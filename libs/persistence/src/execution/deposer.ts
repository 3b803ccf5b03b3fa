import type { Acteur, AnyCommand } from '@pdn/domain';
import type { Tx } from '../connexion/transaction.js';
import type { CommandeRow } from './commande.js';

export interface DepotCommande {
  /** `commandeDuClient`, `commandeDOuverture` */
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

/** Keeps a command and the personal content that came with it, unless it is known: sent again, it brings nothing. */
export const deposer = (tx: Tx, depot: DepotCommande): void =>
  tx.send({ name: 'deposer', text: DEPOSER, values: [JSON.stringify(lignes(depot))] });

/** Whether what is kept under this id is what was asked; by the id, its reseau and its stream are the same. */
export const estLaMeme = ({ type, empreinte }: CommandeRow, depot: DepotCommande): boolean =>
  type === depot.type && empreinte === depot.empreinte;

/** What came with a command that changed nothing: nobody will ever read it. */
export const reprendreContenus = (tx: Tx, commande: string): void =>
  tx.send({
    name: 'reprendre-contenus',
    text: `WITH d AS (DELETE FROM document WHERE commande = $1), p AS (DELETE FROM personne WHERE commande = $1)
      DELETE FROM structure WHERE commande = $1`,
    values: [commande],
  });

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
  )
  INSERT INTO structure (id, reseau, commande, nom, siret, type, commune, code_insee, code_postal)
  SELECT s.id, n.reseau, n.id, s.nom, s.siret, s.type, s.commune, s.code_insee, s.code_postal
  FROM nouvelle n, jsonb_populate_recordset(NULL::structure, $1::jsonb -> 'structures') s`;
