import type { Option } from '@pdn/contracts/ecrans';
import {
  assertNever,
  CHAMPS_DES_REGLES,
  CHAPITRES,
  valeurDe,
  type ChampDeRegles,
  type Programme,
  type Regles,
} from '@pdn/domain';
import { majuscule } from '@pdn/ecrans';
import { garderLaSaisie, type FormulairePoste, type Saisie } from '../formulaires/index.js';
import { cases, choix, ligne, nombre } from '../formulaires/saisie.js';

const UNITES = { heures: 'heures', jours: 'jours', mois: 'mois', rang: 'rang' } as const;

/** The form of a document of rules, filled in with this one. */
export const saisiesDesRegles = (regles: Regles): Saisie[] =>
  CHAMPS_DES_REGLES.map((champ) => saisieDe(champ, valeurDe(regles, champ), regles.programme));

function saisieDe(decrit: ChampDeRegles, valeur: unknown, programme: Programme): Saisie {
  const { champ: nom, libelle } = decrit;
  switch (decrit.forme) {
    case 'nombre':
      return nombre(nom, libelle, {
        ...{ min: 0, max: 365, valeur: String(valeur), aide: aideDuNombre(decrit) },
        ...(decrit.unite === 'heures' && { pas: 0.25 }),
      });
    case 'nombres':
      return {
        ...ligne(100)(nom, libelle, {
          facultatif: true,
          valeur: (valeur as number[]).join(', '),
          aide: `En ${UNITES[decrit.unite]} ${decrit.repere}, séparés par des virgules ; rien : aucun rappel.`,
        }),
        lire: ([saisie = '']) => nombresDe(saisie),
      };
    case 'jour-de-l-annee':
      return {
        ...ligne(5)(nom, libelle, {
          valeur: jourEtMois(String(valeur)),
          aide: 'Jour et mois, par exemple 31/01.',
        }),
        lire: ([saisie = '']) => moisEtJour(saisie.trim()),
      };
    case 'choix':
      return choix(nom, libelle, optionsDe(decrit.options), { valeur: String(valeur) });
    case 'choix-multiples':
      return cases(nom, libelle, optionsDe(decrit.options(programme)), (coches) => coches, {
        valeurs: valeur as string[],
      });
    default:
      return assertNever(decrit);
  }
}

const aideDuNombre = ({ unite, repere }: { unite: keyof typeof UNITES; repere: string }): string =>
  unite === 'rang' ? `Dès quel ${repere} ; 1 : dès le premier.` : `En ${UNITES[unite]} ${repere}.`;

const optionsDe = (libelles: Readonly<Record<string, string>>): Option[] =>
  Object.entries(libelles).map(([valeur, libelle]) => ({ valeur, libelle: majuscule(libelle) }));

/** What is no number stays as typed: the contract refuses it, and says why. */
const nombresDe = (saisie: string): unknown[] =>
  saisie
    .split(/[,;\s]+/)
    .filter((texte) => texte !== '')
    .map((texte) => (/^-?\d+$/.test(texte) ? Number(texte) : texte));

const jourEtMois = (jour: string): string => jour.split('-').reverse().join('/');
const moisEtJour = (saisie: string): string =>
  /^\d{1,2}\/\d{1,2}$/.test(saisie)
    ? saisie
        .split('/')
        .reverse()
        .map((nombre) => nombre.padStart(2, '0'))
        .join('-')
    : saisie;

/** Fields by chapter; as they were typed when a form is shown again. */
export function chapitresDe(saisies: Saisie[], poste: FormulairePoste | null) {
  const champs = poste ? garderLaSaisie(saisies, poste) : saisies.map(({ champ }) => champ);
  return Object.entries(CHAPITRES).map(([chapitre, nom]) => ({
    nom,
    champs: champs.filter((champ) => champ.nom.startsWith(`${chapitre}.`)),
  }));
}
