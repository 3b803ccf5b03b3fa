import { completerRegles, type Instant, type Programme, type Regles } from '@pdn/domain';
import { TechnicalError } from '../connexion/erreurs.js';
import type { Store } from '../connexion/store.js';
import type { Tx } from '../connexion/transaction.js';

/** The version that a dossier keeps. */
export async function reglesGardees(
  { regles }: Store,
  tx: Tx,
  reseau: string,
  { programme, version }: { programme: string; version: number },
): Promise<Regles> {
  const key = `${reseau}/${programme}/${version}`;
  const known = regles.get(key);
  if (known) return known;
  const [row] = await tx.rows<{ contenu: Regles }>({
    text: 'SELECT contenu FROM regles WHERE programme = $1 AND version = $2',
    values: [programme, version],
  });
  if (!row) throw new TechnicalError(`regles ${key} are not there`, false);
  const completes = completerRegles(row.contenu);
  regles.set(key, completes);
  return completes;
}

export interface ReglesPubliees {
  regles: Regles;
  /** Dossiers opened from then on start with them. */
  depuis: Instant;
}

/** Null: there is no such version. */
export async function reglesPubliees(
  tx: Tx,
  { programme, version }: { programme: Programme; version: number },
): Promise<ReglesPubliees | null> {
  const [row] = await tx.rows<ReglesPubliees>({
    text: 'SELECT contenu AS regles, publiee_le AS depuis FROM regles WHERE programme = $1 AND version = $2',
    values: [programme, version],
  });
  return row ? { ...row, regles: completerRegles(row.regles) } : null;
}

/** The version that a dossier opened now starts with; null when the reseau does not run this programme. */
export async function reglesEnVigueur(tx: Tx, programme: Programme, now: Instant): Promise<Regles | null> {
  const [row] = await tx.rows<{ contenu: Regles }>({
    text: `SELECT contenu FROM regles WHERE programme = $1 AND publiee_le <= $2
      ORDER BY publiee_le DESC, version DESC LIMIT 1`,
    values: [programme, now],
  });
  return row ? completerRegles(row.contenu) : null;
}
