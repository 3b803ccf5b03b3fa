import type { EventType } from '@pdn/domain';

/**
 * What a run left behind, read from the stores, the mail sink and the clients themselves. The checker shares no code
 * with the product but the names of events.
 */
export interface Releve {
  appels: Appel[];
  evenements: EvenementStocke[];
  vues: VueStockee[];
  /** The views as a rebuild from events makes them, same shape. */
  vuesReconstruites: VueStockee[];
  /** By stream: what each running workflow says that it waits for, and what the store says that it was told. */
  reveils: Reveil[];
  courriers: CourrierStocke[];
  recus: MessageRecu[];
  /** Streams that stand further than their workflow has heard, those whose task fails. */
  moteur: { nonEntendus: string[]; tachesEnEchec: string[] };
  /** Instant of the reading. */
  lu: string;
}

/** One command as its client lived it; instants of the client's clock. */
export interface Appel {
  /** The key that the client chose; what the store calls the command is its own affair. */
  commande: string;
  /** Null: an opening without an answer, or one that was refused. */
  stream: string | null;
  envoye: number;
  /** Absent: timed out or abandoned. */
  reponse?: { recue: number; acceptee: boolean; evenements: { type: string; version: number }[] };
}

export interface EvenementStocke {
  stream: string;
  version: number;
  type: EventType;
  commande: string;
  acteur: string;
  data: Record<string, unknown>;
  /** Instant of the dossier's clock, and of the commit. */
  survenu: string;
  enregistre: string;
  reseau: string;
}

export interface VueStockee {
  stream: string;
  version: number;
  etat: string;
  reseau: string;
  prochaine: { cle: string; at: string } | null;
}

export interface Reveil {
  stream: string;
  version: number;
  prochaine: { cle: string; at: string } | null;
  /** In the store: the version that the workflow was told, and the instant at which it was told to wake. */
  note: { entendue: number; armee: string | null };
}

export interface CourrierStocke {
  id: string;
  stream: string;
  version: number;
  classe: 'acte' | 'rappel';
  etat: string;
  messageId: string;
  reseau: string;
}

export interface MessageRecu {
  courrier: string;
  messageId: string;
  recu: string;
}

export interface Constat {
  /** The defect, named. */
  defaut: Defaut;
  stream: string;
  detail: string;
}

export type Defaut =
  | 'double-apply'
  | 'dropped-event'
  | 'gap'
  | 'swapped-order'
  | 'stale-read-model'
  | 'deadline-not-re-armed'
  | 'lost-mail'
  | 'doubled-reminder'
  | 'copy-under-new-message-id'
  | 'unexpected-mail'
  | 'mail-before-commit'
  | 'decision-without-person'
  | 'signature-on-old-text'
  | 'deadline-in-suspension'
  | 'row-of-another-reseau'
  | 'unfinished';
