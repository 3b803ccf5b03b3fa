import { CRITERES_OUI_NON, phraseDuCritere, type CritereOuiNon } from '@pdn/domain';
import { z } from 'zod';

const oui = (critere: CritereOuiNon) =>
  z.boolean().meta({ description: phraseDuCritere(critere, 'parentalite') });
const heures = (description: string) =>
  z
    .number()
    .min(0)
    .max(40)
    .meta({ description, examples: [3] });

/** Declared criteria: the keys and the sentences are those of the table of eligibility. */
const champs = {
  ...(Object.fromEntries(CRITERES_OUI_NON.map((critere) => [critere, oui(critere)])) as Record<
    CritereOuiNon,
    z.ZodBoolean
  >),
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
