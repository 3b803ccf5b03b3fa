/**
 * Why somebody must look at a reminder, none of which is sent again by itself: whether it left is not known, or it could not
 * be written.
 */
export const SUITES_D_ENVOI = ['incertain', 'non-ecrit'] as const;
export type SuiteDEnvoi = (typeof SUITES_D_ENVOI)[number];

/** What they are asked to do, and why, in French. */
export const TACHES_D_ENVOI = {
  incertain: {
    type: 'confirmer-envoi',
    raison: 'Un rappel est peut-être parti, peut-être pas : demandez s’il est arrivé, ou renvoyez-le.',
  },
  'non-ecrit': {
    type: 'renvoyer-courrier',
    raison: 'Un rappel n’a pas pu être écrit, et n’est pas parti : il est à renvoyer.',
  },
} as const satisfies Record<SuiteDEnvoi, { type: string; raison: string }>;
