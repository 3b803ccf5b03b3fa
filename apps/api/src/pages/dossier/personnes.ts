import type { Destinataire, PersonneAffichee } from '@pdn/contracts/ecrans';
import { fold } from '@pdn/domain';
import type { Chronologie, PartiesLues, ReseauLu } from '@pdn/persistence';

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

/** Who played which part just before that fact; null once erased. */
export function partiesAvant(version: number, { evenements, nommees }: Chronologie): PartiesLues {
  const etat = fold(evenements.filter((lu) => lu.version < version).map(({ evenement }) => evenement));
  if (!etat) return { professionnel: null, contact: null, structure: null };
  return {
    professionnel: nommees.personnes.get(etat.professionnel) ?? null,
    contact: nommees.personnes.get(etat.contact) ?? null,
    structure: nommees.structures.get(etat.structure) ?? null,
  };
}
