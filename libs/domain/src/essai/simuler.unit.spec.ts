import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  autresRegles,
  calendrier,
  choisir,
  doc,
  faits,
  given,
  histoires,
  Vie,
  type Pas,
} from '../../test/index.js';
import { foldAppel } from '../appel/index.js';
import { Refusal } from '../refusal.js';
import { simuler, type PasAVenir } from './simuler.js';

const enClair = (pas: PasAVenir): string =>
  pas.kind === 'tache'
    ? `${pas.jour} tâche ${pas.tache}`
    : [
        `${pas.jour} ${pas.gabarit} → ${pas.destinataire}${pas.copieDe ? ` (copie : ${pas.copieDe})` : ''}`,
        ...pas.copie,
      ].join(' + ');

const essai = (scenario: ReturnType<typeof given>, jusqua: string) =>
  simuler(
    'labellisation',
    scenario.dossier!,
    { ...scenario.context, reseau: '50' },
    calendrier.finDeJour(jusqua),
  ).map(enClair);

describe('L’essai à blanc d’un dossier', () => {
  it('dit tout ce qui partirait si personne n’agissait, jour par jour', () =>
    expect(essai(given(...histoires.ouverts), '2027-12-31')).toEqual([
      '2027-02-04 engagements-relance → employeur',
      '2027-02-04 engagements-relance → professionnel',
      '2027-02-11 engagements-relance → employeur',
      '2027-02-11 engagements-relance → professionnel',
      '2027-03-03 tâche appeler-signataire',
      '2027-03-03 tâche appeler-signataire',
    ]));

  it('suit ce que le temps lui-même ouvre : un bilan, ses rappels, puis la tâche', () =>
    expect(essai(given(...histoires.actif), '2028-03-31')).toEqual([
      '2027-12-01 bilan-ouvert → professionnel',
      '2028-01-14 bilan-rappel → professionnel',
      '2028-02-03 bilan-relance → professionnel',
      '2028-02-10 bilan-relance → professionnel',
      '2028-02-10 bilan-relance → employeur (copie : professionnel)',
      '2028-02-21 tâche appeler-bilan',
    ]));

  it('s’arrête au jour dit', () =>
    expect(essai(given(...histoires.actif), '2028-01-13')).toEqual([
      '2027-12-01 bilan-ouvert → professionnel',
    ]));

  it('sous d’autres règles, dit autre chose', () =>
    expect(essai(given(...histoires.ouverts).sous(autresRegles), '2027-02-28')).toEqual([
      '2027-02-04 engagements-relance → employeur',
      '2027-02-04 engagements-relance → professionnel',
      '2027-02-11 engagements-relance → employeur',
      '2027-02-11 engagements-relance → professionnel',
    ]));

  it('d’un dossier clos, ne dit que l’avertissement avant l’effacement', () =>
    expect(
      essai(given(...histoires.deposee, faits.candidatureAbandonnee('2027-01-06')), '2030-01-01'),
    ).toEqual([
      '2028-12-07 archivage-annonce → employeur',
      '2028-12-07 archivage-annonce → professionnel',
      '2029-01-08 tâche archiver-dossier',
    ]));
});

describe('L’essai à blanc d’un appel', () => {
  const appel = foldAppel([
    {
      type: 'AppelOuvert',
      data: {
        ...{ numero: 'AC-50-2027-0001', reseau: '50', programme: 'parentalite', regles: 1 },
        ...{ titre: doc('titre'), ouvreLe: '2027-01-04', clotureLe: '2027-02-15', le: '2027-01-04' },
        rappelsAvant: [14, 3],
      },
    },
    { type: 'StructureInvitee', data: { rang: 1, structure: 's', contact: 'c', le: '2027-01-04' } },
  ]);

  it('dit les rappels à qui n’a pas répondu, puis la tâche de la clôture', () => {
    const { context } = given(...histoires.deposee);
    expect(
      simuler('appel', appel!, { ...context, reseau: '50' }, calendrier.finDeJour('2027-03-31')).map(enClair),
    ).toEqual([
      '2027-02-01 appel-rappel → employeur',
      '2027-02-12 appel-rappel → employeur',
      '2027-02-15 tâche publier-resultats',
    ]);
  });
});

describe('Quel que soit le dossier', () => {
  const pas: fc.Arbitrary<Pas> = fc.record({
    jours: fc.integer({ min: 0, max: 60 }),
    hasard: fc.integer({ min: 0, max: 99_999 }),
  });

  it('l’essai dit exactement ce que le temps fait ensuite, et ne touche à rien', () =>
    fc.assert(
      fc.property(
        fc.array(pas, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 800 }),
        (vie, jours) => {
          const lue = vivre(vie);
          if (!lue.dossier) return;
          const jusqua = calendrier.plusJours(lue.aujourdhui, jours);
          const [avant, faits] = [structuredClone(lue.dossier), lue.faits.length];
          const prevu = simuler(
            'labellisation',
            lue.dossier,
            { ...lue.context, reseau: '50' },
            calendrier.finDeJour(jusqua),
          );
          expect([lue.dossier, lue.faits.length]).toEqual([avant, faits]);
          const dejaEnvoyes = lue.envois.length;
          lue.avancer(`${jusqua}T23:59`);
          const partis = lue.envois
            .slice(dejaEnvoyes)
            .filter(({ instant }) => instant <= calendrier.finDeJour(jusqua));
          expect(
            prevu
              .filter(({ kind }) => kind === 'courrier')
              .map(enClair)
              .sort(),
          ).toEqual(
            partis
              .flatMap(({ jour, courrier: { gabarit, destinataire, classe, copie } }) => {
                const envoi = `${jour} ${gabarit} → `;
                if (classe !== 'rappel') return [[`${envoi}${destinataire}`, ...copie].join(' + ')];
                return [
                  `${envoi}${destinataire}`,
                  ...copie.map((lecteur) => `${envoi}${lecteur} (copie : ${destinataire})`),
                ];
              })
              .sort(),
          );
          expect(prevu.filter(({ kind }) => kind === 'tache')).toHaveLength(
            lue.faits.slice(faits).filter(({ type }) => type === 'TacheSignalee').length,
          );
        },
      ),
      { numRuns: 300 },
    ));
});

function vivre(vie: Pas[]): Vie {
  const lue = new Vie();
  lue.avancer('2027-01-04');
  for (const etape of vie) {
    lue.avancer(calendrier.plusJours(lue.aujourdhui, etape.jours));
    try {
      lue.executer(choisir(lue, etape));
    } catch (refus) {
      if (!(refus instanceof Refusal)) throw refus;
    }
  }
  return lue;
}
