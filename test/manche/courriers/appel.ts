/**
 * The call of October 2018, worked out by hand: whoever is invited, and their employer, are reminded 10 and 3 days before
 * the closing of 16 November, at 9:00, unless an application came before. Results go to the thirteen who answered in time.
 */
type Rang = number;
const invites = (de: Rang, a: Rang): Rang[] => Array.from({ length: a - de + 1 }, (_, ecart) => de + ecart);

/** The day, the mail, and the invitations that it is about: both people of each are written to. */
export const COURRIERS_DE_L_APPEL: readonly (readonly [
  jour: string,
  gabarit: string,
  invitations: Rang[],
])[] = [
  ['2018-10-08', 'appel-invitation', invites(1, 21)],
  // the seventh applies that afternoon, the twelfth on the 9th, the thirteenth on the last day
  ['2018-11-06', 'appel-rappel', [7, 12, 13, ...invites(14, 21)]],
  ['2018-11-13', 'appel-rappel', [13, ...invites(14, 21)]],
  ['2018-11-19', 'appel-resultats', invites(1, 13)],
];
