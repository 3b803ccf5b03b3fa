import type { QueryConfig } from 'pg';
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

const COLONNES = [
  'version',
  'hash',
  'forme',
  'etat_stocke',
  'numero',
  'programme',
  'voie',
  'appel',
  'etat',
  'attente_de',
  'professionnel',
  'structure',
  'contact',
  'categorie_metier',
  'regles',
  'deposee_le',
  'label_accorde_le',
  'terme',
  'clos',
  'prochaine_echeance',
];

/** Where the stream stands: number and hash of its last event. */
export interface Tete {
  version: number;
  hash: Buffer;
}

/** The statements that bring the views of one stream up to `lignes`; each answers one row for each row that differed. */
export function ecrireVues(stream: string, reseau: string, tete: Tete, lignes: Lignes): QueryConfig[] {
  const de = { stream, reseau };
  return [
    ecrireVue(stream, tete, lignes),
    remplacerEcheances(
      stream,
      lignes.echeances.map((echeance) => ({ ...de, ...echeance, serie: serieDe(echeance.cle) })),
    ),
    remplacerTaches(
      stream,
      lignes.taches.map((tache) => ({ ...de, ...tache })),
    ),
    remplacerFiche(stream, lignes.fiche ? [{ ...de, ...lignes.fiche }] : []),
  ];
}

const ecrireVue = (stream: string, { version, hash }: Tete, { vue, etat }: Lignes): QueryConfig => ({
  name: 'ecrire-vue',
  text: `UPDATE labellisation l SET (${COLONNES.join(', ')}) = (${liste('v')})
    FROM jsonb_populate_record(NULL::labellisation, $2::jsonb) v
    WHERE l.stream = $1 AND (${liste('l')}) IS DISTINCT FROM (${liste('v')})
    RETURNING 1`,
  values: [
    stream,
    JSON.stringify({
      ...etat,
      version,
      hash: `\\x${hash.toString('hex')}`,
      numero: vue.numero,
      programme: vue.programme,
      voie: vue.voie,
      appel: vue.appel,
      etat: vue.etat,
      attente_de: vue.attenteDe,
      professionnel: vue.professionnel,
      structure: vue.structure,
      contact: vue.contact,
      categorie_metier: vue.categorieMetier,
      regles: vue.regles,
      deposee_le: vue.deposeeLe,
      label_accorde_le: vue.labelAccordeLe,
      terme: vue.terme,
      clos: vue.clos,
      prochaine_echeance: vue.prochaineEcheance,
    }),
  ],
});

const liste = (alias: string): string => COLONNES.map((colonne) => `${alias}.${colonne}`).join(', ');
