/** Every name exported here is a workflow type, one for each kind of stream; nothing else is. */
export { entity as labellisation, entity as appel } from './entity.js';
