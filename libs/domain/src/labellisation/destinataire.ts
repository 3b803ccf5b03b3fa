import type { Role } from '../acteur.js';

/**
 * Whom a mail is written to; the person behind the role is found when it leaves. A `membre` sits in a session: each mail
 * names which.
 */
export type Destinataire = Role | 'membre';
