import { comparerRegles, type Instant, type Jour, type Programme, type Regles } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseau, type Tx } from '../connexion/transaction.js';
import { reglesPubliees } from '../reseau/regles.js';
import { calendrierDe, lireReseau } from '../reseau/reseau.js';
import { effacerBrouillon } from './brouillon.js';
import { versionsDe } from './lire-versions.js';

export interface Publication {
  regles: Regles;
  /** Dossiers opened from that day on start with them. */
  aPartirDu: Jour;
  /** Id of whoever publishes. */
  par: string;
  now: Instant;
}

/**
 * - `publiee`: under a new number; the draft of this programme is done with
 * - `inchangee`: the last version says the same
 * - `date-passee`: nothing can be changed under dossiers that are already open
 */
export type Publiee =
  { kind: 'publiee'; version: number; depuis: Instant } | { kind: 'inchangee' } | { kind: 'date-passee' };

/** One publication at a time in a reseau. `regles` are valid; their number is drawn here. */
export const publierVersion = (store: Store, reseau: string, demande: Publication): Promise<Publiee> =>
  dansReseau(store, reseau, async (tx) => {
    const { regles, aPartirDu, par, now } = demande;
    tx.send({ text: 'SELECT pg_advisory_xact_lock(hashtext($1))', values: [`regles/${reseau}`] });
    const depuis = await debutDe(tx, aPartirDu, now);
    if (depuis === null) return { kind: 'date-passee' };
    const { programme } = regles;
    const derniere = (await versionsDe(tx, now)).find((autre) => autre.programme === programme);
    if (derniere && comparerRegles(derniere.regles, regles).length === 0) return { kind: 'inchangee' };
    const version = (derniere?.version ?? 0) + 1;
    const contenu: Regles = { ...regles, reseau, version };
    tx.send({
      text: `INSERT INTO regles (reseau, programme, version, contenu, publiee_le, publiee_par)
        VALUES ($1, $2, $3, $4, $5, $6)`,
      values: [reseau, programme, version, JSON.stringify(contenu), depuis, par],
    });
    effacerBrouillon(tx, programme);
    return { kind: 'publiee', version, depuis };
  });

/** The first instant of the day; today's: now, so that what was opened this morning keeps its rules. */
async function debutDe(tx: Tx, jour: Jour, now: Instant): Promise<Instant | null> {
  const reseau = await lireReseau(tx);
  if (!reseau) return null;
  const calendrier = calendrierDe(reseau);
  const horloge = reseau.horloge ?? now;
  const present = calendrier.jour(horloge);
  if (jour < present) return null;
  return jour === present ? horloge : calendrier.instant(`${jour}T00:00`);
}

/** Null: the reseau does not run this programme, or has no such version. */
export const lireVersion = (
  store: Store,
  reseau: string,
  programme: Programme,
  version: number,
): Promise<{ regles: Regles; depuis: Instant } | null> =>
  dansReseau(store, reseau, (tx) => reglesPubliees(tx, { programme, version }));
