import { trouver, type Recit } from './recit.js';

/** The professional as an invitation and an application name them. */
export function professionnelDe({ professionnels }: Recit, id: string) {
  const { prenom, nom, metier, courriel, telephone } = trouver(professionnels, id);
  return { prenom, nom, fonction: metier, courriel, telephone };
}

export function structureDe({ structures }: Recit, id: string) {
  const { nom, siret, type, commune, code_postal, code_insee } = trouver(structures, id);
  return { nom, siret, type, commune, codePostal: code_postal, codeInsee: code_insee };
}
