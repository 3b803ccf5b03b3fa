/** Every function exported here is a workflow type; nothing else is. */
export { labellisation } from './labellisation.js';
