import type {
  Acteur,
  AnyEvent,
  ClasseCourrier,
  Destinataire,
  Gabarit,
  Instant,
  JourHeure,
  LabellisationEvent,
} from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseau, type Tx } from '../connexion/transaction.js';
import { ISSUE } from '../execution/non-regles.js';
import { faitDe, type EvenementRow } from '../journal/evenement.js';
import { nomsDesActeurs } from './noms-des-acteurs.js';
import { lirePartiesNommees, type PartiesNommees } from './parties-nommees.js';

export interface Chronologie<Fait extends AnyEvent = LabellisationEvent> {
  /** In the order of the stream. */
  evenements: EvenementLu<Fait>[];
  /** In the order in which they were decided. */
  courriers: CourrierLu[];
  /** What the events' documents say, by id; one that was erased is missing. */
  documents: Record<string, { type: string; contenu: unknown }>;
  /** Whom and what its events name as a party, former ones too, by id; erased ones are missing. */
  nommees: PartiesNommees;
}

export interface EvenementLu<Fait extends AnyEvent = LabellisationEvent> {
  version: number;
  evenement: Fait;
  /** On the reseau's clock. */
  survenuLe: Instant;
  acteur: Acteur & { nom: string | null };
  commande: string;
  /** That brought it, as a decision of its minutes or with its new date; null: it came from nowhere else. */
  seance: SeanceDOrigine | null;
}

export interface SeanceDOrigine {
  id: string;
  numero: string;
  date: JourHeure;
  /** Its minutes are signed. */
  signee: boolean;
}

/**
 * `differe`: the server asked to try again; `incertain`: a reminder that may have left, never sent again by itself;
 * `inutile`: one that was not sent, nobody needing it any more when its turn came.
 */
export type EtatCourrier = 'en-cours' | 'differe' | 'remis' | 'non-remis' | 'incertain' | 'inutile';

export interface CourrierLu {
  id: string;
  version: number;
  gabarit: Gabarit;
  classe: ClasseCourrier;
  destinataire: Destinataire;
  /** Whoever plays that role for this mail, where the role alone does not say. */
  personne: string | null;
  copie: Destinataire[];
  serie: string | null;
  etat: EtatCourrier;
  /** When it was decided, or is to leave if that is later, on the reseau's clock. */
  date: Instant;
  /** Of the last change of `etat`; in an exercice the clock stands still meanwhile. */
  le: Instant;
  /** Code of the recipient's server. */
  cause: string | null;
}

/** Null: this reseau has no such stream. `Fait`: of its kind. */
export function lireChronologie<Fait extends AnyEvent = LabellisationEvent>(
  store: Store,
  reseau: string,
  stream: string,
): Promise<Chronologie<Fait> | null> {
  return dansReseau(store, reseau, async (tx) => {
    const [evenements, courriers, documents] = await Promise.all([
      lireEvenements<Fait>(tx, stream),
      tx.rows<CourrierLu>({ name: 'courriers-du-dossier', text: COURRIERS, values: [stream] }),
      tx.rows<{ id: string; type: string; contenu: unknown }>({
        name: 'documents-du-dossier',
        text: DOCUMENTS,
        values: [stream],
      }),
    ]);
    if (evenements.length === 0) return null;
    return {
      evenements,
      courriers,
      nommees: await lirePartiesNommees(
        tx,
        evenements.map(({ evenement }) => evenement),
      ),
      documents: Object.fromEntries(documents.map(({ id: cle, ...document }) => [cle, document])),
    };
  });
}

type Row = Pick<
  EvenementRow,
  'stream' | 'version' | 'type' | 'forme' | 'data' | 'survenu_le' | 'acteur' | 'commande'
> & { seance: SeanceDOrigine | null };

async function lireEvenements<Fait extends AnyEvent>(tx: Tx, stream: string): Promise<EvenementLu<Fait>[]> {
  const rows = await tx.rows<Row>({
    name: 'evenements-lus',
    text: EVENEMENTS,
    values: [stream],
  });
  const noms = await nomsDesActeurs(
    tx,
    rows.map(({ acteur }) => acteur.id),
  );
  return rows.map(({ version, survenu_le, acteur, commande, seance, ...row }) => ({
    version,
    evenement: faitDe(row) as Fait,
    survenuLe: survenu_le,
    acteur: { ...acteur, nom: noms.get(acteur.id) ?? null },
    commande,
    seance,
  }));
}

const EVENEMENTS = `
  SELECT e.stream, e.version, e.type, e.forme, e.data, e.survenu_le, e.acteur, e.commande,
    CASE WHEN s.stream IS NOT NULL THEN jsonb_build_object('id', split_part(s.stream, '/', 2), 'numero', s.numero,
      'date', s.date_seance, 'signee', s.etat = 'signee') END AS seance
  FROM event e LEFT JOIN commande c ON c.id = e.commande LEFT JOIN commission s ON s.stream = c.origine
  WHERE e.stream = $1 ORDER BY e.version`;

const COURRIERS = `
  SELECT c.id, c.version, c.gabarit, c.classe, c.destinataire, c.personne, c.copie, c.serie, nullif(c.cause, 'incertain') AS cause,
    greatest(c.decide_le, c.partir_le) AS date,
    CASE WHEN r.exercice THEN greatest(c.decide_le, c.partir_le) ELSE c.etat_le END AS le,
    CASE c.etat
      WHEN 'a-constater' THEN ${ISSUE('c.cause')}
      WHEN 'a-envoyer' THEN CASE WHEN c.tentative = 0 THEN 'en-cours' ELSE 'differe' END
      ELSE c.etat END AS etat
  FROM courrier c JOIN reseau r ON r.cle = c.reseau
  WHERE c.stream = $1 AND c.copie_de IS NULL ORDER BY c.version, c.rang`;

/** What came with a command that another stream brought came to that one. */
const DOCUMENTS = `
  SELECT d.id, d.type, d.contenu FROM commande c JOIN document d ON d.commande = c.id
  WHERE c.stream = $1
  UNION
  SELECT d.id, d.type, d.contenu FROM event e JOIN commande c ON c.id = e.commande
    JOIN document d ON d.id = (e.data -> 'motif' ->> 'id')::uuid
  WHERE e.stream = $1 AND c.origine IS NOT NULL`;
