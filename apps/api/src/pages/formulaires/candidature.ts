import { criteresRegardes, type EligibiliteDuProgramme } from '@pdn/domain';
import { CRITERES, PIECES } from '@pdn/ecrans';
import type { ContexteFormulaire } from './contexte.js';
import { cases, choix, date, le, motif, options, texte, type Saisie } from './saisie.js';

const pieces = cases('pieces', 'Pièces', options(PIECES), (cochees) => cochees);

/** Criteria that are answered by yes or no. */
const declares = options(CRITERES).filter(({ valeur }) => !valeur.includes('heure'));

/** Those that the rules of this dossier look at. */
const regardes = (regles: EligibiliteDuProgramme) =>
  options(
    CRITERES,
    criteresRegardes(regles).map(({ critere }) => critere),
  );

export const candidature = {
  demanderPieces: [pieces, motif, le],
  fournirPieces: [
    pieces,
    cases(
      'criteres',
      'Critères désormais remplis',
      declares,
      (cochees) =>
        cochees.length > 0 ? Object.fromEntries(cochees.map((critere) => [critere, true])) : undefined,
      { facultatif: true },
    ),
    texte(4000)('contenu', 'Ce qui a été reçu', { facultatif: true }),
    le,
  ],
  declarerComplete: [le],
  declarerEligible: [le],
  refuserCandidature: ({ regles }: ContexteFormulaire) => [
    cases('criteres', 'Critères non remplis', regardes(regles), (cochees) => cochees, { facultatif: true }),
    motif,
    le,
  ],
  classerSansSuite: [motif, le],
  abandonnerCandidature: [
    choix('par', 'Qui renonce', [
      { valeur: 'employeur', libelle: 'L’employeur' },
      { valeur: 'professionnel', libelle: 'Le professionnel' },
    ]),
    motif,
    le,
  ],
  renvoyerEnCommission: [motif, le],
  enregistrerDecisionCommission: [
    choix('decision', 'Décision', [
      { valeur: 'favorable', libelle: 'Favorable' },
      { valeur: 'defavorable', libelle: 'Défavorable' },
      { valeur: 'ajournee', libelle: 'Ajournée' },
      { valeur: 'personne-ressource', libelle: 'Proposée comme personne ressource' },
    ]),
    motif,
    date('prochaineSeance', 'Prochaine séance', { facultatif: true, aide: 'Si la demande est ajournée.' }),
    le,
  ],
} satisfies Record<string, Saisie[] | ((contexte: ContexteFormulaire) => Saisie[])>;
