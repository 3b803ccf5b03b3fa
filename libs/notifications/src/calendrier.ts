import type { CourrierAEnvoyer } from '@pdn/contracts/courrier';
import { type Calendrier, creerCalendrier } from '@pdn/domain/calendrier';

/** Civil time where the reseau is; a mail asks it for no holiday. */
export const calendrierDe = ({ reseau: { zone } }: CourrierAEnvoyer): Calendrier =>
  creerCalendrier({ zone, regime: 'metropole', fermetures: [] });
