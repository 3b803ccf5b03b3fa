/** What the network's members thought of a job, for the commission to know; it binds nobody. */
export type Avis = 'favorable' | 'reserve' | 'defavorable';

export interface CategorieMetier {
  /** Stored in events for ever. */
  code: string;
  libelle: string;
  /** On the list: the coordinateur decides alone. Any other goes to the commission. */
  admise: boolean;
  avis?: Avis;
}
