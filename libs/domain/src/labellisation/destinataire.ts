import type { Role } from '../acteur.js';

/** Whom a mail is written to; the person behind the role is found when it leaves. */
export type Destinataire = Role;
