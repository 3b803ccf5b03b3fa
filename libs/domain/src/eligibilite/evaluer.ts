import type { Critere, Criteres } from '../labellisation/vocabulaire.js';
import type { Avis } from './categorie.js';
import { criteresRegardes } from './critere.js';
import { trouverCategorie } from './metiers.js';
import type { EligibiliteDuProgramme } from './regles-d-eligibilite.js';

export interface Constat {
  critere: Critere;
  libelle: string;
}

export interface Eligibilite {
  /** What a person may decide; what is missing comes first, it can still be supplied. */
  proposition: 'eligible' | 'commission' | 'criteres-manquants';
  /** Whether the job is on the list, or an exception that the commission rules on. */
  categorie: 'admise' | 'commission';
  criteresManquants: Constat[];
  /** Recommendations not followed: shown, never a reason to refuse. */
  signaux: Constat[];
  /** Of the network's members on this job, for the commission; null = case by case. */
  avis: Avis | null;
}

/** Prepares a person's decision and takes none. A job code that is not in the table is an exception. */
export function evaluerEligibilite(
  regles: EligibiliteDuProgramme,
  categorie: string,
  criteres: Criteres,
): Eligibilite {
  const constats = criteresRegardes(regles).filter((exige) => !exige.rempli(criteres));
  const lus = (obligatoire: boolean): Constat[] =>
    constats
      .filter((exige) => exige.obligatoire === obligatoire)
      .map(({ critere, libelle }) => ({ critere, libelle }));
  const criteresManquants = lus(true);
  const admise = estAdmise(regles, categorie) ? 'admise' : 'commission';
  return {
    proposition:
      criteresManquants.length > 0 ? 'criteres-manquants' : admise === 'admise' ? 'eligible' : 'commission',
    categorie: admise,
    criteresManquants,
    signaux: lus(false),
    avis: trouverCategorie(regles.programme, categorie)?.avis ?? null,
  };
}

/** The coordinateur decides alone; any other job goes to the commission. */
export const estAdmise = ({ eligibilite }: EligibiliteDuProgramme, categorie: string): boolean =>
  eligibilite.metiersAdmis.includes(categorie);
