export type { Post } from './deliver.js';
export { postman } from './postman.js';
