/** « Inès Quoniam ». Control characters, which could forge a header, become spaces. */
export const nomComplet = ({ prenom, nom }: { prenom: string; nom: string }): string =>
  uneLigne(`${prenom} ${nom}`);

export const uneLigne = (texte: string): string => texte.replace(/[\s\p{Cc}]+/gu, ' ').trim();
