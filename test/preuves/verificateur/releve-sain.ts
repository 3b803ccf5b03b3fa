import type { EventType } from '@pdn/domain';
import type { Releve } from './releve.js';

const LABELLISE = 'labellisation/1';
const REFUSE = 'labellisation/2';
const VERSION = { charte: '2016', engagements: '2018' };

const LABELLISATION: [EventType, Record<string, unknown>][] = [
  ['CandidatureDeposee', {}],
  ['CandidatureDeclareeEligible', {}],
  ['EntretienPlanifie', {}],
  ['EngagementsOuverts', { version: VERSION, signataires: ['employeur'] }],
  ['RelanceEchue', { envoyee: true }],
  ['EngagementsSignes', { version: VERSION, signataire: 'employeur' }],
  ['FichePubliee', {}],
  ['LabelAccorde', {}],
];
const REFUS: [EventType, Record<string, unknown>][] = [
  ['CandidatureDeposee', {}],
  ['CandidatureRefusee', { motif: { id: 'd', sha256: 'x' } }],
];

/** A small run without fault: one dossier labelled, one refused, one command of each never answered. */
export function releveSain(): Releve {
  const evenements = [...derouler(LABELLISE, LABELLISATION), ...derouler(REFUSE, REFUS)];
  const vues = [
    {
      stream: LABELLISE,
      version: 8,
      etat: 'actif',
      reseau: '50',
      prochaine: { cle: 'bilan-2027.1/ouverture', at: '2027-12-01T08:00:00.000Z' },
    },
    { stream: REFUSE, version: 2, etat: 'refusee', reseau: '50', prochaine: null },
  ];
  const courriers = evenements
    .filter(({ type }) => type === 'CandidatureDeposee' || type === 'RelanceEchue')
    .map(({ stream, version, type }) => ({
      id: `courrier-${stream}-${version}`,
      stream,
      version,
      classe: type === 'RelanceEchue' ? ('rappel' as const) : ('acte' as const),
      etat: 'remis',
      messageId: `<courrier-${stream}-${version}@pdn>`,
      reseau: '50',
    }));
  return {
    appels: evenements
      .filter(({ acteur }) => acteur !== 'systeme')
      .map(({ stream, commande, type, version }, rang) => ({
        stream,
        commande,
        envoye: rang * 100,
        ...(type === 'FichePubliee'
          ? {}
          : { reponse: { recue: rang * 100 + 40, acceptee: true, evenements: [{ type, version }] } }),
      })),
    evenements,
    vues,
    vuesReconstruites: structuredClone(vues),
    reveils: [
      {
        ...{ stream: LABELLISE, version: 8, prochaine: vues[0]?.prochaine ?? null },
        note: { entendue: 8, armee: vues[0]?.prochaine?.at ?? null },
      },
    ],
    courriers,
    recus: courriers.map(({ id, messageId }) => ({
      courrier: id,
      messageId,
      recu: '2027-03-01T10:00:00.000Z',
    })),
    moteur: { nonEntendus: [], tachesEnEchec: [] },
    lu: '2027-03-01T12:00:00.000Z',
  };
}

function derouler(stream: string, faits: [EventType, Record<string, unknown>][]) {
  return faits.map(([type, data], rang) => ({
    stream,
    version: rang + 1,
    type,
    commande: `${stream}-c${rang + 1}`,
    acteur: type === 'RelanceEchue' ? 'systeme' : 'coordinateur',
    data: structuredClone(data),
    survenu: '2027-03-01T09:00:00.000Z',
    enregistre: '2027-03-01T09:00:00.000Z',
    reseau: '50',
  }));
}
