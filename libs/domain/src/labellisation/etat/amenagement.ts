import type { Jour } from '../../temps.js';

/** What a person decided about one step of the future, named by its key. */
export type Amenagement =
  | {
      sort: 'deplacee';
      cle: string;
      /** Civil days beyond the day that the rules give: a suspension still moves both. 0 when its whole wait moved. */
      jours: number;
      /** The day before anybody moved it. */
      prevue: Jour;
    }
  | { sort: 'sautee'; cle: string; prevue: Jour }
  | {
      sort: 'en-pause';
      cle: string;
      prevue: Jour;
      depuis: Jour;
      /** All steps of its wait are held with it: it is the date of the wait. */
      attente: boolean;
    };
