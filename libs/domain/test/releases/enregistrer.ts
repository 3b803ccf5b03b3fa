import {
  ENTITES,
  formeDe,
  type AnyEvent,
  type AppelEvent,
  type LabellisationEvent,
  type NomEntite,
} from '../../src/index.js';
import { clos, invitee, ouvert, recue, ref } from '../appel.js';
import { faitsDeSeance as s, sessions } from '../commission/index.js';
import * as f from '../faits.js';
import * as h from '../histoires.js';
import { regles } from '../reseau.js';
import { SITUATIONS } from '../table/situations.js';
import type { Release, Stream } from './release.js';

/** Streams in which every fact that this code may write stands once at least, in the shape that it has today. */
export function enregistrer(): Release {
  const streams = Object.entries(HISTOIRES).flatMap(([entite, histoires]) =>
    sansRedite(histoires).map((faits, rang) => streamDe(entite as NomEntite, rang + 1, faits)),
  );
  return { formes: formesDAujourdhui(), regles, streams };
}

/** The shape of each fact of each kind of stream. */
export const formesDAujourdhui = (): Release['formes'] =>
  Object.fromEntries(
    Object.entries(ENTITES).map(([entite, { formes }]) => [
      entite,
      Object.fromEntries(Object.keys(formes).map((type) => [type, formeDe(formes, type)])),
    ]),
  );

const COURRIER = {
  courrier: 'c-1',
  gabarit: 'appel-invitation',
  destinataire: 'employeur',
  personne: 'c2',
} as const;

const APPEL: AppelEvent[] = [
  ...[ouvert(), invitee(1), invitee(2), invitee(3), recue(1)],
  { type: 'CourrierNonRemis', data: { ...COURRIER, le: '2027-03-03' } },
  { type: 'EnvoiSignale', data: { ...COURRIER, suite: 'incertain', le: '2027-03-03' } },
  { type: 'CourrierRenvoye', data: { ...COURRIER, le: '2027-03-04' } },
  {
    type: 'RelanceEchue',
    data: {
      ...{ cle: 'invitation-2.1/rappel-1', invitation: 2, courrier: 'appel-rappel', envoyee: true },
      ...{ destinataires: ['employeur'], dateLimite: '2027-03-31' },
    },
  },
  {
    type: 'InviteCorrige',
    data: { rang: 3, destinataire: 'employeur', personne: 'x', le: '2027-03-28' },
  },
  {
    type: 'AppelProlonge',
    data: { clotureLe: '2027-04-15', precedente: '2027-03-31', serie: 2, motif: ref, le: '2027-03-29' },
  },
  clos,
  { type: 'ResultatsPublies', data: { texte: ref, le: '2027-05-03' } },
];

const HISTOIRES: Record<NomEntite, (readonly AnyEvent[])[]> = {
  labellisation: [...Object.values(SITUATIONS).map(({ faits }) => faits), ...autresVies()],
  appel: [APPEL],
  commission: [sessions.signee, ...autresSeances()],
};

