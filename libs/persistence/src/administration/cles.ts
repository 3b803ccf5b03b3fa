import { randomBytes, randomUUID } from 'node:crypto';
import { IsNull } from 'typeorm';
import { CleApi } from '../entites/cle-api.js';
import { sha256 } from '../journal/empreinte.js';
import { proprietaireDans } from './proprietaire.js';

export interface NouvelleCle {
  reseau: string;
  role: 'coordinateur' | 'caf' | 'administrateur';
  /** Whose it is; shown where somebody acted with it. */
  nom: string;
}

/** The key is shown once: only its hash is kept. */
export async function creerCle(
  ownerUrl: string,
  { reseau, role, nom }: NouvelleCle,
): Promise<{ id: string; cle: string }> {
  const id = randomUUID();
  const cle = `pdn_${randomBytes(32).toString('base64url')}`;
  await proprietaireDans(ownerUrl, reseau, (rows) =>
    rows.insert(CleApi, { id, reseau, role, nom, hash: sha256(cle) }),
  );
  return { id, cle };
}

/** @returns whether there was such a key, not revoked before */
export const revoquerCle = (
  ownerUrl: string,
  { reseau, id }: { reseau: string; id: string },
): Promise<boolean> =>
  proprietaireDans(ownerUrl, reseau, async (rows) => {
    const { affected } = await rows.update(
      CleApi,
      { id, reseau, revoqueeLe: IsNull() },
      { revoqueeLe: new Date() },
    );
    return affected === 1;
  });

export interface CleListee extends NouvelleCle {
  id: string;
  creeeLe: Date;
  revoqueeLe: Date | null;
}

export const listerCles = (ownerUrl: string, reseau: string): Promise<CleListee[]> =>
  proprietaireDans(ownerUrl, reseau, async (rows) => {
    const cles = await rows.find(CleApi, { where: { reseau }, order: { creeeLe: 'ASC' } });
    return cles.map(({ hash: _hash, role, ...cle }) => ({ ...cle, role: role as NouvelleCle['role'] }));
  });
