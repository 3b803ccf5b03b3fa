import type { Tx } from '../connexion/transaction.js';

export interface PersonneLue {
  id: string;
  civilite: string | null;
  prenom: string;
  nom: string;
  fonction: string | null;
  courriel: string;
  telephone: string | null;
}

export interface StructureLue {
  id: string;
  nom: string;
  /** Null: a structure that was invited without one. */
  siret: string | null;
  type: string | null;
  commune: string;
  codeInsee: string | null;
  codePostal: string | null;
}

export interface PartiesLues {
  /** Null: erased. */
  professionnel: PersonneLue | null;
  contact: PersonneLue | null;
  structure: StructureLue | null;
}

export async function lireParties(
  tx: Tx,
  { professionnel, contact, structure }: { professionnel: string; contact: string; structure: string },
): Promise<PartiesLues> {
  const [personnes, [laStructure]] = await Promise.all([
    lirePersonnes(tx, [professionnel, contact]),
    lireStructures(tx, [structure]),
  ]);
  return {
    professionnel: personnes.find(({ id }) => id === professionnel) ?? null,
    contact: personnes.find(({ id }) => id === contact) ?? null,
    structure: laStructure ?? null,
  };
}

/** In no order; erased ones are missing. */
export const lirePersonnes = (tx: Tx, ids: string[]): Promise<PersonneLue[]> =>
  tx.rows({
    name: 'personnes',
    text: `SELECT id, civilite, prenom, nom, fonction, courriel, telephone FROM personne WHERE id = ANY ($1)`,
    values: [ids],
  });

export const lireStructures = (tx: Tx, ids: string[]): Promise<StructureLue[]> =>
  tx.rows({
    name: 'structures',
    text: `SELECT id, nom, siret, type, commune, code_insee AS "codeInsee", code_postal AS "codePostal"
      FROM structure WHERE id = ANY ($1)`,
    values: [ids],
  });
