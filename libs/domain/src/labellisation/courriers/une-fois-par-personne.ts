import type { Destinataire } from '../destinataire.js';
import { parties, type Labellisation } from '../state.js';
import type { CourrierIntent } from './intention.js';
import { LES_DEUX } from './intentions.js';

/**
 * Whoever is at once the professional and the contact of the employer is told once, as the professional. A mail with a
 * link asks for an act that each role does: both leave.
 */
export function uneFoisParPersonne(courriers: CourrierIntent[], dossier: Labellisation): CourrierIntent[] {
  const { professionnel, contact } = parties(dossier);
  if (professionnel !== contact) return courriers;
  return courriers
    .filter(
      (courrier) =>
        courrier.lien || !courriers.some((autre) => autre !== courrier && double(courrier, autre)),
    )
    .map((courrier) => ({ ...courrier, copie: courrier.copie.filter((role) => !estLaMeme(role, courrier)) }));
}

const double = (courrier: CourrierIntent, autre: CourrierIntent): boolean =>
  courrier.destinataire === 'employeur' &&
  autre.destinataire === 'professionnel' &&
  autre.gabarit === courrier.gabarit;

const estLaMeme = (role: Destinataire, { destinataire }: CourrierIntent): boolean =>
  [role, destinataire].every((autre) => LES_DEUX.some((un) => un === autre));
