import type { CourrierAEnvoyer, PersonneEcrite } from '@pdn/contracts/courrier';
import type { Gabarit, Jour } from '@pdn/domain';
import type { Template } from 'liquidjs';
import { adressesDe, type Adresses } from './adresses.js';
import { type Bloc, blocs, sansBalise } from './markdown/blocs.js';
import { nomComplet } from './personne.js';
import { A_TITRE_DE_COPIE, pourInformation } from './phrases.js';
import { TEXTES } from './texte/gabarit.js';
import { liquide } from './texte/liquide.js';
import { laStructure, variables } from './texte/variables.js';

/** What a mail says, before it is laid out as HTML and as text. */
export interface Lettre {
  objet: string;
  reseau: string;
  /** « Dossier » PDN-50-2027-0001, « Appel » AC-50-2027-0001. */
  nature: string;
  numero: string;
  /** About several dossiers. */
  plusieurs: boolean;
  exercice: boolean;
  rappel: boolean;
  salutation: string;
  /** What comes before, when the reader only gets a copy. */
  copie: string | null;
  corps: Bloc[];
  lienJusquau: Jour | null;
  adresses: Adresses;
  coordination: { nom: string; courriel: string; telephone: string };
  pourquoi: string;
  aQuelTitre: string;
}

const ROLE: Record<CourrierAEnvoyer['role'], (laStructure: string) => string> = {
  employeur: (structure) => `Vous êtes la personne à contacter au sein de ${structure}.`,
  professionnel: () => 'Ce dossier est le vôtre.',
  coordinateur: () => 'Vous coordonnez ce réseau.',
  caf: () => 'Vous représentez la Caf auprès de ce réseau.',
  membre: () => 'Vous êtes membre de cette séance.',
};

/** Whoever is invited has no dossier yet. */
const INVITE: typeof ROLE = {
  ...ROLE,
  professionnel: (structure) => `Vous travaillez au sein de ${structure}.`,
};

export const NATURES: Record<CourrierAEnvoyer['dossier']['entite'], string> = {
  labellisation: 'Dossier',
  appel: 'Appel',
  commission: 'Séance',
};

/** @throws {Error} when the text shows a variable that the courrier lacks, or its link; when nobody would see its link */
export function ecrireLettre(courrier: CourrierAEnvoyer, publicUrl: string): Lettre {
  const { dossier, reseau, lien, role } = courrier;
  const { objet, pourquoi, corps } = rendu(courrier);
  const contenu = blocs(corps);
  if (contenu.some((bloc) => bloc.type === 'bouton' && bloc.cible === 'lien') !== (lien !== null))
    throw new Error(`${courrier.gabarit} ${lien === null ? 'lacks its link' : 'does not show its link'}.`);
  return {
    objet: `${reseau.exercice ? '[Exercice] ' : ''}${dossier.numero}\u00a0: ${sansBalise(objet)}`,
    reseau: reseau.nom,
    nature: NATURES[dossier.entite],
    numero: dossier.numero,
    plusieurs: false,
    exercice: reseau.exercice,
    rappel: courrier.classe === 'rappel',
    salutation: saluer(courrier.destinataire),
    copie: null,
    corps: contenu,
    lienJusquau: lien?.expireLe ?? null,
    adresses: adressesDe(courrier, publicUrl),
    coordination: reseau.coordination,
    pourquoi: sansBalise(pourquoi),
    aQuelTitre: (dossier.entite === 'appel' ? INVITE : ROLE)[role](laStructure(courrier)),
  };
}

/** What somebody in copy gets: the same text without the link, which acts in the name of whoever it was made for. */
export const copier = (lettre: Lettre, adressee: PersonneEcrite, lecteur: PersonneEcrite): Lettre => ({
  ...lettre,
  copie: `${saluer(lecteur)} ${pourInformation(nomComplet(adressee), lettre.lienJusquau !== null)}`,
  corps: lettre.corps.filter((bloc) => !(bloc.type === 'bouton' && bloc.cible === 'lien')),
  lienJusquau: null,
  aQuelTitre: A_TITRE_DE_COPIE,
});

export const saluer = (personne: PersonneEcrite): string => `Bonjour ${nomComplet(personne)},`;

function rendu(courrier: CourrierAEnvoyer): Record<'objet' | 'pourquoi' | 'corps', string> {
  const texte = texteDe(courrier.gabarit);
  const valeurs = variables(courrier);
  const rendre = (template: Template[]): string => liquide.renderSync(template, valeurs) as string;
  try {
    return { objet: rendre(texte.objet), pourquoi: rendre(texte.pourquoi), corps: rendre(texte.corps) };
  } catch (cause) {
    throw new Error(`${courrier.gabarit} cannot be written.`, { cause });
  }
}

function texteDe(gabarit: Gabarit) {
  const texte = TEXTES.get(gabarit);
  if (texte === undefined) throw new Error(`There is no text for « ${gabarit} ».`);
  return texte;
}
