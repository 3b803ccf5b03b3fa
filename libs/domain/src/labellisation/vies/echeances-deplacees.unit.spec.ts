import { describe, expect } from '@jest/globals';
import { fc, it } from '@fast-check/jest';
import { actes, calendrier, DECISIONS, SITUATIONS, Vie, type Acte } from '../../../test/index.js';
import {
  echeances,
  echeancesAmenageables,
  estClose,
  Refusal,
  serieDeLaCle,
  type ActeSurEcheance,
  type Echeance,
  type LabellisationEvent,
} from '../../index.js';
import { objetDeLaSerie, personneDeLaCle } from '../series.js';

const situation = fc.constantFrom(...Object.values(SITUATIONS).filter(({ faits }) => faits.length > 0));
const geste = fc.record({
  acte: fc.constantFrom<ActeSurEcheance>('deplacer', 'sauter', 'mettre-en-pause', 'reprendre'),
  rang: fc.nat({ max: 30 }),
  dans: fc.integer({ min: 1, max: 400 }),
  attendre: fc.integer({ min: 0, max: 40 }),
});
type Geste = typeof geste extends fc.Arbitrary<infer T> ? T : never;
const gestes = fc.array(geste, { minLength: 1, maxLength: 12 });

/** One of the steps of which this may be decided now. */
function choisir(
  { dossier, context, aujourdhui }: Vie,
  { acte, rang, dans }: Geste,
): [Echeance, Acte] | null {
  if (!dossier || estClose(dossier)) return null;
  const possibles = echeancesAmenageables(dossier, context).filter(({ actes: permis }) =>
    permis.includes(acte),
  );
  const echeance = possibles[rang % possibles.length]?.echeance;
  if (!echeance) return null;
  const { cle } = echeance;
  const faire: Record<ActeSurEcheance, () => Acte> = {
    deplacer: () => actes.deplacer(cle, calendrier.apres(aujourdhui, dans)),
    sauter: () => actes.sauter(cle),
    'mettre-en-pause': () => actes.mettreEnPause(cle),
    reprendre: () => actes.reprendreEcheance(cle),
  };
  return [echeance, faire[acte]()];
}

function tenter(vie: Vie, acte: Acte): LabellisationEvent[] | null {
  try {
    return vie.executer(acte);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

const avenir = ({ dossier, context }: Vie) =>
  dossier ? echeances(dossier, context).map(({ cle, at }) => ({ cle, at })) : [];

/** Steps of the same wait for the same person, whatever its number. */
const sontLiees = (a: string, b: string): boolean =>
  objetDeLaSerie(serieDeLaCle(a)) === objetDeLaSerie(serieDeLaCle(b)) &&
  personneDeLaCle(a) === personneDeLaCle(b);

describe('Quoi que l’on décide des échéances', () => {
  it.prop([situation, gestes], { numRuns: 60 })(
    'ce qui ne dépend pas de celle que l’on touche garde sa clé et son heure',
    (depart, suite) => {
      const vie = Vie.apres(depart);
      for (const un of suite) {
        vie.avancer(calendrier.plusJours(vie.aujourdhui, un.attendre));
        const choix = choisir(vie, un);
        if (!choix) continue;
        const [touchee, acte] = choix;
        const avant = avenir(vie).filter(({ cle }) => !sontLiees(cle, touchee.cle));
        tenter(vie, acte);
        expect(avenir(vie).filter(({ cle }) => !sontLiees(cle, touchee.cle))).toEqual(avant);
      }
    },
  );

  it.prop([situation, gestes], { numRuns: 60 })(
    'et qui n’est pas une date limite ne fait bouger qu’elle-même, sans courriel',
    (depart, suite) => {
      const vie = Vie.apres(depart);
      for (const un of suite) {
        const choix = choisir(vie, un);
        if (!choix || choix[0].limite) continue;
        const [touchee, acte] = choix;
        const envoyes = vie.envois.length;
        const avant = avenir(vie).filter(({ cle }) => cle !== touchee.cle);
        tenter(vie, acte);
        expect(avenir(vie).filter(({ cle }) => cle !== touchee.cle)).toEqual(avant);
        expect(vie.envois.length).toBe(envoyes);
      }
    },
  );

  it.prop([situation, situation, gestes], { numRuns: 30 })(
    'un autre dossier n’en sait rien',
    (depart, voisin, suite) => {
      const [vie, autre] = [Vie.apres(depart), Vie.apres(voisin)];
      const [etat, futur] = [JSON.stringify(autre.dossier), avenir(autre)];
      for (const un of suite) {
        const choix = choisir(vie, un);
        if (choix) tenter(vie, choix[1]);
      }
      expect(JSON.stringify(autre.dossier)).toBe(etat);
      expect(avenir(autre)).toEqual(futur);
    },
  );

  it.prop([situation, gestes], { numRuns: 60 })(
    'rien n’est refusé, sanctionné, retiré ni éteint, même douze ans plus tard',
    (depart, suite) => {
      const vie = Vie.apres(depart);
      const debut = vie.faits.length;
      for (const un of suite) {
        vie.avancer(calendrier.plusJours(vie.aujourdhui, un.attendre));
        const choix = choisir(vie, un);
        if (choix) tenter(vie, choix[1]);
      }
      vie.avancer(calendrier.plusMois(vie.aujourdhui, 144));
      const types = vie.faits.slice(debut).map(({ type }) => type);
      expect(types.filter((type) => DECISIONS.includes(type))).toEqual([]);
    },
  );

  it.prop([situation, gestes], { numRuns: 40 })('un geste répété ne change plus rien', (depart, suite) => {
    const vie = Vie.apres(depart);
    for (const un of suite) {
      const choix = choisir(vie, un);
      if (!choix || !tenter(vie, choix[1])) continue;
      const { dossier } = vie;
      tenter(vie, choix[1]);
      expect(vie.dossier).toEqual(dossier);
    }
  });
});
