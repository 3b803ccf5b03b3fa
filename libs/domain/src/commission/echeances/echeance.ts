import type { Instant, Jour } from '../../temps.js';
import type { GabaritDeSeance } from '../courriers/gabarits.js';
import type { TypeTacheCommission } from '../taches/tache.js';

/** What will happen by itself in a session: keys, days and wording as in `labellisation/echeances/echeance.ts`. */
export interface EcheanceDeSeance {
  cle: string;
  jour: Jour;
  at: Instant;
  libelle: string;
  condition?: string;
  jusqua?: Instant;
  action:
    | { kind: 'relance'; courrier: GabaritDeSeance; destinataires: string[]; copie: string[] }
    | { kind: 'tache'; tache: TypeTacheCommission }
    | { kind: 'repere' };
}
