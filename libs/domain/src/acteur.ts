/** Who takes part in a labellisation, and can be written to. */
export type Role = 'employeur' | 'professionnel' | 'coordinateur' | 'caf';

/** Who can act. `systeme` is the passing of time: it reminds and signals, it never decides. */
export type ActeurKind = Role | 'administrateur' | 'systeme';

/** Through what somebody acted; written into the envelope of each event. */
export type Canal = 'ecran' | 'api' | 'lien' | 'moteur' | 'cli';

export interface Acteur {
  kind: ActeurKind;
  /** Opaque id: of the account, the API key, the person behind a link, or `moteur`. */
  id: string;
  through: Canal;
  /** Whose act this is, when somebody enters it for them: a letter received, a decision of the commission. */
  auNomDe?: 'employeur' | 'professionnel' | 'caf' | 'commission';
}
