import type { Dossiers } from '@pdn/contracts/ecrans';
import { adresse } from '../composants/requete.js';

type Vue = Pick<Dossiers, 'filtres' | 'tri' | 'sens'>;

/** The list under other filters or another order, from its first page unless `curseur` says otherwise. */
export function adresseDossiers(
  vue: Vue,
  changements: Partial<Vue> = {},
  curseur: string | null = null,
): string {
  const { filtres, tri, sens } = { ...vue, ...changements };
  return adresse('/dossiers', {
    q: filtres.q,
    etat: filtres.etat,
    attente: filtres.attente,
    programme: filtres.programme,
    tri: tri === 'echeance' ? null : tri,
    sens: sens === 'croissant' ? null : sens,
    curseur,
  });
}
