import type { DocumentRef } from '@pdn/domain';
import { idDuChamp } from '../ids.js';
import type { PersonneHttp } from './champs/personne.js';
import type { StructureHttp } from './champs/structure.js';
import type { FormeDeDepot } from './commande.js';

export interface DocumentDepose {
  id: string;
  /** The field that it came in. */
  type: string;
  contenu: unknown;
  sel: string;
  /** Hex, of salt and canonical content. */
  sha256: string;
}

/** A body taken apart: what the domain may see, and what is stored beside it. */
export interface Depot {
  data: Record<string, unknown>;
  documents: DocumentDepose[];
  personnes: ({ id: string } & PersonneHttp)[];
  structures: ({ id: string } & Omit<StructureHttp, 'siret'> & { siret?: string })[];
}

/** Salt, and salted hash of a content: the hash in the event says nothing of a content that can be guessed. */
export type Sceller = (contenu: unknown) => { sel: string; sha256: string };

/** Ids derive from the command and the field, so the same command always brings the same documents and people. */
export function deposer(
  forme: FormeDeDepot,
  corps: Record<string, unknown>,
  de: { commandId: string; sceller: Sceller },
): Depot {
  const depot: EnCours = { documents: [], personnes: [], structures: [], connues: new Map() };
  const data = demonter(depot, forme, corps, de);
  const { documents, personnes, structures } = depot;
  return { data, documents, personnes, structures };
}

/** `connues`: ids of the people so far, by who they are. */
type EnCours = Omit<Depot, 'data'> & { connues: Map<string, string> };

/** `chemin`: of an element of a list, `invites.3.`. */
function demonter(
  depot: EnCours,
  forme: FormeDeDepot,
  corps: Record<string, unknown>,
  de: { commandId: string; sceller: Sceller },
  chemin = '',
): Record<string, unknown> {
  const { commandId, sceller } = de;
  const data: Record<string, unknown> = {};
  for (const [champ, valeur] of Object.entries(corps)) {
    const id = idDuChamp(commandId, `${chemin}${champ}`);
    const liste = forme.listes?.[champ];
    if (forme.documents.includes(champ))
      data[champ] = document(depot, { id, type: champ, contenu: valeur, ...sceller(valeur) });
    else if (forme.personnes.includes(champ)) data[champ] = personne(depot, id, valeur as PersonneHttp);
    else if (forme.structures.includes(champ)) data[champ] = rangee(depot.structures, id, valeur as object);
    else if (liste)
      data[champ] = (valeur as Record<string, unknown>[]).map((element, rang) =>
        demonter(depot, liste, element, de, `${chemin}${champ}.${rang}.`),
      );
    else data[champ] = valeur;
  }
  return data;
}

function document(depot: EnCours, depose: DocumentDepose): DocumentRef {
  depot.documents.push(depose);
  return { id: depose.id, sha256: depose.sha256 };
}

/** Somebody who is named twice in one body is one person: they are written to once. */
function personne({ personnes, connues }: EnCours, id: string, valeur: PersonneHttp): string {
  if ('id' in valeur) return String(valeur.id);
  const cle = cleDe(valeur);
  const connue = connues.get(cle) ?? rangee(personnes, id, valeur);
  connues.set(cle, connue);
  return connue;
}

/** Several people may share the address of a structure, but not their name too. */
const cleDe = ({ prenom, nom, courriel }: PersonneHttp): string =>
  JSON.stringify([prenom, nom, courriel]).toLowerCase();

/** One that is said to be known already is looked for when the command is executed. */
function rangee(rangees: object[], id: string, valeur: object): string {
  if ('id' in valeur) return String(valeur.id);
  rangees.push({ id, ...valeur });
  return id;
}
