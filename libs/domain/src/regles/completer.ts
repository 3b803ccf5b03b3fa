import { reglesParDefaut } from './par-defaut.js';
import type { Regles } from './regles.js';

/**
 * A document that was published before these parts existed says nothing of them: the defaults do. What it says and that is
 * decided elsewhere since (`manquement.instance`: a mandate of the instances) is left out.
 */
export type ReglesPublieesAvant = Omit<
  Regles,
  'eligibilite' | 'entretien' | 'listeAttente' | 'suspension' | 'manquement' | 'archive'
> &
  Partial<Pick<Regles, 'eligibilite' | 'listeAttente' | 'suspension'>> & {
    entretien: Omit<Regles['entretien'], 'absences'> & Partial<Regles['entretien']>;
    manquement?: Regles['manquement'] & { instance?: string };
    archive: Pick<Regles['archive'], 'moisApresFin'> & Partial<Regles['archive']>;
  };

export function completerRegles(regles: ReglesPublieesAvant): Regles {
  const defaut = reglesParDefaut(regles.programme, regles.reseau);
  const { instance: _, ...manquement }: NonNullable<ReglesPublieesAvant['manquement']> =
    regles.manquement ?? defaut.manquement;
  return {
    ...regles,
    eligibilite: regles.eligibilite ?? defaut.eligibilite,
    entretien: { ...defaut.entretien, ...regles.entretien },
    listeAttente: regles.listeAttente ?? defaut.listeAttente,
    suspension: regles.suspension ?? defaut.suspension,
    manquement,
    archive: { ...defaut.archive, ...regles.archive },
  };
}
