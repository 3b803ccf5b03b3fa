import type { EventType } from '@pdn/contracts/ecrans';
import { jourSimple } from '@pdn/contracts/dates';
import type { Chapitre } from '../dossier/chapitres.js';
import { jourDuFait } from '../dossier/jour-du-fait.js';
import { pluriel } from '../libelles/index.js';

/** What ends a chapter, in a word. */
const CONCLUSIONS: Partial<Record<EventType, string>> = {
  CandidatureDeclareeEligible: 'recevable',
  CandidatureRefusee: 'refusée',
  CandidatureAbandonnee: 'abandonnée',
  CommissionAjournee: 'ajournée',
  CommissionFavorable: 'avis favorable',
  CommissionDefavorable: 'avis défavorable',
  EntretienFavorable: 'avis favorable',
  EntretienDefavorable: 'avis défavorable',
  EngagementsCompletes: 'toutes les signatures',
  ProfilVerifie: 'profil vérifié',
  FichePubliee: 'fiche publiée',
  LabelAccorde: 'accordé',
  BilanRemis: 'remis',
  BilanContresigne: 'contresigné',
  BilanRenvoye: 'à corriger',
  BilanAccepte: 'accepté',
  LabelRenouvele: 'renouvelé',
  RenouvellementRefuse: 'refusé',
  BilanClos: 'clos',
  BilanRouvert: 'rouvert',
  ManquementLeve: 'levé',
  ObservationAdressee: 'observation',
  ExclusionPrononcee: 'exclusion',
  RetraitPrisEffet: 'terminé',
  LabelRetire: 'retiré',
};

/** « 5 étapes, recevable le 8 avril 2026 » */
export function resume({ passe, avenir }: Chapitre, zone: string): string {
  if (passe.length === 0)
    return `${pluriel(avenir.length, 'étape')} déjà ${avenir.length < 2 ? 'connue' : 'connues'}`;
  const compte = pluriel(passe.length, 'étape');
  const derniere = passe.findLast(({ evenement }) => CONCLUSIONS[evenement.type]);
  return derniere
    ? `${compte}, ${CONCLUSIONS[derniere.evenement.type]} le ${jourSimple(jourDuFait(derniere, zone))}`
    : compte;
}
