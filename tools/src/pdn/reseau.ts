import { listerReseaux } from '@pdn/persistence';
import { Failure } from '../shell/failure.js';
import { withStore } from './database.js';

export async function checkReseau(cle: string): Promise<void> {
  const cles = (await withStore(listerReseaux)).map((reseau) => reseau.cle);
  if (!cles.includes(cle))
    throw new Failure(
      `Le réseau « ${cle} » n’existe pas. Ceux qui existent : ${cles.join(', ') || 'aucun'}.`,
    );
}
