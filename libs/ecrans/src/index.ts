export { rendrePage } from './rendre-page.js';
export { CHEMIN_STYLE, feuilleDeStyle, ressources, type Ressource } from './ressources.js';
export { PageConnexion } from './connexion/page-connexion.js';
export { PageDossiers } from './dossiers/page-dossiers.js';
export { PageDossier } from './dossier/page-dossier.js';
export { PageSignature } from './lien/signature/page-signature.js';
export { PageSignatureRecue } from './lien/signature/page-signature-recue.js';
export { PageLienMort } from './lien/page-lien-mort.js';
export { PageBilan } from './lien/bilan/page-bilan.js';
export { PageBilanRecu } from './lien/bilan/page-bilan-recu.js';
export { PageContresignature } from './lien/contresignature/page-contresignature.js';
export { PageContresignatureRecue } from './lien/contresignature/page-contresignature-recue.js';
export { PageAnnuaire } from './annuaire/page-annuaire.js';
export { PageBoite } from './boite/page-boite.js';
export { PageBoiteMessage } from './boite/page-boite-message.js';
export { PageErreur } from './erreur/page-erreur.js';
/** The same French for whoever else writes to people: mails, the command line. */
export * from './dates/index.js';
export * from './libelles/index.js';
