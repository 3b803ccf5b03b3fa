import { evolve, FORME_ETAT, type Labellisation } from '@pdn/domain';
import { TechnicalError } from '../connexion/erreurs.js';
import type { Tx } from '../connexion/transaction.js';
import { faitDe, type EvenementRow } from '../journal/evenement.js';
import type { Verrou } from './verrou.js';

/** The state that these rules understand: the stored one when it has their form, else the events folded again. */
export async function etatCourant(
  tx: Tx,
  stream: string,
  { version, forme, etat_stocke }: Verrou,
): Promise<Labellisation | null> {
  if (version === 0) return null;
  if (forme === FORME_ETAT) return etat_stocke;
  if (forme !== null && forme > FORME_ETAT)
    throw new TechnicalError(
      `the state of this dossier has form ${forme}, this process knows ${FORME_ETAT}`,
      true,
    );
  return replier(await lireEvenements(tx, stream));
}

export const lireEvenements = (tx: Tx, stream: string): Promise<EvenementRow[]> =>
  tx.rows<EvenementRow>({
    name: 'evenements',
    text: `SELECT stream, version, reseau, type, forme, data, commande, acteur, survenu_le, enregistre_le, hash
      FROM event WHERE stream = $1 ORDER BY version`,
    values: [stream],
  });

export const replier = (rows: EvenementRow[]): Labellisation | null =>
  rows.reduce<Labellisation | null>((dossier, row) => evolve(dossier, faitDe(row), row.version), null);
