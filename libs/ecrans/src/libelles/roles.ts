import type { ActeurKind, AttenteDe, Destinataire, Noms, Programme, Signataire } from '@pdn/contracts/ecrans';

export const DESTINATAIRES: Record<Destinataire, string> = {
  employeur: 'l’employeur',
  professionnel: 'le professionnel',
  coordinateur: 'la coordination',
  caf: 'la Caf',
  membre: 'un membre de la séance',
};

/** Who is awaited, as a column says it. */
export const ATTENTES: Record<AttenteDe, string> = {
  employeur: 'L’employeur',
  professionnel: 'Le professionnel',
  coordinateur: 'La coordination',
  caf: 'La Caf',
  commission: 'La commission',
  personne: 'Personne',
};

export const ACTEURS: Record<ActeurKind, string> = {
  employeur: 'L’employeur',
  professionnel: 'Le professionnel',
  coordinateur: 'La coordination',
  caf: 'La Caf',
  administrateur: 'L’administration',
  systeme: 'Automatique',
};

export const SIGNATAIRES: Record<Signataire, string> = {
  employeur: 'pour l’employeur',
  professionnel: 'professionnel',
  caf: 'pour la Caf',
};

export const PROGRAMMES: Record<Programme, string> = { jeunesse: 'Jeunesse', parentalite: 'Parentalité' };

/** As the public reads it. */
export const PUBLICS: Record<Programme, string> = {
  jeunesse: 'Pour les jeunes',
  parentalite: 'Pour les parents',
};

/** The person's name where it is known, the part they play otherwise. */
export const nommer = (role: Destinataire, noms: Noms): string => noms[role] ?? DESTINATAIRES[role];

const A: Record<Destinataire, string> = {
  employeur: 'à l’employeur',
  professionnel: 'au professionnel',
  coordinateur: 'à la coordination',
  caf: 'à la Caf',
  membre: 'à un membre de la séance',
};

/** « à Hervé Dauphin », « au professionnel » */
export const nommerA = (role: Destinataire, noms: Noms): string => (noms[role] ? `à ${noms[role]}` : A[role]);
