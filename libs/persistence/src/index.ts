export { openStore, type Store, type StoreConfig } from './connexion/store.js';
export { TechnicalError } from './connexion/erreurs.js';
export { empreinteDe, sceller, type Sceau } from './journal/empreinte.js';
export * from './commandes/deposer.js';
export { lireIssue } from './commandes/lire-issue.js';
export { execute, type Demande } from './execution/execute.js';
export { wake } from './execution/wake.js';
export { migrate } from './administration/migrate.js';
