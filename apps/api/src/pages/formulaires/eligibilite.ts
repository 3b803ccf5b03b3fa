import type { Option } from '@pdn/contracts/ecrans';
import {
  CATEGORIES_METIER,
  CRITERES_OUI_NON,
  criteresRegardes,
  estAdmise,
  type EligibiliteDuProgramme,
} from '@pdn/domain';
import { majuscule } from '@pdn/ecrans';
import { cases, choix, nombre, type Saisie } from './saisie.js';

/** Each job in the words of the network, with the way that its application takes. */
export const metiersDe = (regles: EligibiliteDuProgramme): Option[] =>
  CATEGORIES_METIER[regles.programme].map(({ code, libelle }) => ({
    valeur: code,
    libelle: `${majuscule(libelle)} (${estAdmise(regles, code) ? 'sans commission' : 'décision de la commission'})`,
  }));

/** What the rules look at and that is answered by yes or no, what is only recommended said so. */
export const criteresDe = (regles: EligibiliteDuProgramme): Option[] =>
  criteresRegardes(regles)
    .filter(({ critere }) => (CRITERES_OUI_NON as readonly string[]).includes(critere))
    .map(({ critere, libelle, obligatoire }) => ({
      valeur: critere,
      libelle,
      ...(!obligatoire && { aide: 'Recommandé' }),
    }));

export function saisiesDEligibilite(regles: EligibiliteDuProgramme): Saisie[] {
  const { heuresParSemaine, heuresDePermanence } = regles.eligibilite;
  const heures = (nom: string, libelle: string, recommande: number) =>
    recommande === 0
      ? []
      : [
          nombre(nom, libelle, {
            ...{ facultatif: true, min: 0, max: 40, pas: 0.25, unite: 'heures' },
            aide: `${String(recommande).replace('.', ',')}\u00A0${recommande < 2 ? 'heure recommandée' : 'heures recommandées'}.`,
          }),
        ];
  return [
    choix('metier', 'Métier du professionnel', metiersDe(regles)),
    cases('criteres', 'Ce qui est vrai chez vous', criteresDe(regles), (cochees) => cochees, {
      facultatif: true,
    }),
    ...heures('heures', 'Temps prévu par semaine', heuresParSemaine),
    ...heures('permanence', 'Dont permanence', heuresDePermanence),
  ];
}
