import type { CourrierAEnvoyer } from '@pdn/contracts/courrier';
import { calendrierDe } from './calendrier.js';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Lettre } from './lettre.js';
import type { PieceJointe } from './message.js';
import { question } from './phrases.js';

const RENDEZ_VOUS: Partial<Record<CourrierAEnvoyer['gabarit'], string>> = {
  'entretien-planifie': 'Entretien, Promeneurs du Net',
  'profil-rendez-vous': 'Rendez-vous pour le profil, Promeneurs du Net',
  'seance-convocation': 'Séance de la commission, Promeneurs du Net',
  'seance-ajournee': 'Séance de la commission, Promeneurs du Net',
  'seance-annulee': 'Séance annulée, Promeneurs du Net',
};

/** The appointment as a calendar file (RFC 5545), for a mail that gives one. */
export function agenda(courrier: CourrierAEnvoyer, lettre: Lettre): PieceJointe[] {
  const titre = RENDEZ_VOUS[courrier.gabarit];
  if (titre === undefined) return [];
  const { date, dureeMinutes } = courrier.donnees;
  const { coordination } = courrier.reseau;
  const debut = new Date(calendrierDe(courrier).instant(String(date)));
  const method = estAnnule(courrier) ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH;
  const calendrier = ical({ prodId: '//Parcours//labellisation//FR', method });
  calendrier.createEvent({
    ...version(courrier),
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
      contentType: `text/calendar; charset=utf-8; method=${method}`,
      content: calendrier.toString(),
    },
  ];
}

const estAnnule = ({ gabarit }: CourrierAEnvoyer): boolean => gabarit === 'seance-annulee';

/** Each interview is an entry of its own; a session that moves is a newer version of the same one. */
function version(courrier: CourrierAEnvoyer) {
  const { id, dossier, reseau, donnees } = courrier;
  if (dossier.entite !== 'commission') return { id };
  return {
    id: `${dossier.numero}@${reseau.cle}`,
    sequence: Number(donnees['rang']) + (estAnnule(courrier) ? 1 : 0),
    ...(estAnnule(courrier) ? { status: ICalEventStatus.CANCELLED } : {}),
  };
}
