import { expect } from '@jest/globals';
import {
  courriersAppel,
  decideAppel,
  echeancesAppel,
  evolveAppel,
  foldAppel,
  Refusal,
  reglesParDefaut,
  tachesAppel,
  type Acteur,
  type AppelCommand,
  type AppelEvent,
  type CourrierIntent,
} from '../src/index.js';
import { calendrier } from './reseau.js';

const REF = { id: 'd0000000-0000-4000-8000-000000000001', sha256: 'a'.repeat(64) };
const COORDINATION: Acteur = { kind: 'coordinateur', id: 'c', through: 'api' };
const MOTEUR: Acteur = { kind: 'systeme', id: 'moteur', through: 'moteur' };

/** Open from 1 to 31 March 2027; both are working days. */
export const ouvert = (change = {}): AppelEvent => ({
  type: 'AppelOuvert',
  data: {
    ...{ numero: 'AC-50-2027-0001', reseau: '50', programme: 'parentalite', regles: 1 },
    ...{ titre: REF, ouvreLe: '2027-03-01', clotureLe: '2027-03-31', rappelsAvant: [10, 3] },
    le: '2027-03-01',
    ...change,
  },
});
/** The structure `s1` with its director `c1` and its professional `p1`, and so on. */
export const invitee = (rang: number, le = '2027-03-02'): AppelEvent => ({
  type: 'StructureInvitee',
  data: { rang, structure: `s${rang}`, contact: `c${rang}`, professionnel: `p${rang}`, le },
});
export const recue = (rang: number, le = '2027-03-10'): AppelEvent => ({
  type: 'CandidatureRecue',
  data: {
    ...{ labellisation: `l${rang}`, professionnel: `p${rang}`, structure: `s${rang}` },
    ...{ invitation: rang, tardive: le > '2027-03-31', le },
  },
});
export const relancee = (cle: string, invitation: number): AppelEvent => ({
  type: 'RelanceEchue',
  data: {
    ...{ cle, invitation, courrier: 'appel-rappel', destinataires: ['employeur', 'professionnel'] },
    ...{ envoyee: true, dateLimite: '2027-03-31' },
  },
});
export const clos: AppelEvent = { type: 'AppelClos', data: { cle: 'cloture.1/clore', le: '2027-03-31' } };
export const ref = REF;

/** Given these facts of a call; the clock stands at 14:00 of that day, or at that time, in Paris. */
export const given = (...faits: AppelEvent[]) => ({
  on: (jourHeure: string) => {
    const appel = foldAppel(faits);
    const now = calendrier.instant(jourHeure.includes('T') ? jourHeure : `${jourHeure}T14:00`);
    const context = { now, regles: reglesParDefaut('parentalite', '50'), calendrier };
    return {
      when: (command: AppelCommand, acteur: Acteur = deQui(command), plus = {}) => {
        const decision = { ...context, acteur, reseau: '50', numero: 'AC-50-2027-0001', ...plus };
        const decider = () => decideAppel(command, appel, decision);
        return {
          then: (...attendus: AppelEvent[]) => expect(decider()).toEqual(attendus),
          thenNothing: () => expect(decider()).toEqual([]),
          thenRefused: (code: string) => expect(refusDe(decider)).toBe(code),
          /** « gabarit → who » */
          thenMails(...attendus: string[]) {
            let apres = appel;
            const intents = decider().flatMap((event) => {
              apres = evolveAppel(apres, event, (apres?.version ?? 0) + 1);
              return courriersAppel(event, apres, context);
            });
            expect(intents.map(({ gabarit, personne }) => `${gabarit} → ${personne}`)).toEqual(attendus);
            return intents as CourrierIntent[];
          },
        };
      },
      thenFuture: (...attendues: [cle: string, jour: string][]) =>
        expect(echeancesAppel(appel!, context).map(({ cle, jour }) => [cle, jour])).toEqual(attendues),
      thenTaches: (...attendues: string[]) =>
        expect(tachesAppel(appel!).map(({ type }) => type)).toEqual(attendues),
    };
  },
});

const deQui = ({ type }: AppelCommand): Acteur =>
  ['declencherEcheance', 'constaterNonRemise', 'enregistrerCandidature'].includes(type)
    ? MOTEUR
    : COORDINATION;

function refusDe(decider: () => unknown): string {
  try {
    decider();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  throw new Error('This command was accepted.');
}
