import type { Destinataire, PersonneAffichee } from '@pdn/contracts/ecrans';
import type { PartiesLues, ReseauLu } from '@pdn/persistence';

export interface QuiJoueQuoi {
  parties: PartiesLues;
  reseau: ReseauLu;
}

/** Whoever plays this part today; null once erased. */
export function personneDe(role: Destinataire, { parties, reseau }: QuiJoueQuoi): PersonneAffichee | null {
  switch (role) {
    case 'employeur':
      return parties.contact;
    case 'professionnel':
      return parties.professionnel;
    case 'coordinateur':
    case 'caf':
      return reseau.contacts[role];
    case 'membre':
      return null;
  }
}

export const nomComplet = (personne: Pick<PersonneAffichee, 'prenom' | 'nom'> | null): string | null =>
  personne && `${personne.prenom} ${personne.nom}`;

export const nomDe = (role: Destinataire, qui: QuiJoueQuoi): string | null =>
  nomComplet(personneDe(role, qui));
