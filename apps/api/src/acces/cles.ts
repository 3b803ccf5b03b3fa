import { createHash } from 'node:crypto';
import { resoudreCle, type Store } from '@pdn/persistence';
import { ROLES, type Identite } from './appelant.js';

export const empreinteDeLaCle = (cle: string): Buffer => createHash('sha256').update(cle).digest();

export async function identiteDeLaCle(store: Store, cle: string): Promise<Identite | null> {
  return cle === '' ? null : identiteDeLEmpreinte(store, empreinteDeLaCle(cle));
}

export async function identiteDeLEmpreinte(store: Store, empreinte: Buffer): Promise<Identite | null> {
  const connue = await resoudreCle(store, empreinte);
  const role = ROLES.find((role) => role === connue?.role);
  return connue && role ? { ...connue, role } : null;
}
