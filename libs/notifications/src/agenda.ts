import type { CourrierAEnvoyer } from '@pdn/contracts/courrier';
import { calendrierDe } from './calendrier.js';
import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Lettre } from './lettre.js';
import type { PieceJointe } from './message.js';
import { question } from './phrases.js';

const RENDEZ_VOUS: Partial<Record<CourrierAEnvoyer['gabarit'], string>> = {
  'entretien-planifie': 'Entretien, Promeneurs du Net',
  'profil-rendez-vous': 'Rendez-vous pour le profil, Promeneurs du Net',
};

/** The appointment as a calendar file (RFC 5545), for a mail that gives one: its UID is the courrier's id. */
export function agenda(courrier: CourrierAEnvoyer, lettre: Lettre): PieceJointe[] {
  const titre = RENDEZ_VOUS[courrier.gabarit];
  if (titre === undefined) return [];
  const { date, dureeMinutes } = courrier.donnees;
  const { coordination } = courrier.reseau;
  const debut = new Date(calendrierDe(courrier).instant(String(date)));
  const calendrier = ical({ prodId: '//Parcours//labellisation//FR', method: ICalCalendarMethod.PUBLISH });
  calendrier.createEvent({
    id: courrier.id,
    stamp: new Date(courrier.date),
    start: debut,
    end: new Date(debut.getTime() + Number(dureeMinutes) * 60_000),
    summary: titre,
    location: courrier.textes['lieu'] ?? null,
    description: `${lettre.nature} ${lettre.numero}. ${question(lettre)} ${coordination.telephone}.`,
    organizer: { name: coordination.nom, email: coordination.courriel },
  });
  return [
    {
      filename: 'rendez-vous.ics',
      contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
      content: calendrier.toString(),
    },
  ];
}
