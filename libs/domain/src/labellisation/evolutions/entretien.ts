import type { EventOf } from '../events.js';
import type { EnEntretien, EntretienClos, EntretienPrevu, Labellisation } from '../state.js';
import { attendre } from './attendre.js';

/** A date set again while one stands moves the interview: same rank, next series. */
export function planifie(
  avant: Labellisation,
  { rang, date, dureeMinutes, lieu, le }: EventOf<'EntretienPlanifie'>['data'],
): EnEntretien {
  const dossier = attendre(avant, 'entretien');
  const { entretien } = dossier;
  if (entretien.statut === 'favorable') throw new TypeError('The interview is over.');
  const serie = entretien.statut === 'prevu' ? entretien.suivi.serie + 1 : entretien.suivi.serie;
  const prevu: EntretienPrevu = {
    statut: 'prevu',
    rang,
    date,
    dureeMinutes,
    lieu,
    suivi: { serie, depuis: le },
  };
  return { ...dossier, entretien: prevu };
}

/** Cancelled, missed or to be completed: the next one has the next rank. */
export function clos(
  avant: Labellisation,
  issue: EntretienClos['issue'],
  {
    rang,
    motif,
    le,
    saisiLe = le,
  }: EventOf<'EntretienAnnule' | 'AbsenceConstatee' | 'EntretienACompleter'>['data'],
): EnEntretien {
  const dossier = attendre(avant, 'entretien');
  if (dossier.entretien.statut !== 'prevu') throw new TypeError('No interview was planned.');
  const { date } = dossier.entretien;
  return {
    ...dossier,
    absences: dossier.absences + (issue === 'absence' ? 1 : 0),
    entretien: {
      statut: 'a-planifier',
      rang: rang + 1,
      suivi: { serie: 1, depuis: saisiLe },
      precedent: { issue, date, motif },
    },
  };
}

export const favorable = (
  avant: Labellisation,
  { rang, le }: EventOf<'EntretienFavorable'>['data'],
): EnEntretien => ({ ...attendre(avant, 'entretien'), entretien: { statut: 'favorable', rang, le } });
