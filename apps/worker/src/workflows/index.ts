/** Every name exported here is a workflow type: one for each kind of stream, and the nightly comparison. */
export { entity as labellisation, entity as appel, entity as commission } from './entity.js';
export { rapprochement } from './rapprochement.js';
