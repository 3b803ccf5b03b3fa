import type { DocumentRef } from '../../document.js';
import type { Jour } from '../../temps.js';
import type { Obligation } from '../vocabulaire.js';
import type { Suivi } from './socle.js';

/** Opened by the coordination, answered by the employer, decided by the body that has the mandate: time decides nothing. */
export type Manquement = { rang: number; obligations: Obligation[]; motif: DocumentRef; ouvertLe: Jour } & (
  | { statut: 'a-notifier' }
  /** The letter left on `notifieLe`; its answer is awaited. */
  | { statut: 'notifie'; notifieLe: Jour; suivi: Suivi }
  | { statut: 'repondu'; notifieLe: Jour; reponse: DocumentRef; reponduLe: Jour; serie: number }
);

/** The label goes on; the next one has the next rank. */
export interface ManquementClos {
  statut: 'clos';
  rang: number;
  issue: 'levee' | 'observation';
  le: Jour;
}
