import type { Histoire } from '@pdn/contracts/ecrans';
import { jourDuDevoir } from '@pdn/domain';
import type { PersonneSuivie, ReseauLu } from '@pdn/persistence';
import { obligationAffichee } from './employeur.js';

export const histoireAffichee = (
  { personne, dossiers, remplacements, semblables }: PersonneSuivie,
  reseau: ReseauLu,
): Omit<Histoire, 'cadre' | 'ouvrir'> => ({
  ...{ personne, semblables },
  dossiers: dossiers.map(({ id, vue, parties }) => {
    const { numero, programme, etat, deposeeLe, terme } = vue;
    return {
      ...{ id, numero, programme, etat, deposeeLe, terme },
      structure: parties.structure,
      remplacements: remplacements.filter(({ pour }) => pour === id),
    };
  }),
  obligations: dossiers
    .flatMap((dossier) => dossier.devoirs.map((devoir) => ({ dossier, devoir })))
    .sort((a, b) => jourDuDevoir(a.devoir).localeCompare(jourDuDevoir(b.devoir)))
    .map((obligation) => obligationAffichee(obligation, reseau)),
});
