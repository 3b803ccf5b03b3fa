import { SetMetadata } from '@nestjs/common';
import { ROLES, type RoleDeCle } from './appelant.js';

export type RegleDAcces =
  /** Nobody needs to say who they are: directory, health, links of mails (which have their own proof). */
  { par: 'tous' } | { par: 'cle' | 'session'; roles: readonly RoleDeCle[] };

export const REGLE_D_ACCES = Symbol('acces');

export const Ouvert = () => SetMetadata<symbol, RegleDAcces>(REGLE_D_ACCES, { par: 'tous' });

const pour = (par: 'cle' | 'session', roles: RoleDeCle[]) =>
  SetMetadata<symbol, RegleDAcces>(REGLE_D_ACCES, { par, roles: roles.length > 0 ? roles : ROLES });

/** `Authorization: Bearer`, and one of these roles; any role when none is named. */
export const ParCle = (...roles: RoleDeCle[]) => pour('cle', roles);
/** The cookie of a page, and one of these roles. */
export const ParSession = (...roles: RoleDeCle[]) => pour('session', roles);
