import type { LabellisationEvent } from '../src/index.js';
import * as f from './faits.js';

/** A life without incident, day by day, up to each step. In 2027, 4 January is a Monday. */
export const deposee: LabellisationEvent[] = [f.candidatureDeposee('2027-01-04')];
export const eligible = [...deposee, f.declareeEligible('2027-01-06')];
export const enCommission = [...deposee, f.renvoyeeEnCommission('2027-01-06')];
export const enListe = [...eligible, f.miseEnListe('2027-01-08')];
export const orientee = [...enCommission, f.orienteeEnRessource('2027-01-21')];
export const proposee = [...orientee, f.ressourceProposee('2027-01-25')];
export const reconnue = [
  ...proposee,
  f.ressourceAcceptee('2027-01-26', 'professionnel'),
  f.ressourceAcceptee('2027-01-27', 'employeur'),
  f.ressourceReconnue('2027-01-27'),
];
export const prevu = [...eligible, f.entretienPlanifie('2027-01-07', '2027-01-20T10:00')];
export const favorable = [...prevu, f.entretienFavorable('2027-01-20')];
export const ouverts = [...favorable, f.engagementsOuverts('2027-02-01')];
export const signes = [
  ...ouverts,
  f.engagementsSignes('2027-02-02', 'professionnel'),
  f.engagementsSignes('2027-02-03', 'employeur'),
  f.engagementsCompletes('2027-02-03'),
];
export const declare = [...signes, f.profilCree('2027-02-15')];
export const verifie = [...declare, f.profilVerifie('2027-02-18')];
export const validee = [...verifie, f.ficheValidee('2027-02-22')];
export const publiee = [...validee, f.fichePubliee('2027-02-24')];
export const TERME = '2029-06-30';
export const actif = [...publiee, f.labelAccorde('2027-03-01', TERME)];
/** 31 January 2028 is a Monday. */
export const bilanEnCours = [...actif, f.bilanOuvert(2027, '2027-12-01', '2028-01-31')];
export const bilanRendu = [...bilanEnCours, f.bilanRemis(2027, '2028-01-10')];
export const bilanVu = [...bilanRendu, f.bilanContresigne(2027, '2028-01-13')];
export const bilanContredit = [...bilanRendu, f.desaccord(2027, '2028-01-13')];
export const manquement = [...actif, f.manquementOuvert('2028-03-01')];
/** 10 April 2028 is a Monday: a month later is a Wednesday. */
export const misEnDemeure = [...manquement, f.miseEnDemeureEnvoyee('2028-04-10', '2028-05-10')];
export const repondu = [...misEnDemeure, f.reponseRecue('2028-04-20')];
export const departAnnonce = [...actif, f.departDeclare('2027-06-01', '2027-08-31')];
export const preavis = [...actif, f.retraitAnnonce('2027-06-01', '2027-09-01')];
export const retiree = [...actif, f.labelRetire('2027-06-01')];
