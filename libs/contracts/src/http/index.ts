export * from './appels/commandes.js';
export * from './appels/import.js';
export * from './appels/reponses.js';
export * from './champs/bilan.js';
export * from './champs/criteres.js';
export * from './champs/fiche.js';
export * from './champs/identifiant.js';
export * from './champs/personne.js';
export * from './champs/programme.js';
export * from './champs/siret.js';
export * from './champs/structure.js';
export * from './commande.js';
export * from './commissions/commandes.js';
export * from './commissions/reponses.js';
export * from './commandes/index.js';
export * from './depot.js';
export {
  requeteAnnuaire,
  requeteLettre,
  requeteListe,
  type RequeteAnnuaire,
  type RequeteLettre,
  type RequeteListe,
} from './liste.js';
export * from './eligibilite.js';
export * from './messages.js';
export * from './reponses/commande.js';
export * from './reponses/employeurs.js';
export * from './reponses/personnes.js';
export { annuaireLu, chronologieLue, dossierLu, listeLue } from './reponses/lectures.js';
export type { AnnuaireHttp, ChronologieHttp, DossierHttp, ListeHttp } from './reponses/lectures.js';
export * from './reponses/regles.js';
export * from './regles.js';
export * from './requetes.js';
export * from './validation.js';
