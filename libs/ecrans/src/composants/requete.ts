/** A local address with its query; empty values are left out. */
export function adresse(
  chemin: string,
  requete: Readonly<Record<string, string | null | undefined>>,
): string {
  const parametres = new URLSearchParams();
  for (const [nom, valeur] of Object.entries(requete)) if (valeur) parametres.set(nom, valeur);
  const texte = parametres.toString();
  return texte ? `${chemin}?${texte}` : chemin;
}
