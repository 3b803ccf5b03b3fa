import { jourSimple } from '@pdn/contracts/dates';
import { enumerer, majuscule } from '../enumerer.js';
import { MODES_ENVOI, OBLIGATIONS } from '../vocabulaire.js';
import type { Recits } from './recit.js';

export const RECITS_MANQUEMENT: Recits<
  | 'ManquementOuvert'
  | 'MiseEnDemeureEnvoyee'
  | 'ReponseAuManquementRecue'
  | 'ManquementLeve'
  | 'ObservationAdressee'
  | 'ExclusionPrononcee'
> = {
  ManquementOuvert: ({ obligations }) => ({
    titre: 'Procédure ouverte pour manquement',
    precision: majuscule(enumerer(obligations.map((obligation) => OBLIGATIONS[obligation]))),
  }),
  MiseEnDemeureEnvoyee: ({ le, mode, dateLimite }) => ({
    titre: `Mise en demeure envoyée le ${jourSimple(le)} (${MODES_ENVOI[mode]})`,
    precision: `Réponse possible jusqu’au ${jourSimple(dateLimite)}`,
  }),
  ReponseAuManquementRecue: () => ({ titre: 'Réponse de l’employeur reçue' }),
  ManquementLeve: () => ({ titre: 'Procédure levée', precision: 'Le label continue' }),
  ObservationAdressee: () => ({
    titre: 'Observation adressée par l’instance',
    precision: 'Le label continue',
  }),
  ExclusionPrononcee: () => ({
    titre: 'Exclusion prononcée',
    precision: 'La fiche a quitté l’annuaire le jour même',
  }),
};
