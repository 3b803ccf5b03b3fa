import { instancesParDefaut, type Instance } from '@pdn/domain';

/**
 * Who ruled on exceptions in the Manche: two technical advisers of the Caf, one of the Udaf, and the coordinator, who
 * reports. The sources name no quorum: two voting members of three is ours.
 * @see evaluation report (S2), §4.6
 */
export const GROUPE_DE_PILOTAGE: Instance = {
  cle: 'groupe-de-pilotage',
  genre: 'commission',
  nom: 'Groupe de pilotage',
  sieges: [
    { cle: 'caf', organisme: 'Caf', places: 2, voix: 'deliberative' },
    { cle: 'udaf', organisme: 'Udaf', places: 1, voix: 'deliberative' },
    { cle: 'coordination', organisme: 'Coordination', places: 1, voix: 'consultative' },
  ],
  mandats: ['demande-exceptionnelle'],
  quorum: 2,
  mode: 'consensus-sinon-majorite',
  convocation: { joursAvant: 14, rappel: 2 },
};

export const instancesDeLaManche: Instance[] = [
  GROUPE_DE_PILOTAGE,
  ...instancesParDefaut
    .filter(({ mandats }) => !mandats.includes('demande-exceptionnelle'))
    // S0: the Caf gives the label
    .map((une): Instance => (une.genre === 'caf' ? { ...une, mandats: ['label', 'renouvellement'] } : une)),
];
