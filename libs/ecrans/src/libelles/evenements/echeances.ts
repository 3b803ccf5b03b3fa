import { jourSimple } from '@pdn/contracts/dates';
import { nommerEcheance } from '../echeances.js';
import type { Recits } from './recit.js';

const prevenu = (attente: unknown): string => (attente ? ' ; qui l’avait reçue est prévenu' : '');

export const RECITS_ECHEANCES: Recits<
  'EcheanceDeplacee' | 'EcheanceSautee' | 'EcheanceMiseEnPause' | 'EcheanceReprise'
> = {
  EcheanceDeplacee: ({ cle, du, au, attente }) => ({
    titre: `Échéance ${au > du ? 'reportée' : 'avancée'} : ${nommerEcheance(cle)}`,
    precision: `Du ${jourSimple(du)} au ${jourSimple(au)}${prevenu(attente)}`,
  }),
  EcheanceSautee: ({ cle, du }) => ({
    titre: `Échéance sautée : ${nommerEcheance(cle)}`,
    precision: `Elle était prévue le ${jourSimple(du)}`,
  }),
  EcheanceMiseEnPause: ({ cle, du, attente }) => ({
    titre: `Échéance mise en pause : ${nommerEcheance(cle)}`,
    precision: `Elle était prévue le ${jourSimple(du)}${prevenu(attente)}`,
  }),
  EcheanceReprise: ({ cle, au, attente }) => ({
    titre: `Échéance reprise : ${nommerEcheance(cle)}`,
    precision: `Désormais le ${jourSimple(au)}${prevenu(attente)}`,
  }),
};
