import { describe, expect, it } from '@jest/globals';
import { fc, it as prop } from '@fast-check/jest';
import { calendrier, DECISIONS, par, plausible, SITUATIONS, TYPES, Vie } from '../../../test/index.js';
import { DROITS, estClose, Refusal, type LabellisationEvent } from '../../index.js';

/** All that time may write in an open dossier: it reminds, signals, opens what the calendar opens. */
const DU_TEMPS: LabellisationEvent['type'][] = ['RelanceEchue', 'TacheSignalee', 'BilanOuvert'];
/** And once it is closed, or its end announced by somebody: the day that they set, the warning before an erasure. */
const DEJA_DECIDE: LabellisationEvent['type'][] = ['RetraitPrisEffet', 'ArchivageAnnonce'];
/** Somebody has set the day: it comes. */
const FIN_ANNONCEE = ['depart-annonce', 'retrait-annonce'];
const LONGTEMPS = 60_000;
const situations = Object.keys(SITUATIONS).filter((nom) => SITUATIONS[nom]!.faits.length > 0);

function attendre(nom: string, jours: number): { vie: Vie; depuis: LabellisationEvent[] } {
  const vie = Vie.apres(SITUATIONS[nom]!);
  const rang = vie.faits.length;
  vie.avancer(calendrier.plusJours(vie.aujourdhui, jours));
  return { vie, depuis: vie.faits.slice(rang) };
}

describe('Ne refuse, ne sanctionne, n’exclut et ne laisse rien expirer de lui-même', () => {
  it.each(situations)(
    '%s : douze ans sans que personne n’agisse',
    (nom) => {
      const { vie, depuis } = attendre(nom, 12 * 366);
      const avant = Vie.apres(SITUATIONS[nom]!).dossier!;
      const decide = estClose(avant) || FIN_ANNONCEE.includes(nom);
      const permis = decide ? [...DU_TEMPS, ...DEJA_DECIDE] : DU_TEMPS;
      expect(depuis.map(({ type }) => type).filter((type) => !permis.includes(type))).toEqual([]);
      expect(vie.dossier!.etape).toBe(FIN_ANNONCEE.includes(nom) ? 'retiree' : avant.etape);
      if (avant.etape === 'actif' && vie.dossier!.etape === 'actif')
        expect(vie.dossier!.label.terme).toBe(avant.label.terme);
    },
    LONGTEMPS,
  );

  prop.prop([fc.constantFrom(...situations), fc.integer({ min: 1, max: 4_000 })], { numRuns: 200 })(
    'quelle que soit la durée de l’attente',
    (nom, jours) => {
      const types = attendre(nom, jours).depuis.map(({ type }) => type);
      expect(types.filter((type) => DECISIONS.includes(type))).toEqual([]);
    },
    LONGTEMPS,
  );

  it('et pourtant le temps agit : il ouvre, rappelle et signale', () => {
    const types = attendre('actif', 12 * 366).depuis.map(({ type }) => type);
    expect(new Set(types)).toEqual(new Set(DU_TEMPS));
  });

  it('n’obéit pas au moteur qui enverrait la commande d’une personne', () => {
    for (const nom of situations) {
      const vie = Vie.apres(SITUATIONS[nom]!);
      for (const type of TYPES.filter((type) => !DROITS[type].enPersonne.includes('systeme'))) {
        const { command } = plausible(type, vie, 3);
        expect(() => vie.executer(par('systeme', command))).toThrow(Refusal);
      }
    }
  });
});
