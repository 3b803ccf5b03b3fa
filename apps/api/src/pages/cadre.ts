import type { Cadre, LiensDuCadre, Session } from '@pdn/contracts/ecrans';
import type { ReseauLu } from '@pdn/persistence';
import type { Config } from '../config/config.js';

export const ZONE_PAR_DEFAUT = 'Europe/Paris';

/** What surrounds a page of a reseau, seen by its clock. */
export function cadreDuReseau(reseau: ReseauLu, session: Session | null, liens: LiensDuCadre = {}): Cadre {
  const { cle, nom, du_nom: duNom, contacts, maintenant, zone, exercice } = reseau;
  const { prenom, nom: famille, courriel, telephone } = contacts.coordinateur;
  return {
    reseau: { cle, nom, duNom, coordination: { nom: `${prenom} ${famille}`, courriel, telephone } },
    ...{ maintenant, zone, exercice, session, liens },
  };
}

/** Where no reseau is known yet. */
export const cadreSansReseau = (): Cadre => ({
  reseau: null,
  maintenant: new Date().toISOString(),
  zone: ZONE_PAR_DEFAUT,
  exercice: false,
  session: null,
  liens: {},
});

export const liensDuBureau = (reseau: string, { BOITE_URL }: Config): LiensDuCadre => ({
  annuaire: `/annuaire/${reseau}`,
  documentation: '/docs',
  ...(BOITE_URL !== undefined && { boite: BOITE_URL }),
});
