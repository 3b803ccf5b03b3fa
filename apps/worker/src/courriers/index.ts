export type { Post } from './post.js';
export { postman } from './postman.js';
