import type { EtatDevoir, Jour, TypeDevoir } from '@pdn/contracts/ecrans';
import { jourSimple } from '@pdn/contracts/dates';

/** What is to be done, or was: a noun, so that it is said of both. */
const DEVOIRS: Record<TypeDevoir, string> = {
  pieces: 'Pièces de la candidature',
  ressource: 'Accord de personne ressource',
  entretien: 'Entretien',
  engagements: 'Signature de la charte et des engagements',
  profil: 'Profil professionnel',
  fiche: 'Validation de la fiche d’annuaire',
  bilan: 'Bilan',
  contresignature: 'Contresignature du bilan',
  manquement: 'Réponse à la lettre de la coordination',
  renouvellement: 'Demande de renouvellement du label',
};

/** « Contresignature du bilan 2027 » */
export const nommerDevoir = (type: TypeDevoir, exercice: number | null): string =>
  exercice === null ? DEVOIRS[type] : `${DEVOIRS[type]} ${exercice}`;

/** A date that is over accuses nobody: it is said, and that the thing is still awaited. */
export function direEtatDuDevoir(etat: EtatDevoir, aujourdhui: Jour): string {
  switch (etat.statut) {
    case 'a-venir':
      return `Sera demandé le ${jourSimple(etat.du)}, pour le ${jourSimple(etat.limite)}`;
    case 'attendu':
      if (etat.limite === null) return 'Attendu, date en pause';
      return etat.limite < aujourdhui
        ? `Attendu, la date annoncée était le ${jourSimple(etat.limite)}`
        : `Attendu jusqu’au ${jourSimple(etat.limite)}`;
    case 'fait':
      return `Fait le ${jourSimple(etat.le)}`;
    case 'leve':
      return `N’est plus attendu, décision du ${jourSimple(etat.le)}`;
  }
}
