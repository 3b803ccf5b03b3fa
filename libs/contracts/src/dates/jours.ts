import { MOIS, type Jour } from '@pdn/domain';
import { jourDeSemaine } from './civil.js';

const SEMAINE = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const MOIS_COURTS = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
];

function parties(jour: Jour): { annee: string; mois: number; quantieme: string } {
  const [annee = '', mois = '1', quantieme = '1'] = jour.split('-');
  return {
    annee,
    mois: Number(mois) - 1,
    quantieme: Number(quantieme) === 1 ? '1er' : String(Number(quantieme)),
  };
}

const nomDuJour = (jour: Jour): string => SEMAINE[jourDeSemaine(jour)] ?? '';

/** « 25 janvier 2027 » */
export function jourSimple(jour: Jour): string {
  const { annee, mois, quantieme } = parties(jour);
  return `${quantieme}\u00A0${MOIS[mois]} ${annee}`;
}

/** « lundi 25 janvier 2027 » */
export const jourLong = (jour: Jour): string => `${nomDuJour(jour)} ${jourSimple(jour)}`;

/** « 25 janv. 2027 » */
export function jourAbrege(jour: Jour): string {
  const { annee, mois, quantieme } = parties(jour);
  return `${quantieme}\u00A0${MOIS_COURTS[mois]} ${annee}`;
}

/** « lun. 25 janv. 2027 » */
export const jourCourt = (jour: Jour): string => `${nomDuJour(jour).slice(0, 3)}. ${jourAbrege(jour)}`;

/** « janv. 2027 » */
export const moisCourt = (jour: Jour): string => `${MOIS_COURTS[parties(jour).mois]} ${parties(jour).annee}`;

/** « janvier 2027 » */
export const moisLong = (jour: Jour): string => `${MOIS[parties(jour).mois]} ${parties(jour).annee}`;
