import type { EligibiliteAffichee } from '@pdn/contracts/ecrans';
import type { DossierHttp, EligibiliteHttp, EvaluationHttp, RequeteEligibilite } from '@pdn/contracts/http';
import {
  CATEGORIES_METIER,
  criteresRegardes,
  CRITERES_OUI_NON,
  estAdmise,
  evaluerEligibilite,
  LIBELLES_AVIS,
  trouverCategorie,
  type Criteres,
  type CritereOuiNon,
  type Eligibilite,
  type EligibiliteDuProgramme,
  type Regles,
} from '@pdn/domain';
import { majuscule } from '@pdn/ecrans';
import type { DossierLu } from '@pdn/persistence';

export const nommerMetier = (programme: Regles['programme'], code: string): string =>
  majuscule(trouverCategorie(programme, code)?.libelle ?? code);

/** While somebody has to decide on it, by the rules that the dossier keeps. */
export function eligibiliteDuDossier({ etat, context }: DossierLu): Eligibilite | null {
  if (etat.etape !== 'instruction' && etat.etape !== 'commission') return null;
  return evaluerEligibilite(context.regles, etat.categorieMetier, etat.criteres);
}

export function eligibiliteAffichee(
  { programme }: EligibiliteDuProgramme,
  metier: string,
  { proposition, categorie, criteresManquants, signaux, avis }: Eligibilite,
): EligibiliteAffichee {
  const sansCommission = categorie === 'admise';
  return {
    ...{ proposition, sansCommission },
    metier: nommerMetier(programme, metier),
    manquants: criteresManquants.map(({ libelle }) => libelle),
    signaux: signaux.map(({ libelle }) => libelle),
    avisDuReseau: sansCommission ? null : LIBELLES_AVIS[avis ?? 'au-cas-par-cas'],
  };
}

export const evaluationEnHttp = ({
  proposition,
  categorie,
  criteresManquants,
  signaux,
}: Eligibilite): EvaluationHttp => ({
  ...{ proposition, criteresManquants, signaux },
  sansCommission: categorie === 'admise',
});

export const eligibiliteDuDossierEnHttp = (dossier: DossierLu): DossierHttp['eligibilite'] => {
  const lue = eligibiliteDuDossier(dossier);
  return lue && { ...evaluationEnHttp(lue), avisDuReseau: lue.avis };
};

export function eligibiliteEnHttp(regles: Regles, demande: RequeteEligibilite): EligibiliteHttp {
  const { programme, version } = regles;
  const evaluee = evaluerLaDemande(regles, demande);
  return {
    ...{ programme, regles: version },
    metiers: CATEGORIES_METIER[programme].map(({ code, libelle }) => ({
      ...{ code, libelle },
      sansCommission: estAdmise(regles, code),
    })),
    criteres: criteresRegardes(regles).map(({ critere, libelle, obligatoire }) => ({
      ...{ critere, libelle },
      exige: obligatoire,
    })),
    reponse: evaluee && evaluationEnHttp(evaluee),
  };
}

/** Null: no job was said. */
export const evaluerLaDemande = (regles: Regles, demande: RequeteEligibilite): Eligibilite | null =>
  demande.metier === undefined ? null : evaluerEligibilite(regles, demande.metier, criteresDeclares(demande));

const criteresDeclares = ({ criteres, heures, permanence }: RequeteEligibilite): Criteres => ({
  ...(Object.fromEntries(CRITERES_OUI_NON.map((critere) => [critere, criteres.includes(critere)])) as Record<
    CritereOuiNon,
    boolean
  >),
  heures_hebdomadaires_prevues: heures,
  permanence_hebdomadaire_heures: permanence,
});
