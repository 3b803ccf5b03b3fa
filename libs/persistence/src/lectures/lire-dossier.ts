import { streamOf } from '@pdn/contracts/temporal';
import type { Context, Echeance, Instant, Labellisation, Tache, VueLabellisation } from '@pdn/domain';
import { vue } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseau, type Tx } from '../connexion/transaction.js';
import { etatCourant } from '../execution/replier.js';
import type { Verrou } from '../execution/verrou.js';
import { reglesGardees } from '../reseau/regles.js';
import { calendrierDe, lireReseau, maintenantDe } from '../reseau/reseau.js';
import { lireParties, type PartiesLues } from './personnes.js';

export interface DossierLu {
  id: string;
  version: number;
  vue: VueLabellisation;
  /** What the pure functions take: which commands are possible now, and would they be refused. */
  etat: Labellisation;
  context: Context;
  parties: PartiesLues;
  taches: Tache[];
  /** The whole foreseen future, in order. */
  echeances: EcheanceLue[];
}

export interface EcheanceLue extends Echeance {
  /** A reminder whose original is not settled yet. */
  enPause: boolean;
}

/** Null: this reseau has no such dossier. */
export function lireDossier(store: Store, reseau: string, id: string, now: Instant): Promise<DossierLu | null> {
  return dansReseau(store, reseau, async (tx) => {
    const stream = streamOf(id);
    const [[verrou], leReseau, taches, echeances] = await Promise.all([
      tx.rows<Verrou>({
        name: 'lire-etat',
        text: `SELECT version, hash, forme, etat_stocke, programme, regles FROM labellisation WHERE stream = $1`,
        values: [stream],
      }),
      lireReseau(tx),
      lireTaches(tx, stream),
      lireEcheances(tx, stream),
    ]);
    if (!verrou || !leReseau) return null;
    const etat = await etatCourant(tx, stream, verrou);
    if (!etat) return null;
    const [regles, maintenant, parties] = await Promise.all([
      reglesGardees(store, tx, leReseau.cle, { programme: etat.programme, version: etat.regles }),
      maintenantDe(tx, leReseau, now),
      lireParties(tx, etat),
    ]);
    const context = { now: maintenant, regles, calendrier: calendrierDe(leReseau) };
    return { id, version: verrou.version, vue: vue(etat, context), etat, context, parties, taches, echeances };
  });
}

const lireTaches = (tx: Tx, stream: string): Promise<Tache[]> =>
  tx.rows<Tache>({
    name: 'taches',
    text: 'SELECT cle, type, raison, appeler, depuis FROM tache WHERE stream = $1 ORDER BY depuis, cle',
    values: [stream],
  });

const lireEcheances = (tx: Tx, stream: string): Promise<EcheanceLue[]> =>
  tx.rows<EcheanceLue>({
    name: 'echeances',
    text: `SELECT cle, jour, at, libelle, condition, action,
        action ->> 'kind' = 'relance' AND EXISTS (
          SELECT FROM courrier c WHERE c.stream = e.stream AND c.serie = e.serie
            AND c.etat IN ('a-envoyer', 'en-cours', 'a-constater')) AS "enPause"
      FROM echeance e WHERE stream = $1 ORDER BY at, cle`,
    values: [stream],
  });
