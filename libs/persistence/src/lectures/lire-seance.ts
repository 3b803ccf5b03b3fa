import { streamOf } from '@pdn/contracts/temporal';
import { seances, type Context, type Instance, type Instant, type JourHeure } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseau, type Tx } from '../connexion/transaction.js';
import { attend } from '../execution/wake-de.js';
import { lireReseau } from '../reseau/reseau.js';
import { dossiersDeSeance, dossiersEnAttente, type DossierDeSeance } from './dossiers-de-seance.js';
import { lireEtat } from './lire-etat.js';
import type { PersonneLue } from './personnes.js';

export interface SeanceLue {
  id: string;
  version: number;
  vue: seances.VueCommission;
  etat: seances.Commission;
  context: Context;
  /** As it is today; null: the reseau has it no more. */
  instance: Instance | null;
  /** What its documents say, by id; one that was erased is missing. */
  textes: Map<string, string>;
  personnes: Map<string, PersonneLue>;
  /** Of its agenda, put off ones too. */
  dossiers: Map<string, DossierDeSeance>;
  /** Of its programme, on no agenda. */
  enAttente: DossierDeSeance[];
  taches: seances.TacheDeSeance[];
  echeances: (seances.EcheanceDeSeance & { enPause: boolean })[];
  /** Of the same body, after this one. */
  suivante: { id: string; date: JourHeure; lieu: string | null } | null;
}

/** Null: this reseau has no such session. */
export function lireSeance(
  store: Store,
  reseau: string,
  id: string,
  now: Instant,
): Promise<SeanceLue | null> {
  return dansReseau(store, reseau, async (tx) => {
    const lu = await lireEtat<seances.Commission>(store, tx, streamOf(id, 'commission'), now);
    if (!lu) return null;
    const { version, etat, context, courriers } = lu;
    const ids = [...etat.affaires, ...etat.differees].map(({ dossier }) => dossier);
    const [leReseau, textes, personnes, dossiers, enAttente, suivante] = await Promise.all([
      lireReseau(tx),
      textesDe(tx, id),
      personnesDe(tx, etat),
      dossiersDeSeance(tx, ids),
      dossiersEnAttente(tx, etat.programme),
      suivanteDe(tx, etat),
    ]);
    return {
      ...{ id, version, etat, context, textes, personnes, enAttente, suivante },
      instance: leReseau?.instances.find(({ cle }) => cle === etat.instance) ?? null,
      vue: seances.vue(etat, context),
      dossiers: new Map(dossiers.map((dossier) => [dossier.id, dossier])),
      taches: seances.taches(etat, context),
      echeances: seances
        .echeances(etat, context)
        .map((echeance) => ({ ...echeance, enPause: attend(echeance, courriers) })),
    };
  });
}

async function textesDe(tx: Tx, id: string): Promise<Map<string, string>> {
  const rows = await tx.rows<{ id: string; contenu: unknown }>({
    name: 'textes-de-la-seance',
    text: `SELECT d.id, d.contenu FROM commande c JOIN document d ON d.commande = c.id
      WHERE c.stream = $1`,
    values: [streamOf(id, 'commission')],
  });
  return new Map(
    rows.flatMap(({ id: cle, contenu }) => (typeof contenu === 'string' ? [[cle, contenu] as const] : [])),
  );
}

async function personnesDe(tx: Tx, { membres }: seances.Commission): Promise<Map<string, PersonneLue>> {
  const rows = await tx.rows<PersonneLue>({
    name: 'membres-de-la-seance',
    text: `SELECT id, civilite, prenom, nom, fonction, courriel, telephone FROM personne WHERE id = ANY ($1)`,
    values: [membres.map(({ personne }) => personne)],
  });
  return new Map(rows.map((row) => [row.id, row]));
}

async function suivanteDe(
  tx: Tx,
  { instance, date, numero }: seances.Commission,
): Promise<SeanceLue['suivante']> {
  const [row] = await tx.rows<NonNullable<SeanceLue['suivante']>>({
    name: 'seance-suivante',
    text: `SELECT split_part(c.stream, '/', 2) AS id, c.date_seance AS date, d.contenu #>> '{}' AS lieu
      FROM commission c LEFT JOIN document d ON d.id = (c.etat_stocke -> 'lieu' ->> 'id')::uuid
      WHERE c.version > 0 AND c.instance = $1 AND c.date_seance > $2 AND c.numero <> $3 AND c.etat <> 'annulee'
      ORDER BY c.date_seance, c.numero LIMIT 1`,
    values: [instance, date, numero],
  });
  return row ?? null;
}
