/** Every mail that a session writes to its members; its text is `libs/notifications/src/courriers/<name>.md`. */
export const GABARITS_COMMISSION = [
  'seance-convocation',
  'seance-rappel',
  'seance-ajournee',
  'seance-annulee',
] as const;
export type GabaritCommission = (typeof GABARITS_COMMISSION)[number];