/** What no situation tells. */
function autresVies(): LabellisationEvent[][] {
  return [
    [...h.enCommission, f.commissionDefavorable('2027-01-21')],
    [...h.enListe, f.listeConfirmee('2027-07-08')],
    [...h.prevu, f.entretienAnnule('2027-01-19'), f.entretienPlanifie('2027-01-20', '2027-01-27T10:00', 2)],
    [...h.prevu, f.entretienDefavorable('2027-01-20')],
    [
      ...[
        ...h.ouverts,
        f.courrierNonRemis('2027-02-02', 'engagements-a-signer', 'employeur', 'engagements.1'),
      ],
      ...[f.contactChange('2027-02-03'), f.structureChangee('2027-02-03')],
      f.relanceEchue('engagements.2/relance-1/employeur', 'engagements-relance', { a: 'employeur' }),
      f.tacheSignalee('engagements.2/appeler/employeur', 'appeler-signataire'),
      f.envoiSignale('2027-03-31', 'engagements-relance', 'employeur', 'engagements.2'),
      f.courrierRenvoye('2027-04-01', 'engagements-a-signer', 'employeur', 'engagements.2'),
      f.saisieCorrigee(1, 'criteres.heures_hebdomadaires_prevues', 5),
    ],
    [...h.signes, f.rendezVousProfilFixe('2027-02-10T09:30'), f.profilAdapte('2027-02-15')],
    [
      ...[...h.actif, f.ficheModifiee('2027-05-14'), f.suspendue('2027-06-01'), f.reprise('2027-09-01')],
      f.echeanceMiseEnPause('2029-03-01', { cle: 'renouvellement.1/appeler', du: '2029-06-01' }),
      f.echeanceReprise('2029-03-15', {
        cle: 'renouvellement.1/appeler',
        du: '2029-06-01',
        au: '2029-06-15',
      }),
      ...[f.renouvellementDemande('2029-04-02'), f.labelRenouvele('2029-04-20', '2031-06-30')],
    ],
    [...h.repondu, f.observationAdressee('2028-05-15')],
    [...h.retiree, f.sortieVerifiee('2027-06-02', 'logo-retire')],
  ];
}

function autresSeances(): AnyEvent[][] {
  return [
    [
      ...[
        ...sessions.inscrite,
        s.membreRetire('2027-01-04', 'etienne'),
        s.affaireRetiree('2027-01-04', 'd-2'),
      ],
      ...[s.convoques('2027-01-05', ['sylvie', 'fatima', 'claire']), s.nonRemis('2027-01-05', 'fatima')],
      ...[s.renvoye('2027-01-06', 'fatima'), s.rappelEchu('seance.1/rappel', 'sylvie', 'fatima')],
      s.envoiSignale('2027-01-17', 'fatima'),
      s.seanceAjournee('2027-01-18', '2027-02-02T14:00', ['d-1']),
      s.seanceAnnulee('2027-02-01'),
    ],
    [
      ...[
        ...sessions.ouverte,
        s.deport('2027-01-19', 'd-1', 'fatima'),
        s.deportLeve('2027-01-19', 'd-1', 'fatima'),
      ],
      s.apprecies('2027-01-19', 'd-1', { mandat_employeur: 'rempli' }),
      s.voix('2027-01-19', 'd-1', { sylvie: 'favorable', etienne: 'favorable', fatima: 'abstention' }),
      ...[s.decision('2027-01-19', 'd-1', 'ajournee'), s.decisionRouverte('2027-01-19', 'd-1')],
      ...[s.decision('2027-01-19', 'd-1', 'favorable', 'vote'), s.differee('2027-01-19', 'd-2')],
      ...[s.signalee('seance.1/proces-verbal', 'etablir-proces-verbal'), s.pvEtabli('2027-01-26', 'pv')],
      ...[s.pvSigne('2027-01-26', 'presidence', 'sylvie'), s.pvSigne('2027-01-27', 'secretariat', 'etienne')],
      ...[s.pvClos('2027-01-27', 'd-1'), s.refusee('2027-01-27', 'd-1/decision', 'commission-non-attendue')],
      ...[s.classee('2027-01-28', 'd-1/decision'), s.rectifie('2027-01-29', 'coquille')],
    ],
    [...sessions.signee, s.transmise('2027-01-22', 'd-1/decision')],
  ];
}

/** Only those that tell something that the ones before do not. */
function sansRedite(histoires: (readonly AnyEvent[])[]): (readonly AnyEvent[])[] {
  const vus = new Set<string>();
  return histoires.filter((faits) => {
    const neufs = faits.filter(({ type }) => !vus.has(type));
    for (const { type } of neufs) vus.add(type);
    return neufs.length > 0;
  });
}

const streamDe = (entite: NomEntite, rang: number, faits: readonly AnyEvent[]): Stream => ({
  stream: `${entite}/e0000000-0000-4000-8000-${String(rang).padStart(12, '0')}`,
  rows: faits.map(({ type, data }) => ({ type, forme: formeDe(ENTITES[entite].formes, type), data })),
});
