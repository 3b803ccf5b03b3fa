export { rendre } from './rendre.js';
export type { Message } from './message.js';
export { estCourriel } from './courriel.js';
export { creerTransport, DELAI_MS, type Transport, type Transports } from './envoi/transport.js';
export { envoyer, type Envoi } from './envoi/envoyer.js';
export type { Issue } from './envoi/issue.js';
