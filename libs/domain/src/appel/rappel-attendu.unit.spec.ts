import { describe, expect, it } from '@jest/globals';
import { clos, invitee, ouvert, recue, relancee } from '../../test/appel.js';
import { calendrier } from '../../test/index.js';
import { ENTITES, foldAppel, reglesParDefaut, type AppelEvent, type RappelEcrit } from '../index.js';

const RAPPEL: RappelEcrit = {
  gabarit: 'appel-rappel',
  destinataire: 'professionnel',
  personne: 'p1',
  serie: 'invitation-1.1',
  donnees: { dateLimite: '2027-03-31' },
};

const attendu = (jour: string, ...depuis: AppelEvent[]): boolean =>
  ENTITES.appel.rappelAttendu(
    RAPPEL,
    foldAppel([ouvert(), invitee(1), relancee('invitation-1.1/rappel-1', 1), ...depuis])!,
    { now: calendrier.instant(`${jour}T14:00`), regles: reglesParDefaut('parentalite', '50'), calendrier },
  );

describe('Le rappel d’une invitation qui n’est pas encore parti', () => {
  it('part tant que la candidature est attendue', () => expect(attendu('2027-03-22')).toBe(true));

  it('ne part plus quand elle est arrivée, l’appel clos ou prolongé, ou le rappel suivant venu', () => {
    expect(attendu('2027-03-22', recue(1, '2027-03-22'))).toBe(false);
    expect(attendu('2027-04-01', clos)).toBe(false);
    const prolonge: AppelEvent = {
      type: 'AppelProlonge',
      data: { clotureLe: '2027-04-30', precedente: '2027-03-31', serie: 2, le: '2027-03-22' },
    };
    expect(attendu('2027-03-22', prolonge)).toBe(false);
    expect(attendu('2027-03-29')).toBe(false);
  });
});
