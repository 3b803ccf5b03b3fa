/** Whose initiative an end was. */
export const PAR = {
  employeur: 'l’employeur',
  professionnel: 'le professionnel',
  coordination: 'la coordination',
} as const;
