/** Every night, what the engine follows is compared with the store: workflow type, id and schedule. */
export const RAPPROCHEMENT = 'rapprochement';

/**
 * - `absent`: open in the store, followed by nobody
 * - `clos`: followed, though the store has nothing more to do for it
 * - `en-retard`: the store holds a command that the workflow has not heard of
 * - `echeance`: the next échéance is another one
 */
export type EcartKind = 'absent' | 'clos' | 'en-retard' | 'echeance';

export interface Ecart {
  stream: string;
  ecart: EcartKind;
}

export interface Rapprochement {
  /** Streams compared. */
  compares: number;
  /** Gone once their streams had looked at the store again. */
  repares: Ecart[];
  /** Still there: for somebody to look at. */
  restent: Ecart[];
}

export interface RapprochementActivities {
  rapprocher(): Promise<Rapprochement>;
}
