import type { seances } from '../../src/index.js';
import * as f from './faits.js';

/** A session without incident, up to each step. Tuesday 19 January 2027, two dossiers. */
export const planifiee: seances.CommissionEvent[] = [
  f.planifiee('2027-01-04'),
  f.inscrit('2027-01-04', 'sylvie', 'caf', 'presidence'),
  f.inscrit('2027-01-04', 'etienne', 'partenaires', 'secretariat'),
  f.inscrit('2027-01-04', 'fatima'),
  f.inscrit('2027-01-04', 'claire', 'coordination', 'rapporteur'),
];
export const LES_MEMBRES = ['sylvie', 'etienne', 'fatima', 'claire'];
export const inscrite = [...planifiee, f.affaire('2027-01-04', 'd-1'), f.affaire('2027-01-04', 'd-2')];
export const convoquee = [...inscrite, f.convoques('2027-01-05', LES_MEMBRES)];
export const presents = [
  ...convoquee,
  f.presence('2027-01-19', 'sylvie'),
  f.presence('2027-01-19', 'etienne', 'a-distance'),
  f.presence('2027-01-19', 'fatima'),
];
export const ouverte = [...presents, f.ouverte('2027-01-19', 'sylvie', 'etienne', 'fatima')];
export const decidee = [
  ...ouverte,
  f.decision('2027-01-19', 'd-1', 'favorable'),
  f.decision('2027-01-19', 'd-2', 'ajournee', 'consensus', '2027-03-23'),
];
export const etablie = [...decidee, f.pvEtabli('2027-01-20', 'pv')];
export const signeeParUne = [...etablie, f.pvSigne('2027-01-21', 'presidence', 'sylvie')];
export const signee = [
  ...signeeParUne,
  f.pvSigne('2027-01-22', 'secretariat', 'etienne'),
  f.pvClos('2027-01-22', 'd-1', 'd-2'),
];
