import { streamOf } from '@pdn/contracts/temporal';
import {
  echeancesAppel,
  tachesAppel,
  vueAppel,
  type Appel,
  type Context,
  type EcheanceAppel,
  type Instant,
  type Jour,
  type TacheDEntite,
  type VueAppel,
} from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseau, type Tx } from '../connexion/transaction.js';
import { attend } from '../execution/wake-de.js';
import { lireEtat } from './lire-etat.js';
import type { PersonneLue, StructureLue } from './personnes.js';

export interface AppelLu {
  id: string;
  version: number;
  vue: VueAppel;
  etat: Appel;
  context: Context;
  /** Empty when it was erased. */
  titre: string;
  texte: string | null;
  invites: InviteLu[];
  /** Applications that answer no invitation. */
  autres: CandidatureLue[];
  taches: TacheDEntite[];
  echeances: (EcheanceAppel & { enPause: boolean })[];
}

export interface InviteLu {
  rang: number;
  le: Jour;
  structure: StructureLue | null;
  contact: PersonneLue | null;
  professionnel: PersonneLue | null;
  candidature: CandidatureLue | null;
}

export interface CandidatureLue {
  /** Id of its dossier. */
  dossier: string;
  numero: string;
  etat: string;
  professionnel: { prenom: string; nom: string } | null;
  structure: string | null;
  tardive: boolean;
  le: Jour;
}

/** Null: this reseau has no such call. */
export function lireAppel(store: Store, reseau: string, id: string, now: Instant): Promise<AppelLu | null> {
  return dansReseau(store, reseau, async (tx) => {
    const lu = await lireEtat<Appel>(store, tx, streamOf(id, 'appel'), now);
    if (!lu) return null;
    const { version, etat, context, courriers } = lu;
    const [textes, personnes, structures, candidatures] = await Promise.all([
      textesDe(tx, etat),
      personnesDe(tx, etat),
      structuresDe(tx, etat),
      candidaturesDe(tx, etat),
    ]);
    const repondent = etat.invites.map(({ reponse }) => reponse);
    return {
      ...{ id, version, etat, context },
      vue: vueAppel(etat, context),
      titre: textes.get(etat.titre.id) ?? '',
      texte: etat.texte && (textes.get(etat.texte.id) ?? null),
      invites: etat.invites.map(({ rang, le, structure, contact, professionnel, reponse }) => ({
        ...{ rang, le },
        structure: structures.get(structure) ?? null,
        contact: personnes.get(contact) ?? null,
        professionnel: (professionnel && personnes.get(professionnel)) || null,
        candidature: candidatures.find(({ dossier }) => dossier === reponse) ?? null,
      })),
      autres: candidatures.filter(({ dossier }) => !repondent.includes(dossier)),
      taches: tachesAppel(etat),
      echeances: echeancesAppel(etat, context).map((echeance) => ({
        ...echeance,
        enPause: attend(echeance, courriers),
      })),
    };
  });
}

const parId = <Row extends { id: string }>(rows: Row[]) => new Map(rows.map((row) => [row.id, row]));

async function textesDe(tx: Tx, { titre, texte }: Appel): Promise<Map<string, string>> {
  const rows = await tx.rows<{ id: string; contenu: unknown }>({
    name: 'textes-de-l-appel',
    text: 'SELECT id, contenu FROM document WHERE id = ANY ($1)',
    values: [[titre.id, ...(texte ? [texte.id] : [])]],
  });
  return new Map(rows.map(({ id, contenu }) => [id, String(contenu)]));
}

const personnesDe = async (tx: Tx, { invites }: Appel) =>
  parId(
    await tx.rows<PersonneLue>({
      name: 'personnes-de-l-appel',
      text: `SELECT id, civilite, prenom, nom, fonction, courriel, telephone FROM personne WHERE id = ANY ($1)`,
      values: [
        invites.flatMap(({ contact, professionnel }) => [contact, ...(professionnel ? [professionnel] : [])]),
      ],
    }),
  );

const structuresDe = async (tx: Tx, { invites }: Appel) =>
  parId(
    await tx.rows<StructureLue>({
      name: 'structures-de-l-appel',
      text: `SELECT id, nom, siret, type, commune, code_insee AS "codeInsee", code_postal AS "codePostal"
        FROM structure WHERE id = ANY ($1)`,
      values: [invites.map(({ structure }) => structure)],
    }),
  );

async function candidaturesDe(tx: Tx, { candidatures }: Appel): Promise<CandidatureLue[]> {
  const rows = await tx.rows<Omit<CandidatureLue, 'tardive' | 'le'>>({
    name: 'candidatures-de-l-appel',
    text: `SELECT split_part(l.stream, '/', 2) AS dossier, l.numero, l.etat, s.nom AS structure,
        CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('prenom', p.prenom, 'nom', p.nom) END AS professionnel
      FROM labellisation l LEFT JOIN personne p ON p.id = l.professionnel LEFT JOIN structure s ON s.id = l.structure
      WHERE l.stream = ANY ($1) AND l.version > 0`,
    values: [candidatures.map(({ labellisation }) => streamOf(labellisation))],
  });
  const lues = new Map(rows.map((row) => [row.dossier, row]));
  return candidatures.flatMap(({ labellisation, tardive, le }) => {
    const row = lues.get(labellisation);
    return row ? [{ ...row, tardive, le }] : [];
  });
}
