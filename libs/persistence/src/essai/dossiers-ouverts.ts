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
  /** Decided, not yet gone. */
  enAttente: CourrierEnAttente[];
}

export interface CourrierEnAttente {
  gabarit: Gabarit;
  destinataire: Destinataire;
  personne: string | null;
  copie: Destinataire[];
  donnees: Record<string, string | number | boolean>;
  partirLe: Instant | null;
}

type Row = Omit<DossierOuvert, 'id' | 'etat' | 'enAttente'> & Verrou & { stream: string };

/** Every open dossier of the reseau with its state and its names, in the order of the numbers. */
export async function dossiersOuvertsDe(tx: Tx, filtre: FiltreDossiers): Promise<DossierOuvert[]> {
  const { dossiers = null, programme = null, appel = null, closAussi = false } = filtre;
  const [rows, courriers] = await Promise.all([
    tx.rows<Row>({
      text: `SELECT l.stream, l.version, l.hash, l.forme, l.etat_stocke, l.programme, l.regles, l.numero,
          p.prenom || ' ' || p.nom AS professionnel, c.prenom || ' ' || c.nom AS employeur, s.nom AS structure
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
  return Promise.all(
    rows.map(async ({ stream, numero, professionnel, employeur, structure, ...verrou }) => ({
      ...{ id: dossierOf(stream), numero, professionnel, employeur, structure },
      etat: (await etatCourant(tx, stream, verrou)) as Labellisation,
      enAttente: courriers.filter((courrier) => courrier.stream === stream),
    })),
  );
}

export const courriersEnAttente = (tx: Tx): Promise<(CourrierEnAttente & { stream: string })[]> =>
  tx.rows({
    text: `SELECT stream, gabarit, destinataire, personne, copie, donnees, partir_le AS "partirLe"
      FROM courrier WHERE etat = 'a-envoyer' AND copie_de IS NULL ORDER BY stream, version, rang`,
  });
