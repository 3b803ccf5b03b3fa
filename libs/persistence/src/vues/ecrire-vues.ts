import type { QueryConfig } from 'pg';
import { fluxDe } from '../flux/flux.js';
import { serieDe, type Lignes } from './lignes.js';
import { remplacement } from './remplacer.js';

const remplacerEcheances = remplacement(
  'echeance',
  ['stream', 'cle'],
  ['serie', 'reseau', 'jour', 'at', 'libelle', 'condition', 'action'],
);
const remplacerTaches = remplacement(
  'tache',
  ['stream', 'cle'],
  ['reseau', 'type', 'raison', 'appeler', 'depuis'],
);
const remplacerFiche = remplacement(
  'fiche_annuaire',
  ['stream'],
  ['reseau', 'programme', 'document', 'depuis'],
);

/** Where the stream stands: number and hash of its last event. */
export interface Tete {
  version: number;
  hash: Buffer;
}

/** The statements that bring the views of one stream up to `lignes`; each answers one row for each row that differed. */
export function* ecrireVues(
  stream: string,
  reseau: string,
  tete: Tete,
  lignes: Lignes,
): Generator<QueryConfig> {
  const de = { stream, reseau };
  yield ecrireVue(stream, tete, lignes);
  yield remplacerEcheances(
    stream,
    lignes.echeances.map((echeance) => ({ ...de, ...echeance, serie: serieDe(echeance.cle) })),
  );
  yield remplacerTaches(
    stream,
    lignes.taches.map((tache) => ({ ...de, ...tache })),
  );
  yield remplacerFiche(stream, lignes.fiche ? [{ ...de, ...lignes.fiche }] : []);
}

function ecrireVue(stream: string, { version, hash }: Tete, { vue, etat }: Lignes): QueryConfig {
  const { table, colonnes } = fluxDe(stream);
  const { programme, regles } = etat.etat_stocke;
  const row = {
    ...etat,
    version,
    hash: `\\x${hash.toString('hex')}`,
    programme,
    regles,
    numero: vue.numero,
    etat: vue.etat,
    attente_de: vue.attenteDe,
    clos: vue.clos,
    prochaine_echeance: vue.prochaineEcheance,
    ...colonnes(vue),
  };
  const liste = (alias: string) => Object.keys(row).map((colonne) => `${alias}.${colonne}`);
  return {
    name: `ecrire-vue-${table}`,
    text: `UPDATE ${table} l SET (${Object.keys(row).join(', ')}) = (${liste('v').join(', ')})
      FROM jsonb_populate_record(NULL::${table}, $2::jsonb) v
      WHERE l.stream = $1 AND (${liste('l').join(', ')}) IS DISTINCT FROM (${liste('v').join(', ')})
      RETURNING 1`,
    values: [stream, JSON.stringify(row)],
  };
}
