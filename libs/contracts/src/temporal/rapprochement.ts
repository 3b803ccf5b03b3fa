/** Every night, what the engine follows is compared with the store: workflow type, id and schedule. */
export const RAPPROCHEMENT = 'rapprochement';

/**
 * - `absent`: open in the store, followed by nobody
 * - `clos`: followed, though the store has nothing more to do for it
 * - `en-retard`: the workflow has not heard of the last events
 * - `echeance`: the next échéance is another one, or the workflow would wake too late for it
 * - `bloque`: told, the engine does not do what is due: an échéance, or what another stream brought
 */
export type EcartKind = 'absent' | 'clos' | 'en-retard' | 'echeance' | 'bloque';

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
