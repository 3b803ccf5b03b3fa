import { reglesSchema } from '@pdn/contracts/regles';
import type { Instant, Regles as ReglesDuDomaine } from '@pdn/domain';
import { Regles } from '../entites/regles.js';
import { proprietaireDans } from './proprietaire.js';

/**
 * The next version of a reseau's regles for one programme: dossiers opened from `publieeLe` on start with it, the others
 * keep theirs.
 * @returns the regles under their new number
 * @throws {z.ZodError} naming each field
 */
export const publierRegles = (
  ownerUrl: string,
  regles: Omit<ReglesDuDomaine, 'version'>,
  publieeLe: Instant,
): Promise<ReglesDuDomaine> =>
  proprietaireDans(ownerUrl, regles.reseau, async (rows) => {
    const { reseau, programme } = regles;
    const derniere = await rows.maximum(Regles, 'version', { reseau, programme });
    const contenu = reglesSchema.parse({ ...regles, version: (derniere ?? 0) + 1 });
    await rows.insert(Regles, {
      reseau,
      programme,
      version: contenu.version,
      contenu,
      publieeLe: new Date(publieeLe),
    });
    return contenu;
  });
