import { z } from 'zod';

const oui = (description: string) => z.boolean().meta({ description });
const heures = (description: string) =>
  z
    .number()
    .min(0)
    .max(40)
    .meta({ description, examples: [3] });

/** Declared criteria (cahier des charges parentalité, §3); the keys are those of the domain. */
const champs = {
  pei_dans_le_projet_de_structure: oui(
    'La présence éducative sur internet est écrite dans le projet de la structure.',
  ),
  resultats_attendus_precises: oui('Les résultats attendus sont précisés.'),
  organisation_precisee: oui('L’organisation est précisée.'),
  absence_relation_commerciale: oui('Aucune relation commerciale avec le public.'),
  recours_libre: oui('Les parents ou les jeunes sont libres d’y recourir.'),
  mandat_employeur: oui('Le professionnel est salarié et mandaté par son employeur.'),
  entree_generaliste: oui('L’entrée est généraliste.'),
  profil_facebook_prevu: oui('Au moins un profil Facebook est prévu.'),
  heures_hebdomadaires_prevues: heures('Heures prévues par semaine.'),
  permanence_hebdomadaire_heures: heures('Dont heures de permanence.'),
};

export const criteres = z.strictObject(champs);
export const criteresCorriges = z.strictObject({
  pei_dans_le_projet_de_structure: champs.pei_dans_le_projet_de_structure.exactOptional(),
  resultats_attendus_precises: champs.resultats_attendus_precises.exactOptional(),
  organisation_precisee: champs.organisation_precisee.exactOptional(),
  absence_relation_commerciale: champs.absence_relation_commerciale.exactOptional(),
  recours_libre: champs.recours_libre.exactOptional(),
  mandat_employeur: champs.mandat_employeur.exactOptional(),
  entree_generaliste: champs.entree_generaliste.exactOptional(),
  profil_facebook_prevu: champs.profil_facebook_prevu.exactOptional(),
  heures_hebdomadaires_prevues: champs.heures_hebdomadaires_prevues.exactOptional(),
  permanence_hebdomadaire_heures: champs.permanence_hebdomadaire_heures.exactOptional(),
});
export const CRITERES = Object.keys(champs) as [keyof typeof champs, ...(keyof typeof champs)[]];
export const critere = z.enum(CRITERES);
