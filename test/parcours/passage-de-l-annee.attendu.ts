type Envoi = [jour: string, gabarit: string, ...destinataires: string[]];

/**
 * The mails of two dossiers that live the same days, from the 13th of December 2041 (a Friday) to the 1st of January,
 * worked out by hand from the default rules and the calendar of each place.
 */
export const EN_ALSACE: Envoi[] = [
  ['2041-12-13', 'pieces-a-fournir', 'direction'],
  // J+7
  ['2041-12-20', 'pieces-relance', 'direction'],
  ['2041-12-23', 'candidature-eligible', 'aurelie', 'direction'],
  ['2041-12-23', 'entretien-planifie', 'aurelie', 'direction'],
  // J-2 of Saturday the 28th is the 26th, a holiday of the local law after Christmas Day: the 24th
  ['2041-12-24', 'entretien-rappel', 'aurelie'],
  ['2041-12-30', 'engagements-a-signer', 'aurelie', 'direction'],
  ['2042-01-01', 'engagements-completes', 'aurelie', 'direction'],
];

export const A_LA_REUNION: Envoi[] = [
  ['2041-12-13', 'pieces-a-fournir', 'direction'],
  // J+7 is the 20th, the day of the abolition: Monday
  ['2041-12-23', 'pieces-relance', 'direction'],
  ['2041-12-23', 'candidature-eligible', 'aurelie', 'direction'],
  ['2041-12-23', 'entretien-planifie', 'aurelie', 'direction'],
  // J-2 of Saturday the 28th, an ordinary Thursday
  ['2041-12-26', 'entretien-rappel', 'aurelie'],
  ['2041-12-30', 'engagements-a-signer', 'aurelie', 'direction'],
  ['2042-01-01', 'engagements-completes', 'aurelie', 'direction'],
];
