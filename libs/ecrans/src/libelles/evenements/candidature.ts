import { jourSimple } from '@pdn/contracts/dates';
import { enumerer, majuscule, pluriel } from '../enumerer.js';
import { nommer } from '../roles.js';
import { CRITERES, PIECES } from '../vocabulaire.js';
import type { Recits } from './recit.js';

const pieces = (liste: readonly (keyof typeof PIECES)[]): string =>
  enumerer(liste.map((piece) => PIECES[piece]));

export const RECITS_CANDIDATURE: Recits<
  | 'CandidatureDeposee'
  | 'PiecesDemandees'
  | 'PiecesFournies'
  | 'CandidatureDeclareeComplete'
  | 'CandidatureDeclareeEligible'
  | 'CandidatureRefusee'
  | 'CandidatureClasseeSansSuite'
  | 'CandidatureAbandonnee'
  | 'CandidatureRenvoyeeEnCommission'
  | 'CommissionAjournee'
  | 'CommissionFavorable'
  | 'CommissionDefavorable'
> = {
  CandidatureDeposee: ({ numero, voie }) => ({
    titre: 'Candidature déposée',
    precision: `Dossier ${numero}, ${voie === 'appel' ? 'en réponse à l’appel' : 'hors appel'}`,
  }),
  PiecesDemandees: ({ pieces: demandees }) => ({
    titre: demandees.length < 2 ? 'Pièce demandée' : 'Pièces demandées',
    precision: majuscule(pieces(demandees)),
  }),
  PiecesFournies: ({ pieces: fournies, criteres }) => ({
    titre: fournies.length < 2 ? 'Pièce reçue' : 'Pièces reçues',
    precision: majuscule(
      [pieces(fournies), Object.keys(criteres).length > 0 ? 'critères mis à jour' : '']
        .filter(Boolean)
        .join(' · '),
    ),
  }),
  CandidatureDeclareeComplete: () => ({ titre: 'Candidature déclarée complète' }),
  CandidatureDeclareeEligible: () => ({ titre: 'Candidature déclarée recevable' }),
  CandidatureRefusee: ({ criteres }) => ({
    titre: 'Candidature refusée',
    ...(criteres.length > 0 && {
      precision: `${majuscule(pluriel(criteres.length, 'critère non rempli', 'critères non remplis'))} : ${enumerer(criteres.map((critere) => CRITERES[critere]))}`,
    }),
  }),
  CandidatureClasseeSansSuite: () => ({
    titre: 'Candidature classée sans suite',
    precision: 'Sans réponse : ce n’est pas un refus',
  }),
  CandidatureAbandonnee: ({ par }, noms) => ({ titre: `Candidature abandonnée par ${nommer(par, noms)}` }),
  CandidatureRenvoyeeEnCommission: () => ({ titre: 'Candidature renvoyée en commission' }),
  CommissionAjournee: ({ prochaineSeance }) => ({
    titre: 'Décision ajournée par la commission',
    ...(prochaineSeance && { precision: `Prochaine séance le ${jourSimple(prochaineSeance)}` }),
  }),
  CommissionFavorable: () => ({ titre: 'Avis favorable de la commission' }),
  CommissionDefavorable: () => ({ titre: 'Avis défavorable de la commission' }),
};
