import type { EnteteDossier, TacheAffichee } from '@pdn/contracts/ecrans';
import type { Tache } from '@pdn/domain';
import type { DossierLu } from '@pdn/persistence';
import { bilanAffiche } from './bilans.js';
import { nomComplet, personneDe, type QuiJoueQuoi } from './personnes.js';

export function enteteDe(dossier: DossierLu): EnteteDossier {
  const { id, version, vue, parties, seance } = dossier;
  const { numero, programme, etat, attenteDe, voie, deposeeLe, labelAccordeLe, terme, regles } = vue;
  return {
    ...{ id, numero, version, programme, etat, attenteDe, voie, deposeeLe, labelAccordeLe, terme, regles },
    metier: parties.professionnel?.fonction ?? null,
    bilan: bilanAffiche(dossier),
    seance,
  };
}

export function tacheAffichee(
  { cle, type, raison, appeler, depuis }: Tache,
  qui: QuiJoueQuoi,
): TacheAffichee {
  const personne = appeler ? personneDe(appeler, qui) : null;
  return {
    ...{ cle, type, raison, depuis },
    appeler: appeler
      ? { role: appeler, nom: nomComplet(personne), telephone: personne?.telephone ?? null }
      : null,
  };
}
