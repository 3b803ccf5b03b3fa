/**
 * What reminders have in common when they leave as one mail: their kind, the role in which somebody is reminded, whether
 * these are copies, who reads them, and the civil day. Delivery and dry run go by this list. `qui` is the key of a person
 * (`personne.qui`: a mailbox and whoever reads it), or the role of whoever the reseau names.
 */
export const MEME_ENVOI = ['gabarit', 'destinataire', 'est_copie', 'qui', 'jour'] as const;

export type Groupable = Record<(typeof MEME_ENVOI)[number], string | boolean | null>;

/** The same for those that leave together; null: it leaves alone, whatever it is, for nobody knows who reads it. */
export const cleDeLEnvoi = (rappel: Groupable): string | null =>
  rappel.qui === null ? null : JSON.stringify(MEME_ENVOI.map((trait) => rappel[trait]));
