/** What a session decides of one dossier. */
export const ISSUES = ['favorable', 'defavorable', 'ajournee', 'personne-ressource'] as const;
export type Issue = (typeof ISSUES)[number];

export const VOIX = [...ISSUES, 'abstention'] as const;
export type Voix = (typeof VOIX)[number];

/** Whoever signs the minutes holds one of the first two. */
export const FONCTIONS = ['presidence', 'secretariat', 'rapporteur', 'membre'] as const;
export type Fonction = (typeof FONCTIONS)[number];

export const SIGNATAIRES_PV = ['presidence', 'secretariat'] as const;
export type SignatairePv = (typeof SIGNATAIRES_PV)[number];

export const PRESENCES = ['present', 'a-distance', 'excuse', 'absent'] as const;
export type Presence = (typeof PRESENCES)[number];

/** As a criterion is read in the documents. */
export const APPRECIATIONS = ['rempli', 'a-preciser', 'non-rempli'] as const;
export type Appreciation = (typeof APPRECIATIONS)[number];

/** By whom nobody objected, or by a count of voices. */
export const VOIES_DE_DECISION = ['consensus', 'vote'] as const;
export type VoieDeDecision = (typeof VOIES_DE_DECISION)[number];
