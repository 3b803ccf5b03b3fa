import {
  creerCles,
  creerReseauxDeDemonstration,
  creerTarnEtGaronne,
  estPresent,
  EXERCICE,
  REEL,
  TARN_ET_GARONNE,
} from '../demonstration/index.js';
import { writeAccess, type Access } from './access.js';

/** The networks of the demonstration and a key for each role, made on the first start; a later one may bring another. */
export async function ensureNetworks(ownerUrl: string, access: Access): Promise<void> {
  const before = access.cles.length;
  if (!(await estPresent(ownerUrl, REEL))) {
    access.cles = await creerReseauxDeDemonstration(ownerUrl);
    access.demonstration = { depuis: new Date().toISOString(), complete: false };
  } else if (before === 0) access.cles = await otherKeys(ownerUrl, [EXERCICE, REEL]);
  if (!(await estPresent(ownerUrl, TARN_ET_GARONNE)))
    access.cles = [...access.cles, ...(await creerTarnEtGaronne(ownerUrl))];
  else if (before === 0) access.cles = [...access.cles, ...(await otherKeys(ownerUrl, [TARN_ET_GARONNE]))];
  if (access.cles.length !== before) await writeAccess(access);
}

/** The first ones were lost: they are shown only once. */
const otherKeys = async (ownerUrl: string, reseaux: readonly string[]): Promise<Access['cles']> =>
  (await Promise.all(reseaux.map((reseau) => creerCles(ownerUrl, reseau)))).flat();
