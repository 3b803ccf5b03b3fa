import type { DevoirHttp, EmployeurHttp } from '@pdn/contracts/http';
import type { Devoir } from '@pdn/domain';
import type { DossierSuivi, EmployeurLu } from '@pdn/persistence';
import { anneeEnCours, anneesDe, obligationsDe } from './obligations.js';

export function employeurEnHttp(employeur: EmployeurLu, annee = anneeEnCours(employeur)): EmployeurHttp {
  const { structure, autresNoms, dossiers } = employeur;
  return {
    ...{ structure, autresNoms, annee },
    annees: anneesDe(employeur),
    dossiers: dossiers.map(dossierSuiviEnHttp),
    obligations: obligationsDe(employeur, annee).map(({ dossier, devoir }) =>
      devoirEnHttp(dossier.id, devoir),
    ),
  };
}

export function dossierSuiviEnHttp({
  id,
  vue,
  parties,
  remplace,
  taches,
}: DossierSuivi): EmployeurHttp['dossiers'][number] {
  const { numero, programme, etat, attenteDe, deposeeLe, labelAccordeLe, terme, clos } = vue;
  const { professionnel, contact } = parties;
  return {
    ...{ id, numero, programme, etat, attenteDe, deposeeLe, labelAccordeLe, terme, clos },
    ...{ professionnel, contact, remplace, taches },
  };
}

export function devoirEnHttp(dossier: string, { cle, type, qui, exercice, etat }: Devoir): DevoirHttp {
  return {
    ...{ dossier, cle, type, qui, exercice },
    statut: etat.statut,
    du: 'du' in etat ? etat.du : null,
    limite: etat.limite,
    le: 'le' in etat ? etat.le : null,
  };
}
