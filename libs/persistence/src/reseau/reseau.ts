import {
  creerCalendrier,
  instancesParDefaut,
  type Calendrier,
  type Instance,
  type Instant,
  type Jour,
  type Regime,
} from '@pdn/domain';
import type { Tx } from '../connexion/transaction.js';

export interface ContactReseau {
  prenom: string;
  nom: string;
  courriel: string;
  telephone: string;
}

export interface ReseauRow {
  cle: string;
  /** In the numbers of its dossiers. */
  code: string;
  /** « Manche » */
  nom: string;
  /** « de la Manche » */
  du_nom: string;
  exercice: boolean;
  /** Of an exercice; null = the time of the world. */
  horloge: Instant | null;
  zone: string;
  regime: Regime;
  fermetures: { du: Jour; au: Jour }[];
  expediteur: string;
  /** Whom the recipients `coordinateur` and `caf` are. */
  contacts: { coordinateur: ContactReseau; caf: ContactReseau };
  /** Who decides what. */
  instances: readonly Instance[];
}

/** Of the reseau that the transaction has set, always as it is now. */
export async function lireReseau(tx: Tx): Promise<ReseauRow | null> {
  const [row] = await tx.rows<Omit<ReseauRow, 'instances'> & { instances: Instance[] | null }>({
    name: 'reseau',
    text: `SELECT cle, code, nom, du_nom, exercice, horloge, zone, regime, fermetures, expediteur, contacts, instances FROM reseau`,
  });
  return row ? { ...row, instances: row.instances ?? instancesParDefaut } : null;
}

/**
 * An exercice has its own clock. It is read under a lock that lets others read: it cannot move while something that
 * it dates is being written.
 */
export async function maintenantDe(tx: Tx, reseau: ReseauRow, now: Instant): Promise<Instant> {
  if (!reseau.exercice) return now;
  const [row] = await tx.rows<{ horloge: Instant }>({
    name: 'horloge',
    text: 'SELECT horloge FROM reseau FOR SHARE',
  });
  return row?.horloge ?? now;
}

const calendriers = new Map<string, Calendrier>();

export function calendrierDe({ zone, regime, fermetures }: ReseauRow): Calendrier {
  const key = JSON.stringify([zone, regime, fermetures]);
  const known = calendriers.get(key);
  if (known) return known;
  const calendrier = creerCalendrier({ zone, regime, fermetures });
  calendriers.set(key, calendrier);
  return calendrier;
}
