import { creerReseauxDeDemonstration, EXERCICE, REEL, reseauxPresents } from '../demonstration/index.js';
import { creerCle } from '@pdn/persistence';
import { writeAccess, type Access } from './access.js';

const ROLES = ['coordinateur', 'caf', 'administrateur'] as const;

/** The two networks of the demonstration and a key for each role, made on the first start. */
export async function ensureNetworks(ownerUrl: string, access: Access): Promise<void> {
  if (!(await reseauxPresents(ownerUrl))) {
    access.cles = await creerReseauxDeDemonstration(ownerUrl);
    access.demonstration = { depuis: new Date().toISOString(), complete: false };
  } else if (access.cles.length === 0) access.cles = await otherKeys(ownerUrl);
  else return;
  await writeAccess(access);
}

/** The first ones were lost: they are shown only once. */
async function otherKeys(ownerUrl: string): Promise<Access['cles']> {
  const cles: Access['cles'] = [];
  for (const reseau of [EXERCICE, REEL])
    for (const role of ROLES) {
      const { cle } = await creerCle(ownerUrl, { reseau, role, nom: `Démonstration, ${role}` });
      cles.push({ reseau, role, cle });
    }
  return cles;
}
