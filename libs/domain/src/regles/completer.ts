import { reglesParDefaut } from './par-defaut.js';
import type { Regles } from './regles.js';

/** A document that was published before these parts existed says nothing of them: the defaults do. */
export type ReglesPublieesAvant = Omit<Regles, 'eligibilite' | 'manquement' | 'archive'> &
  Partial<Pick<Regles, 'eligibilite' | 'manquement'>> & {
    archive: Pick<Regles['archive'], 'moisApresFin'> & Partial<Regles['archive']>;
  };

export function completerRegles(regles: ReglesPublieesAvant): Regles {
  const { eligibilite, manquement, archive } = reglesParDefaut(regles.programme, regles.reseau);
  return {
    ...regles,
    eligibilite: regles.eligibilite ?? eligibilite,
    manquement: regles.manquement ?? manquement,
    archive: { ...archive, ...regles.archive },
  };
}
