import type { DossierEnAttente } from '@pdn/contracts/ecrans';
import type { DossierDeSeance, SeanceLue } from '@pdn/persistence';
import { nommerMetier } from '../../eligibilite/presenter.js';

export function nomDeMembre({ personnes }: Pick<SeanceLue, 'personnes'>, personne: string): string {
  const lue = personnes.get(personne);
  return lue ? `${lue.prenom} ${lue.nom}` : 'Nom effacé';
}

export function nomDeDossier({ dossiers }: Pick<SeanceLue, 'dossiers'>, dossier: string): string {
  const lu = dossiers.get(dossier);
  if (!lu) return 'Dossier effacé';
  return lu.professionnel ? `${lu.professionnel.prenom} ${lu.professionnel.nom}` : lu.numero;
}

export const dossierAffiche = ({
  criteres: _,
  categorieMetier,
  ...dossier
}: DossierDeSeance): DossierEnAttente => ({
  ...dossier,
  metier: nommerMetier(dossier.programme, categorieMetier),
});
