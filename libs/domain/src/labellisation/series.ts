import type { Suivi } from './state.js';
import type { VersionTextes } from './vocabulaire.js';

/** A series is named after what it is about and numbered: `bilan-2027.1`; the key of an échéance adds its step. */
export const PIECES = 'pieces';
export const COMMISSION = 'commission';
export const LISTE_ATTENTE = 'liste';
export const RESSOURCE = 'ressource';
export const nomEntretien = (rang: number): string => `entretien-${rang}`;
export const nomEngagements = (textes: VersionTextes): string => `engagements-${textes.charte}`;
export const PROFIL = 'profil';
export const FICHE = 'fiche';
export const nomBilan = (exercice: number): string => `bilan-${exercice}`;
export const nomContresignature = (exercice: number): string => `contresignature-${exercice}`;
export const RENOUVELLEMENT = 'renouvellement';
export const nomManquement = (rang: number): string => `manquement-${rang}`;
/** One series per end that was announced. */
export const serieFinAnnoncee = ({ rang }: { rang: number }): string => `fin.${rang}`;
/** What comes before the erasure of a closed dossier. */
export const SERIE_ARCHIVAGE = 'archivage.1';
/** One series per suspension. */
export const serieSuspension = ({ pauses }: { pauses: unknown[] }): string =>
  `suspension.${pauses.length + 1}`;

export const serieDuSuivi = (objet: string, { serie }: Suivi): string => `${objet}.${serie}`;
/** `bilan-2027.1` of `bilan-2027.1/rappel-2`. */
export const serieDeLaCle = (cle: string): string => cle.slice(0, cle.indexOf('/'));
/** `caf` of `engagements-2016.1/relance-1/caf`: several people may be awaited in one series. */
export const personneDeLaCle = (cle: string): string | undefined => cle.split('/')[2];
export const sontDeLaMemeAttente = (a: string, b: string): boolean =>
  serieDeLaCle(a) === serieDeLaCle(b) && personneDeLaCle(a) === personneDeLaCle(b);
/** `bilan-2027/rappel-2` of `bilan-2027.3/rappel-2`: its name when its wait is taken up under the next number. */
export const nomDuPas = (cle: string): string => {
  const serie = serieDeLaCle(cle);
  return `${objetDeLaSerie(serie)}${cle.slice(serie.length)}`;
};
/** `bilan-2027` of `bilan-2027.1`. */
export const objetDeLaSerie = (serie: string): string => serie.slice(0, serie.lastIndexOf('.'));
