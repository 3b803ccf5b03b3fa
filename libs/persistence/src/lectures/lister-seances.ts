import type { JourHeure, Programme, seances } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseau } from '../connexion/transaction.js';
import { lireReseau } from '../reseau/reseau.js';
import { dossiersEnAttente, type DossierDeSeance } from './dossiers-de-seance.js';

export interface LigneSeance {
  id: string;
  numero: string;
  version: number;
  programme: Programme;
  instance: string;
  /** Its name today, or its key when it is gone. */
  nomInstance: string;
  date: JourHeure;
  etat: seances.EtatSeance;
  affaires: number;
  decisions: number;
  /** Its decisions have reached their dossiers, or it was called off. */
  clos: boolean;
  /** The oldest one. */
  tache: seances.TypeTacheCommission | null;
  membres: Pick<seances.Membre, 'personne' | 'siege' | 'fonction'>[];
}

/** Youngest first, and the dossiers that wait for one; a network has few of them. */
export const listerSeances = (
  store: Store,
  reseau: string,
): Promise<{ seances: LigneSeance[]; enAttente: DossierDeSeance[] }> =>
  dansReseau(store, reseau, async (tx) => {
    const [leReseau, rows, enAttente] = await Promise.all([
      lireReseau(tx),
      tx.rows<Omit<LigneSeance, 'nomInstance'>>({ name: 'lister-seances', text: SEANCES }),
      dossiersEnAttente(tx, null),
    ]);
    const nomDe = (instance: string) =>
      leReseau?.instances.find(({ cle }) => cle === instance)?.nom ?? instance;
    return { seances: rows.map((row) => ({ ...row, nomInstance: nomDe(row.instance) })), enAttente };
  });

const SEANCES = `
  SELECT split_part(c.stream, '/', 2) AS id, c.numero, c.version, c.programme, c.instance, c.date_seance AS date,
    c.etat, cardinality(c.dossiers) AS affaires, c.decisions, c.clos, c.etat_stocke -> 'membres' AS membres,
    (SELECT t.type FROM tache t WHERE t.stream = c.stream ORDER BY t.depuis, t.cle LIMIT 1) AS tache
  FROM commission c WHERE c.version > 0 ORDER BY c.date_seance DESC, c.numero DESC`;
