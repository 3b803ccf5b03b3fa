/** A stream whose workflow has something to hear of, by the signal that is named after the command. */
export interface Annonce {
  stream: string;
  signal: string;
  /** Null: it is to look by itself. */
  commandId: string | null;
}
