export { openStore, type Horloge, type Store, type StoreConfig } from './connexion/store.js';
export { openStorePublic } from './connexion/store-public.js';
export { TechnicalError } from './connexion/erreurs.js';
export { empreinteDe, sceller, type Sceau } from './journal/empreinte.js';
export { enchainer, type EvenementRow } from './journal/evenement.js';

export type {
  DepotCommande,
  DocumentDepose,
  PersonneDeposee,
  StructureDeposee,
} from './execution/deposer.js';
export { execute, type Demande, type Issue } from './execution/execute.js';
export { declencher, mener, type Menee } from './execution/mener.js';
export { relire, wake } from './execution/wake.js';

export { claimCourrier, repousserCourrier, type Prise } from './courriers/prendre.js';
export type { Constat, IssueDEnvoi } from './courriers/issue.js';
export { ecouterCourriers } from './courriers/ecouter.js';
export { courriersPrets, prendreCadence, type CourrierPret } from './courriers/prets.js';
export {
  courrierDiffere,
  courrierIncertain,
  courrierNonEcrit,
  courrierRefuse,
  courrierRemis,
} from './courriers/conclure.js';

export { resoudreCle, type CleConnue } from './acces/resoudre-cle.js';
export { resoudreLien, type LienLu } from './acces/resoudre-lien.js';
export * from './lectures/lister-dossiers.js';
export { lireDossier, type DossierLu, type EcheanceLue } from './lectures/lire-dossier.js';
export type { PartiesNommees } from './lectures/parties-nommees.js';
export type { DossierSuivi } from './lectures/dossiers-suivis.js';
export * from './lectures/lire-employeur.js';
export * from './lectures/lire-personne.js';
export type { DossierLie } from './lectures/dossiers-lies.js';
export * from './lectures/lister-employeurs.js';
export * from './lectures/lire-appel.js';
export * from './lectures/lister-appels.js';
export * from './lectures/lire-chronologie.js';
export * from './lectures/lire-annuaire.js';
export { listerReseaux, trouverReseau, type ReseauLu } from './lectures/lire-reseau.js';
export type { PartiesLues, PersonneLue, StructureLue } from './lectures/personnes.js';
export { lirePartenaires, type Partenaire } from './reseau/partenaires.js';
export type { ContactReseau } from './reseau/reseau.js';

export { lireReglesEnVigueur, listerVersions, type VersionDeRegles } from './regles/lire-versions.js';
export { lireVersion, publierVersion, type Publication, type Publiee } from './regles/publier.js';
export { abandonnerBrouillon, garderBrouillon, lireBrouillon, type Brouillon } from './regles/brouillon.js';
export { apercusDAdoption, type ApercuDuDossier, type DemandeApercu } from './regles/apercu.js';
export { essayer, type DemandeEssai, type Essai, type PasDeDossier } from './essai/essayer.js';

export { tourATour } from './execution/tour-a-tour.js';

export { horloge, reglerHorloge } from './exercice/horloge.js';
export { prochaineEcheanceExercice, type EtapeExercice } from './exercice/prochaine-etape.js';

export { aReveiller, dossiersOuverts, nonEntendus } from './veille/a-reveiller.js';
export {
  annoncerDeploiement,
  noterPrevenus,
  restentAPrevenir,
  type Deploiement,
  type ObjetDeploye,
} from './veille/deploiements.js';
export { fluxConnus, type FluxConnu } from './veille/flux-connus.js';
export { seul } from './veille/seul.js';

export { migrate } from './administration/migrate.js';
export { creerReseau, type NouveauReseau } from './administration/creer-reseau.js';
export {
  creerReseauDuFichier,
  lireFichierDeReseau,
  type FichierDeReseau,
} from './administration/fichier-de-reseau.js';
export { reglerInstances } from './administration/regler-instances.js';
export { publierRegles } from './administration/publier-regles.js';
export {
  creerCle,
  listerCles,
  revoquerCle,
  type CleListee,
  type NouvelleCle,
} from './administration/cles.js';
export { reconstruire, type Reconstruction } from './administration/reconstruire.js';
export { lireBlocages, type Blocage } from './administration/lire-blocages.js';
export { verifierChaines, type Anomalie, type Verification } from './administration/verifier-chaines.js';

export { lireSeance, type SeanceLue } from './lectures/lire-seance.js';
export { listerSeances, type LigneSeance } from './lectures/lister-seances.js';
export type { DossierDeSeance } from './lectures/dossiers-de-seance.js';
