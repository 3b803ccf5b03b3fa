import type { Changement } from '../../builders/banc/arbre.js';

export const REFUS_NOUVEAU = 'regle-nouvelle';
export const TEXTE_NOUVEAU = 'Excellente nouvelle';

const LABELLISATION = 'libs/domain/dist/labellisation';
const COMPLETE = `${LABELLISATION}/candidature/declarer-complete.js`;

/** What the next release might change: when an échéance comes, what is decided, a default delay, a text. */
export const LIVRAISON: Changement[] = [
  {
    fichier: `${LABELLISATION}/echeances/when-profil-verifie-then-relancer-fiche.js`,
    de: 'jour: delai(dossier, calendrier, suivi, jours),',
    // two days more may be the same day, put off from a weekend: no run of days off is as long as five
    a: 'jour: delai(dossier, calendrier, suivi, jours + 5),',
  },
  {
    fichier: COMPLETE,
    de: /^/,
    a: "import { Refusal } from '../../refusal.js';\n",
  },
  {
    fichier: COMPLETE,
    de: "return [{ type: 'CandidatureDeclareeComplete'",
    a: `if (dossier) throw new Refusal('${REFUS_NOUVEAU}', 'Une règle nouvelle.');\n return [{ type: 'CandidatureDeclareeComplete'`,
  },
  {
    fichier: 'libs/domain/dist/regles/par-defaut.js',
    de: 'relances: [3, 10], appeler: 30',
    a: 'relances: [5, 12], appeler: 40',
  },
  {
    fichier: 'libs/notifications/src/courriers/candidature-eligible.md',
    de: 'Bonne nouvelle',
    a: TEXTE_NOUVEAU,
  },
];

/** The series of échéances that the release moves. */
export const estDeplacee = (cle: string): boolean => /^fiche\.\d+\/relance-/.test(cle);
