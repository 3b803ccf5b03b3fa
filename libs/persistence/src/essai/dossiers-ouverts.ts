import { dossierOf } from '@pdn/contracts/temporal';
import type { Gabarit, Destinataire, Instant, Labellisation, Programme } from '@pdn/domain';
import type { Tx } from '../connexion/transaction.js';
import { etatCourant } from '../execution/replier.js';
import type { Verrou } from '../execution/verrou.js';

export interface FiltreDossiers {
  dossiers?: readonly string[];
  programme?: Programme;
  appel?: string;
  /** Closed ones too, of which something is still to come: the warning before they are erased. */
  closAussi?: boolean;
}

export interface DossierOuvert {
  id: string;
  numero: string;
  etat: Labellisation;
  professionnel: string | null;
  employeur: string | null;
  structure: string | null;
  /** Under which key their mailboxes are read. */
  quiSont: { professionnel: string | null; employeur: string | null };
  /** Decided, not yet gone. */
  enAttente: CourrierEnAttente[];
}

export interface CourrierEnAttente {
  gabarit: Gabarit;
  destinataire: Destinataire;
  personne: string | null;
  classe: 'acte' | 'rappel';
  copie: Destinataire[];
  /** Whose reminder it is the copy of. */
  copieDe: Destinataire | null;
  donnees: Record<string, string | number | boolean | null>;
  partirLe: Instant | null;
}

type Row = Omit<DossierOuvert, 'id' | 'etat' | 'enAttente' | 'quiSont'> &
  Verrou & { stream: string; qui_professionnel: string | null; qui_employeur: string | null };

/** Every open dossier of the reseau with its state and its names, in the order of the numbers. */
export async function dossiersOuvertsDe(tx: Tx, filtre: FiltreDossiers): Promise<DossierOuvert[]> {
  const { dossiers = null, programme = null, appel = null, closAussi = false } = filtre;
  const [rows, courriers] = await Promise.all([
    tx.rows<Row>({
      text: `SELECT l.stream, l.version, l.hash, l.forme, l.etat_stocke, l.programme, l.regles, l.numero,
          p.prenom || ' ' || p.nom AS professionnel, c.prenom || ' ' || c.nom AS employeur, s.nom AS structure,
          p.qui AS qui_professionnel, c.qui AS qui_employeur
        FROM labellisation l
          LEFT JOIN personne p ON p.id = l.professionnel
          LEFT JOIN personne c ON c.id = l.contact
          LEFT JOIN structure s ON s.id = l.structure
        WHERE l.version > 0
          AND (NOT l.clos OR ($4 AND EXISTS (SELECT 1 FROM echeance e WHERE e.stream = l.stream)))
          AND ($1::text[] IS NULL OR l.stream = ANY ($1))
          AND ($2::text IS NULL OR l.programme = $2) AND ($3::text IS NULL OR l.appel = $3)
        ORDER BY l.numero`,
      values: [dossiers && dossiers.map((id) => `labellisation/${id}`), programme, appel, closAussi],
    }),
    courriersEnAttente(tx),
  ]);
  const duStream = new Map<string, CourrierEnAttente[]>(rows.map(({ stream }) => [stream, []]));
  for (const courrier of courriers) duStream.get(courrier.stream)?.push(courrier);
  return Promise.all(
    rows.map(async ({ stream, numero, professionnel, employeur, structure, ...verrou }) => ({
      ...{ id: dossierOf(stream), numero, professionnel, employeur, structure },
      quiSont: { professionnel: verrou.qui_professionnel, employeur: verrou.qui_employeur },
      etat: (await etatCourant(tx, stream, verrou)) as Labellisation,
      enAttente: duStream.get(stream) ?? [],
    })),
  );
}

export const courriersEnAttente = (tx: Tx): Promise<(CourrierEnAttente & { stream: string })[]> =>
  tx.rows({
    text: `SELECT c.stream, c.gabarit, c.destinataire, c.personne, c.classe, c.donnees, c.partir_le AS "partirLe",
        CASE c.classe WHEN 'rappel' THEN '{}' ELSE c.copie END AS copie, o.destinataire AS "copieDe"
      FROM courrier c LEFT JOIN courrier o ON o.id = c.copie_de
      WHERE c.etat = 'a-envoyer' ORDER BY c.stream, c.version, c.rang, c.copie_de NULLS FIRST`,
  });
