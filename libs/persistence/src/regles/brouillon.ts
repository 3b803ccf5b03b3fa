import { completerRegles, type Instant, type Programme, type Regles } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseau, type Tx } from '../connexion/transaction.js';

export interface Brouillon {
  regles: Regles;
  modifieLe: Instant;
}

/** Null: nothing is being prepared. */
export const lireBrouillon = (
  store: Store,
  reseau: string,
  programme: Programme,
): Promise<Brouillon | null> =>
  dansReseau(store, reseau, async (tx) => {
    const [row] = await tx.rows<Brouillon>({
      text: `SELECT contenu AS regles, modifie_le AS "modifieLe" FROM brouillon_regles WHERE programme = $1`,
      values: [programme],
    });
    return row ? { ...row, regles: completerRegles(row.regles) } : null;
  });

/** Valid rules, kept until they are published; they replace what was being prepared. `par`: an id. */
export const garderBrouillon = (store: Store, reseau: string, regles: Regles, par: string): Promise<void> =>
  dansReseau(store, reseau, async (tx) => {
    await tx.rows({
      text: `INSERT INTO brouillon_regles (reseau, programme, contenu, modifie_par, modifie_le)
        SELECT $1, $2, $3, $4, coalesce(horloge, now()) FROM reseau
        ON CONFLICT (reseau, programme) DO UPDATE
          SET (contenu, modifie_par, modifie_le) = (excluded.contenu, excluded.modifie_par, excluded.modifie_le)`,
      values: [reseau, regles.programme, JSON.stringify(regles), par],
    });
  });

export const abandonnerBrouillon = (store: Store, reseau: string, programme: Programme): Promise<void> =>
  dansReseau(store, reseau, (tx) => Promise.resolve(effacerBrouillon(tx, programme)));

export const effacerBrouillon = (tx: Tx, programme: Programme): void =>
  tx.send({ text: 'DELETE FROM brouillon_regles WHERE programme = $1', values: [programme] });
