import type { Cadre, DossierDEmployeur, Employeur, ObligationDeLAnnee } from '@pdn/contracts/ecrans';
import { TACHES } from '@pdn/ecrans';
import type { DossierSuivi, EmployeurLu, PersonneLue, ReseauLu } from '@pdn/persistence';
import { anneeEnCours, anneesDe, obligationsDe, type ObligationLue } from '../employeurs/obligations.js';
import { nomDe } from './dossier/personnes.js';

interface Autour {
  cadre: Cadre;
  reseau: ReseauLu;
  annee: number | undefined;
}

export function employeurAffiche(
  employeur: EmployeurLu,
  { cadre, reseau, annee = anneeEnCours(employeur) }: Autour,
): Employeur {
  const { structure, autresNoms, dossiers } = employeur;
  const { id, nom, commune, codePostal, siret } = structure;
  return {
    ...{ cadre, autresNoms, annee },
    structure: { id, nom, commune, codePostal, siret },
    contacts: contactsDe(dossiers),
    annees: anneesDe(employeur),
    dossiers: dossiers.map(dossierAffiche),
    obligations: obligationsDe(employeur, annee).map((obligation) => obligationAffichee(obligation, reseau)),
  };
}

const contactsDe = (dossiers: DossierSuivi[]): PersonneLue[] => [
  ...new Map(
    dossiers.flatMap(({ vue, parties: { contact } }) =>
      contact && !vue.clos ? [[contact.id, contact] as const] : [],
    ),
  ).values(),
];

export function dossierAffiche({ id, vue, parties, taches }: DossierSuivi): DossierDEmployeur {
  const { numero, programme, etat, attenteDe, terme } = vue;
  const [premiere] = taches;
  return {
    ...{ id, numero, programme, etat, attenteDe, terme },
    professionnel: parties.professionnel,
    tache: premiere ? TACHES[premiere.type] : null,
  };
}

export function obligationAffichee({ dossier, devoir }: ObligationLue, reseau: ReseauLu): ObligationDeLAnnee {
  const { id, vue, parties } = dossier;
  const { cle, type, exercice, qui, etat } = devoir;
  return {
    dossier: { id, numero: vue.numero, professionnel: parties.professionnel },
    ...{ cle, type, exercice, etat },
    qui: { role: qui, nom: nomDe(qui, { parties, reseau }) },
  };
}
