import type { CourrierAEnvoyer } from '@pdn/contracts/courrier';

/**
 * Where the links of a text lead, by the name that the text gives them: `lien`, the act of this mail, `reponse`, an
 * answer to the coordination, which names the dossier, and `annuaire`. In a mail about several dossiers the first two
 * have the rank of theirs: `lien-2`.
 */
export type Adresses = Readonly<Record<string, string>>;

export function adressesDe({ lien, reseau, dossier }: CourrierAEnvoyer, publicUrl: string): Adresses {
  const racine = publicUrl.replace(/\/+$/, '');
  return {
    lien: lien === null ? '' : `${racine}${lien.chemin}`,
    reponse: ecrireA(reseau.coordination.courriel, dossier.numero),
    annuaire: `${racine}/annuaire/${encodeURIComponent(reseau.cle)}`,
  };
}

export const ecrireA = (courriel: string, sujet: string): string =>
  `mailto:${encodeURIComponent(courriel).replace('%40', '@')}?subject=${encodeURIComponent(sujet)}`;

/** @throws {Error} when a text leads somewhere that does not exist */
export function adresse(adresses: Adresses, cible: string): string {
  const trouvee = Object.entries(adresses).find(([nom]) => nom === cible)?.[1];
  if (!trouvee) throw new Error(`A text leads to « ${cible} », which is nowhere.`);
  return trouvee;
}

/** The address as a reader would copy it: a mail address without its `mailto:`. */
export const enClair = (href: string): string =>
  href.startsWith('mailto:') ? decodeURIComponent(href.slice('mailto:'.length).replace(/\?.*$/, '')) : href;
