import type { Instance } from './instance.js';

/**
 * The bodies of a network before it sets its own. Where no source is named, none says it: ours, to be confirmed.
 * @see domain.md, section 2; S1 = cahier des charges parentalité, S2 = evaluation report, G = guide de déploiement
 */
export const instancesParDefaut: readonly Instance[] = [
  {
    cle: 'commission',
    genre: 'commission',
    nom: 'Commission',
    // S2 §4.6: two technical advisers of the Caf, one of the Udaf, the coordinator
    sieges: [
      { cle: 'caf', organisme: 'Caf', places: 2, voix: 'deliberative' },
      { cle: 'partenaires', organisme: 'Partenaires du réseau', places: 4, voix: 'deliberative' },
      { cle: 'coordination', organisme: 'Coordination', places: 1, voix: 'consultative' },
    ],
    // S1: the commission rules on exceptional requests
    mandats: ['demande-exceptionnelle'],
    // ours
    quorum: 2,
    mode: 'consensus-sinon-majorite',
    convocation: { joursAvant: 14, rappel: 2 },
  },
  {
    cle: 'copil',
    genre: 'copil',
    nom: 'Comité de pilotage',
    sieges: [
      { cle: 'caf', organisme: 'Caf', places: 2, voix: 'deliberative' },
      { cle: 'partenaires', organisme: 'Partenaires du réseau', places: 6, voix: 'deliberative' },
      { cle: 'coordination', organisme: 'Coordination', places: 1, voix: 'consultative' },
    ],
    // G: the Copil decides exclusion
    mandats: ['exclusion'],
    // ours
    quorum: 3,
    mode: 'majorite',
    convocation: { joursAvant: 14, rappel: 2 },
  },
  {
    cle: 'caf',
    genre: 'caf',
    nom: 'Caf',
    sieges: [],
    // the Caf or the coordination grants the label (domain.md, section 3): a network says which, if it wants only one
    mandats: [],
    quorum: 0,
    mode: 'consensus',
    convocation: { joursAvant: 14, rappel: 2 },
  },
];
