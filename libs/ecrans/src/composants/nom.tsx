import type { PersonneAffichee } from '@pdn/contracts/ecrans';

export const nomComplet = ({ prenom, nom }: Pick<PersonneAffichee, 'prenom' | 'nom'>): string =>
  `${prenom} ${nom}`;

/** Null: the retention rule erased it. */
export const nomOuEfface = (personne: Pick<PersonneAffichee, 'prenom' | 'nom'> | null): string =>
  personne ? nomComplet(personne) : 'Nom effacé';
