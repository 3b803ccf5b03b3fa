/** Every night, what the engine follows is compared with the store: workflow type, id and schedule. */
export const RAPPROCHEMENT = 'rapprochement';

/**
 * - `absent`: open in the store, followed by nobody
 * - `clos`: followed, though the store has nothing more to do for it
 * - `en-retard`: the workflow has not heard of the last events
 * - `echeance`: the next échéance is another one, or the workflow would wake too late for it
 * - `bloque`: what the engine must do has not been done for long, and somebody has to look
 */
export type EcartKind = 'absent' | 'clos' | 'en-retard' | 'echeance' | 'bloque';

export interface Ecart {
  stream: string;
  ecart: EcartKind;
  /** What is blocked: its kind, and a name without anybody's in it. */
  lequel?: string;
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
