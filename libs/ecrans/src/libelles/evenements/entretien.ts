import { rendezVous } from '@pdn/contracts/dates';
import { de } from '../enumerer.js';
import type { Recits } from './recit.js';

const rangDeLEntretien = (rang: number): string =>
  rang === 1 ? 'Entretien' : rang === 2 ? 'Second entretien' : `Entretien nº ${rang}`;

export const RECITS_ENTRETIEN: Recits<
  | 'EntretienPlanifie'
  | 'EntretienAnnule'
  | 'AbsenceConstatee'
  | 'EntretienFavorable'
  | 'EntretienACompleter'
  | 'EntretienDefavorable'
> = {
  EntretienPlanifie: ({ rang, date, dureeMinutes }) => ({
    titre: `${rangDeLEntretien(rang)} fixé au ${rendezVous(date)}`,
    precision: `Durée prévue : ${dureeMinutes}\u00A0minutes`,
  }),
  EntretienAnnule: ({ rang }) => ({ titre: `${rangDeLEntretien(rang)} annulé` }),
  AbsenceConstatee: ({ rang }, noms) => ({
    titre: noms.professionnel ? `Absence ${de(noms.professionnel)} à l’entretien` : 'Absence à l’entretien',
    ...(rang > 1 && { precision: rangDeLEntretien(rang) }),
  }),
  EntretienFavorable: ({ rang }) => ({ titre: `${rangDeLEntretien(rang)} tenu, avis favorable` }),
  EntretienACompleter: ({ rang }) => ({ titre: `${rangDeLEntretien(rang)} tenu, à compléter par un autre` }),
  EntretienDefavorable: ({ rang }) => ({ titre: `${rangDeLEntretien(rang)} tenu, avis défavorable` }),
};
