export { announcer, type Announce } from './announcer.js';
export { signal, type Conflict } from './signal.js';
