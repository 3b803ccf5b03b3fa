import type { AnyState } from '@pdn/domain';
import { TechnicalError } from '../connexion/erreurs.js';
import type { Tx } from '../connexion/transaction.js';
import { fluxDe } from '../flux/flux.js';
import { faitDe, type EvenementRow } from '../journal/evenement.js';
import type { Verrou } from './verrou.js';

/** The state that these rules understand: the stored one when it has their form, else the events folded again. */
export async function etatCourant(
  tx: Tx,
  stream: string,
  { version, forme, etat_stocke }: Verrou,
): Promise<AnyState | null> {
  if (version === 0) return null;
  const { entite } = fluxDe(stream);
  if (forme === entite.forme) return etat_stocke;
  if (forme !== null && forme > entite.forme)
    throw new TechnicalError(
      `the state of this dossier has form ${forme}, this process knows ${entite.forme}`,
      true,
    );
  return replier(stream, await lireEvenements(tx, stream));
}

export const lireEvenements = (tx: Tx, stream: string): Promise<EvenementRow[]> =>
  tx.rows<EvenementRow>({
    name: 'evenements',
    text: `SELECT stream, version, reseau, type, forme, data, commande, acteur, survenu_le, enregistre_le, hash
      FROM event WHERE stream = $1 ORDER BY version`,
    values: [stream],
  });

export function replier(stream: string, rows: EvenementRow[]): AnyState | null {
  const { entite } = fluxDe(stream);
  return rows.reduce<AnyState | null>((etat, row) => entite.evolve(etat, faitDe(row), row.version), null);
}
