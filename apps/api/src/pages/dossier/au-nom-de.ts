import type { Acteur } from '@pdn/domain';
import type { Option } from '@pdn/contracts/ecrans';
import type { CommandePossible } from '../../commandes/possibles.js';
import { choix, type Saisie } from '../formulaires/saisie.js';

type AuNomDe = NonNullable<Acteur['auNomDe']>;

const QUI: Record<AuNomDe, string> = {
  employeur: 'L’employeur',
  professionnel: 'Le professionnel',
  caf: 'La Caf',
  commission: 'La commission',
};
const MOI = 'moi';
const CHAMP = 'pdn-au-nom-de';

/** Data that say whose act it is: nobody needs to be asked twice. */
const DIT_PAR: Partial<Record<CommandePossible['type'], string>> = {
  signerEngagements: 'signataire',
  abandonnerCandidature: 'par',
  accepterPersonneRessource: 'partie',
  mettreFinPersonneRessource: 'par',
  declarerDepart: 'par',
  annoncerRetrait: 'par',
  retirerLabel: 'par',
};

/** Asked only where there is a choice. It says who acts: the data of the command do not hold it. */
export function saisieDeLAuteur({ type, enPersonne, auNomDe }: CommandePossible): Saisie | null {
  const options: Option[] = auNomDe.map((valeur) => ({ valeur, libelle: QUI[valeur] }));
  if (enPersonne) options.unshift({ valeur: MOI, libelle: 'Moi-même' });
  return options.length < 2 || DIT_PAR[type]
    ? null
    : { ...choix(CHAMP, 'De qui vient cet acte', options), en: () => ({}) };
}

/** Whose act it is, by what the form says; undefined: of whoever sends it. */
export function auteurDuFormulaire(
  { type, enPersonne, auNomDe }: CommandePossible,
  data: Record<string, unknown>,
  choisi: unknown,
): AuNomDe | undefined {
  const dit = DIT_PAR[type] === undefined ? choisi : data[DIT_PAR[type]];
  return auNomDe.find((qui) => qui === dit) ?? (enPersonne ? undefined : auNomDe[0]);
}

export const choisiDans = (poste: Record<string, unknown>): unknown => poste[CHAMP];
