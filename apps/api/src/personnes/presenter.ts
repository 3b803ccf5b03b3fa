import type { PersonneLueHttp } from '@pdn/contracts/http';
import { jourDuDevoir } from '@pdn/domain';
import type { PersonneSuivie } from '@pdn/persistence';
import { devoirEnHttp, dossierSuiviEnHttp } from '../employeurs/presenter.js';

export const personneEnHttp = ({
  personne,
  dossiers,
  remplacements,
  semblables,
}: PersonneSuivie): PersonneLueHttp => ({
  ...{ personne, remplacements, semblables },
  dossiers: dossiers.map((dossier) => {
    const { professionnel: _, ...resume } = dossierSuiviEnHttp(dossier);
    return { ...resume, structure: dossier.parties.structure };
  }),
  obligations: dossiers
    .flatMap(({ id, devoirs }) => devoirs.map((devoir) => ({ id, devoir })))
    .sort((a, b) => jourDuDevoir(a.devoir).localeCompare(jourDuDevoir(b.devoir)))
    .map(({ id, devoir }) => devoirEnHttp(id, devoir)),
});
