/** What the network's members thought of a job, for the commission to know; it binds nobody. */
export type Avis = 'favorable' | 'reserve' | 'defavorable';

/** Which ones need no commission is a rule of the network, with a default for each programme. */
export interface CategorieMetier {
  /** Stored in events for ever. */
  code: string;
  libelle: string;
  avis?: Avis;
}
