import type { CourrierAEnvoyer } from '@pdn/contracts/courrier';

/** Where the links of a text lead. */
export interface Adresses {
  /** The act of this mail; empty without one. */
  lien: string;
  /** An answer to the coordination, which names the dossier. */
  reponse: string;
  annuaire: string;
}

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
