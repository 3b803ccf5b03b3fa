import { enClair, validerRegles } from '@pdn/contracts/regles';
import type { Regles } from '@pdn/domain';
import { z } from 'zod';
import { creerReseau, nouveauReseau, type NouveauReseau } from './creer-reseau.js';

export interface FichierDeReseau {
  reseau: NouveauReseau;
  /** The first version of each programme that it runs. */
  regles: Regles[];
}

const fichier = z.strictObject({
  reseau: nouveauReseau,
  regles: z.array(z.looseObject({ programme: z.string() })).min(1),
});

/**
 * Everything that a network is, in one document: who it is, who pilots it, whom to write to, what it has decided.
 * @throws {z.ZodError} naming each fault, those of the rules in words
 */
export function lireFichierDeReseau(document: unknown): FichierDeReseau {
  const { reseau, regles } = fichier.parse(document);
  const lues = regles.map((une) => validerRegles({ ...une, reseau: reseau.cle, version: 1 }));
  const fautes = lues.flatMap((lue, rang) =>
    lue.ok
      ? []
      : lue.champs.map((refuse): z.core.$ZodIssue => {
          const { champ, message } = enClair(refuse);
          return { code: 'custom', path: ['regles', rang, champ], message, input: undefined };
        }),
  );
  if (fautes.length > 0) throw new z.ZodError(fautes);
  const { horloge, code, ...reste } = reseau;
  return {
    reseau: { ...reste, ...(code !== undefined && { code }), ...(horloge !== undefined && { horloge }) },
    regles: lues.flatMap((lue) => (lue.ok ? [lue.valeur] : [])),
  };
}

/** A network set up from its file alone. @throws {z.ZodError} */
export async function creerReseauDuFichier(ownerUrl: string, document: unknown): Promise<string> {
  const { reseau, regles } = lireFichierDeReseau(document);
  await creerReseau(ownerUrl, reseau, regles);
  return reseau.cle;
}
