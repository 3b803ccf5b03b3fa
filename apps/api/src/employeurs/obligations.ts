import { anneesDuDevoir, jourDuDevoir, type Devoir } from '@pdn/domain';
import type { DossierSuivi, EmployeurLu } from '@pdn/persistence';

export interface ObligationLue {
  dossier: DossierSuivi;
  devoir: Devoir;
}

/** Of all its dossiers, in one civil year, in the order of their days. */
export const obligationsDe = ({ dossiers, aujourdhui }: EmployeurLu, annee: number): ObligationLue[] =>
  dossiers
    .flatMap((dossier) => dossier.devoirs.map((devoir) => ({ dossier, devoir })))
    .filter(({ devoir }) => anneesDuDevoir(devoir, aujourdhui).includes(annee))
    .sort((a, b) => jourDuDevoir(a.devoir).localeCompare(jourDuDevoir(b.devoir)));

export const anneeEnCours = ({ aujourdhui }: EmployeurLu): number => Number(aujourdhui.slice(0, 4));

/** In order; the present one is always among them. */
export const anneesDe = (employeur: EmployeurLu): number[] =>
  [
    ...new Set([
      anneeEnCours(employeur),
      ...employeur.dossiers.flatMap(({ devoirs }) =>
        devoirs.flatMap((devoir) => anneesDuDevoir(devoir, employeur.aujourdhui)),
      ),
    ]),
  ].sort((a, b) => a - b);
