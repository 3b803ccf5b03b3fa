import type { EventOf } from '../events.js';
import type { EnEntretien, EnListeDAttente, EntretienAPlanifier, Labellisation } from '../state.js';
import { attendre, enCours } from './attendre.js';

export function inscrite(
  avant: Labellisation,
  { motif, rang, le, saisiLe = le }: EventOf<'CandidatureMiseEnListeDAttente'>['data'],
): EnListeDAttente {
  const dossier = attendre(avant, 'entretien');
  const { admisePar, absences, entretien } = dossier;
  if (entretien.statut === 'prevu') throw new TypeError('An interview is planned.');
  return {
    ...enCours(dossier),
    etape: 'liste-attente',
    admisePar,
    absences,
    entretien,
    motif,
    rang: rang ?? null,
    inscriteLe: le,
    suivi: { serie: 1, depuis: saisiLe },
  };
}

export function confirmee(
  avant: Labellisation,
  { le, saisiLe = le }: EventOf<'ListeDAttenteConfirmee'>['data'],
): EnListeDAttente {
  const dossier = attendre(avant, 'liste-attente');
  return { ...dossier, suivi: { serie: dossier.suivi.serie + 1, depuis: saisiLe } };
}

/** Taken up where it stood; what waits for a date counts from that day. */
export function sortie(
  avant: Labellisation,
  { le, saisiLe = le }: EventOf<'CandidatureSortieDeListeDAttente'>['data'],
): EnEntretien {
  const dossier = attendre(avant, 'liste-attente');
  const { admisePar, absences, entretien } = dossier;
  return {
    ...enCours(dossier),
    etape: 'entretien',
    admisePar,
    absences,
    sortieDeListeLe: le,
    entretien: entretien.statut === 'favorable' ? entretien : depuis(entretien, saisiLe),
  };
}

const depuis = (entretien: EntretienAPlanifier, jour: string): EntretienAPlanifier => ({
  ...entretien,
  suivi: { serie: entretien.suivi.serie + 1, depuis: jour },
});
