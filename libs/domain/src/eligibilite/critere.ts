import type { Programme } from '../labellisation/programme.js';
import type { Critere, Criteres } from '../labellisation/vocabulaire.js';
import { CRITERES_OUI_NON, type CritereOuiNon } from './criteres-oui-non.js';
import type { EligibiliteDuProgramme } from './regles-d-eligibilite.js';

/** What is asked, as a French sentence. @see cahier des charges parentalité (S1), « Critères » */
const PHRASES: Readonly<Record<CritereOuiNon, string>> = {
  pei_dans_le_projet_de_structure:
    'La présence éducative sur internet est écrite dans le projet de la structure.',
  resultats_attendus_precises: 'Les résultats attendus sont précisés.',
  organisation_precisee: 'L’organisation de la pratique est précisée.',
  absence_relation_commerciale: 'Le professionnel n’a pas de relation commerciale avec son public.',
  recours_libre: 'Le public s’adresse librement au professionnel, sans obligation ni injonction.',
  mandat_employeur: 'Le professionnel est salarié et mandaté par son employeur.',
  entree_generaliste: 'L’entrée est généraliste, sans spécialité.',
  profil_facebook_prevu: 'Au moins un profil Facebook est prévu.',
};

/** Who the public is. */
const PHRASES_DU_PROGRAMME: Readonly<Record<Programme, Partial<typeof PHRASES>>> = {
  jeunesse: {
    recours_libre: 'Les jeunes s’adressent librement au professionnel, sans obligation ni injonction.',
  },
  parentalite: {
    recours_libre: 'Les parents s’adressent librement au professionnel, sans obligation ni injonction.',
  },
};

export interface CritereExige {
  critere: Critere;
  /** What is asked, as a French sentence. */
  libelle: string;
  /** A recommendation that is not followed is a signal: it never counts as missing. */
  obligatoire: boolean;
  rempli(criteres: Criteres): boolean;
}

export const phraseDuCritere = (critere: CritereOuiNon, programme: Programme): string =>
  PHRASES_DU_PROGRAMME[programme][critere] ?? PHRASES[critere];

/** The grid: what these rules look at, in the order of the application. */
export function criteresRegardes({ programme, eligibilite }: EligibiliteDuProgramme): CritereExige[] {
  const { criteresExiges, criteresRecommandes, heuresParSemaine, heuresDePermanence } = eligibilite;
  return [
    ...CRITERES_OUI_NON.filter(
      (critere) => criteresExiges.includes(critere) || criteresRecommandes.includes(critere),
    ).map((critere) => ({
      critere,
      libelle: phraseDuCritere(critere, programme),
      obligatoire: criteresExiges.includes(critere),
      rempli: (criteres: Criteres) => criteres[critere],
    })),
    ...auMoins('heures_hebdomadaires_prevues', heuresParSemaine, 'par semaine'),
    ...auMoins('permanence_hebdomadaire_heures', heuresDePermanence, 'de permanence par semaine'),
  ];
}

type CritereHeures = Exclude<Critere, CritereOuiNon>;

const auMoins = (critere: CritereHeures, heures: number, quoi: string): CritereExige[] =>
  heures === 0
    ? []
    : [
        {
          critere,
          libelle: `Au moins ${enHeures(heures)} ${quoi} : c’est une recommandation.`,
          obligatoire: false,
          rempli: (criteres) => criteres[critere] >= heures,
        },
      ];

const enHeures = (heures: number): string =>
  `${String(heures).replace('.', ',')} ${heures < 2 ? 'heure' : 'heures'}`;
