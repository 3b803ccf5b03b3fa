import type { EligibiliteDuProgramme, ReseauSocial, VersionTextes } from '@pdn/domain';
import type { Fiche } from '@pdn/contracts/http';
import type { Option } from '@pdn/contracts/ecrans';

/** What a form may propose, so that nobody types what the dossier knows. */
export interface ContexteFormulaire {
  /** What the rules of the dossier look at. */
  regles: EligibiliteDuProgramme;
  professionnel: { prenom: string; fonction?: string | null } | null;
  structure: { nom: string; commune: string } | null;
  /** The last card, and the profile as it was declared last. */
  fiche: Fiche | null;
  profil: { reseau: ReseauSocial; adresse: string } | null;
  /** Texts that are open for signature. */
  textes: VersionTextes | null;
  signatairesAttendus: Option[];
  /** Year of the bilan that waits for something. */
  exercice: number | null;
  /** What of the history may be corrected, and the words that its codes go by. */
  saisies: Option[];
  motsCorrigeables: Option[];
  /** Mails that did not arrive. */
  courriers: Option[];
}
