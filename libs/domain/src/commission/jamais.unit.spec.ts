import { describe, expect, it } from '@jest/globals';
import { fc } from '@fast-check/jest';
import type { ActeDeSeance } from '../../test/commission/actes.js';
import { actesDeSeance as a, givenSeance, sessions } from '../../test/index.js';
import { Refusal, seances } from '../index.js';

const MEMBRES = ['sylvie', 'etienne', 'fatima'] as const;
const DOSSIERS = ['d-1', 'd-2'] as const;
const VOIX = ['favorable', 'defavorable', 'abstention'] as const;
const un = <T>(choix: readonly T[]) => fc.constantFrom(...choix);

/** What may be tried in a session, in any order, again and again. */
const acte: fc.Arbitrary<ActeDeSeance> = fc.oneof(
  fc
    .tuple(un(DOSSIERS), un(VOIX), un(VOIX), un(VOIX))
    .map(([dossier, sylvie, etienne, fatima]) => a.recueillir(dossier, { sylvie, etienne, fatima })),
  fc.tuple(un(DOSSIERS), un(MEMBRES)).map(([dossier, membre]) => a.declarerDeport(dossier, membre)),
  fc.tuple(un(DOSSIERS), un(MEMBRES)).map(([dossier, membre]) => a.leverDeport(dossier, membre)),
  fc
    .tuple(un(MEMBRES), un(['present', 'absent'] as const))
    .map(([membre, presence]) => a.noterPresence(membre, presence)),
  fc
    .tuple(un(DOSSIERS), un(['rempli', 'non-rempli'] as const))
    .map(([dossier, lue]) => a.apprecier(dossier, { recours_libre: lue })),
  fc
    .tuple(un(DOSSIERS), un(['favorable', 'defavorable'] as const), un(['vote', 'consensus'] as const))
    .map(([dossier, issue, par]) => a.decider(dossier, issue, par)),
  fc.constant(a.etablir('pv')),
  un(['presidence', 'secretariat'] as const).map(a.signerPv),
);

/** What a decision was taken on. */
const avis = ({ voix, deports, criteres }: seances.Commission['affaires'][number]) =>
  structuredClone({ voix, deports: deports.map(({ personne }) => personne), criteres });

function siege(
  actes: ActeDeSeance[],
  apres: (avant: seances.Commission, la: seances.Commission) => void,
): void {
  const faits = [...sessions.ouverte];
  for (const { command, acteur } of actes) {
    const { commission, context } = givenSeance(...faits);
    try {
      faits.push(...seances.decide(command, commission, { ...context, acteur }));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
    apres(commission!, seances.fold(faits)!);
  }
}

/** Numbers of docs/jamais.md. */
describe('Jamais, en séance,', () => {
  const seancesTenues = fc.sample(fc.array(acte, { minLength: 25, maxLength: 60, size: 'max' }), {
    numRuns: 150,
    seed: 2027,
  });

  it('14 : d’avis changé après la décision : elle est à reprendre, ou rien ne change', () => {
    const vues = { rouvertes: 0, signees: 0 };
    for (const actes of seancesTenues) {
      const prises = new Map<string, ReturnType<typeof avis>>();
      siege(actes, (avant, apres) => {
        for (const affaire of apres.affaires) {
          const precedente = avant.affaires.find(({ dossier }) => dossier === affaire.dossier)!;
          if (!affaire.decision) {
            if (precedente.decision) vues.rouvertes += 1;
            prises.delete(affaire.dossier);
          } else if (affaire.decision !== precedente.decision && !prises.has(affaire.dossier))
            prises.set(affaire.dossier, avis(affaire));
          else if (affaire.decision === precedente.decision) {
            const { criteres, ...reste } = prises.get(affaire.dossier)!;
            expect(avis(affaire)).toMatchObject({ ...reste, criteres });
          }
        }
        if (avant.etape !== 'signee') return;
        vues.signees += 1;
        expect(apres.affaires).toEqual(avant.affaires);
      });
    }
    expect(vues.rouvertes).toBeGreaterThan(20);
    expect(vues.signees).toBeGreaterThan(20);
  });

  it('14 : d’avis attendu sans date ni trace', () => {
    for (const actes of seancesTenues.slice(0, 60))
      siege(actes, (_avant, seance) => {
        const { context } = givenSeance(...sessions.ouverte);
        const suite = seances.echeances(seance, context).filter(({ action }) => action.kind !== 'repere');
        const enRoute = seance.transmissions.filter(({ statut }) => statut.etat === 'a-transmettre');
        const traces = [...suite, ...seances.taches(seance, context), ...enRoute];
        if (!seances.estTerminee(seance))
          expect([seance.etape, traces.length]).not.toEqual([seance.etape, 0]);
      });
  });
});
