import { instancesSchema } from '@pdn/contracts/regles';
import type { Instance } from '@pdn/domain';
import { Reseau } from '../entites/reseau.js';
import { proprietaireDans } from './proprietaire.js';

/**
 * The bodies of a network and their mandates, from now on: a session keeps the quorum and the mode that it was planned
 * with. False: there is no such reseau.
 * @throws {z.ZodError} naming each field
 */
export function reglerInstances(ownerUrl: string, reseau: string, instances: Instance[]): Promise<boolean> {
  const valides = instancesSchema.parse(instances);
  return proprietaireDans(ownerUrl, reseau, async (rows) => {
    const { affected } = await rows.update(Reseau, { cle: reseau }, { instances: valides as object[] });
    return affected === 1;
  });
}
