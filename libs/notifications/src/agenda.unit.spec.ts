import { describe, expect, it } from '@jest/globals';
import { exemple, seul } from './exemples/exemple.js';
import { rendre } from './rendre.js';

const lignes = (courrier = exemple('entretien-planifie')): string[] => {
  const [piece] = rendre(seul(courrier), { publicUrl: 'https://parcours.example.org' }).attachments;
  return (piece?.content ?? '').replace(/\r\n /g, '').split('\r\n');
};
const zone = (nom: string) => {
  const courrier = exemple('entretien-planifie');
  return lignes({ ...courrier, reseau: { ...courrier.reseau, zone: nom } });
};

describe('Le rendez-vous pour l’agenda', () => {
  it('est l’heure du réseau, en temps universel, pour la durée dite', () => {
    expect(lignes()).toContain('DTSTART:20181203T133000Z');
    expect(lignes()).toContain('DTEND:20181203T150000Z');
    expect(zone('Indian/Reunion')).toContain('DTSTART:20181203T103000Z');
    expect(zone('America/Martinique')).toContain('DTSTART:20181203T183000Z');
  });

  it('garde l’identifiant et l’horodatage du courrier : envoyé deux fois, c’est le même', () => {
    expect(lignes()).toContain('UID:3f6f1c0e-5d0a-5b7e-9c3e-0123456789ab');
    expect(lignes()).toContain('DTSTAMP:20181126T130000Z');
    expect(lignes()).toEqual(lignes());
  });

  it('dit le lieu, et à qui écrire', () => {
    expect(lignes()).toContain('LOCATION:Maison des associations\\, 12 rue de la Fontaine\\, Coutances');
    expect(lignes()).toContain('ORGANIZER;CN="Claire Lemarié":mailto:coordination@pdn-manche.example.org');
  });

  it('ne laisse pas un lieu ajouter une ligne', () =>
    expect(
      lignes(exemple('entretien-planifie', { textes: { lieu: 'ici\r\nATTENDEE:mailto:x@y.example' } })),
    ).not.toContain('ATTENDEE:mailto:x@y.example'));

  it('d’une séance qui change de date remplace le précédent, et l’annule s’il le faut', () => {
    const convocation = lignes(exemple('seance-convocation'));
    const ajournee = lignes(exemple('seance-ajournee'));
    const annulee = lignes(exemple('seance-annulee'));
    const de = (champ: string, ics: string[]) => ics.find((ligne) => ligne.startsWith(champ));
    expect(de('UID', ajournee)).toBe(de('UID', convocation));
    expect(de('UID', annulee)).toBe(de('UID', convocation));
    expect([convocation, ajournee, annulee].map((ics) => de('SEQUENCE', ics))).toEqual([
      'SEQUENCE:1',
      'SEQUENCE:2',
      'SEQUENCE:3',
    ]);
    expect(annulee).toContain('METHOD:CANCEL');
    expect(annulee).toContain('STATUS:CANCELLED');
    expect(de('DESCRIPTION', convocation)).toMatch(/^DESCRIPTION:Séance PDN-/);
  });

  it('accompagne aussi le rendez-vous du profil, et aucun autre courrier', () => {
    expect(lignes(exemple('profil-rendez-vous'))).toContain('DTSTART:20190108T080000Z');
    expect(lignes(exemple('entretien-rappel'))).toEqual(['']);
  });
});
