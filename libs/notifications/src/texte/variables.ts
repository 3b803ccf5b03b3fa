import type { CourrierAEnvoyer } from '@pdn/contracts/courrier';
import { calendrierDe } from '../calendrier.js';
import { PROGRAMMES } from './libelles.js';
import { nomComplet } from '../personne.js';

/** All that a text may name: of the dossier, of `donnees`, of the documents. A text that names another is not loaded. */
/** `lien`: it has one. `laStructure`: « votre structure (Le Hublot) » for whoever belongs to it; `vousOuNom`: « vous » for the professional. */
export const VARIABLES_DOSSIER = [
  'role',
  'professionnel',
  'vousOuNom',
  'laStructure',
  'programme',
  'lien',
] as const;
export const VARIABLES_DONNEES = [
  'affaires',
  'mode',
  'quorum',
  'ancienne',
  'au',
  'criteres',
  'date',
  'dateLimite',
  'domaines',
  'du',
  'dureeMinutes',
  'effet',
  'exercice',
  'finConvention',
  'entretienTenu',
  'inscription',
  'le',
  'manquants',
  'nombre',
  'obligations',
  'par',
  'pieces',
  'prochaineSeance',
  'quoi',
  'raison',
  'rang',
  'recues',
  'remplacement',
  'rienNAChange',
  'statut',
  'terme',
] as const;
export const VARIABLES_TEXTES = [
  'lieu',
  'mention',
  'motif',
  'perimetre',
  'remarque',
  'texte',
  'titre',
] as const;

/** Of a mail about several dossiers: `deQui` is who a line is about, to whoever reads it. */
export const VARIABLES_GROUPE = ['copie', 'deQui', 'numero', 'structure'] as const;

export const VARIABLES: ReadonlySet<string> = new Set([
  ...VARIABLES_GROUPE,
  ...VARIABLES_DOSSIER,
  ...VARIABLES_DONNEES,
  ...VARIABLES_TEXTES,
]);

/** Values of the variables of a text. An empty value is an absent one: a text says what it shows instead. */
export function variables(courrier: CourrierAEnvoyer): Record<string, unknown> {
  const { role, dossier, donnees, textes } = courrier;
  const professionnel = nomComplet(dossier.professionnel);
  const choisies = [
    ...VARIABLES_DONNEES.map((nom) => [nom, donnees[nom]] as const),
    ...VARIABLES_TEXTES.map((nom) => [nom, textes[nom]] as const),
  ].filter(([, valeur]) => valeur !== undefined && valeur !== '');
  return {
    ...Object.fromEntries(choisies),
    role,
    aujourdhui: calendrierDe(courrier).jour(courrier.date),
    professionnel,
    vousOuNom: role === 'professionnel' ? 'vous' : professionnel,
    laStructure: laStructure(courrier),
    programme: PROGRAMMES[dossier.programme],
    lien: courrier.lien !== null,
  };
}

/** The same, for one line among others. */
export function variablesDeLigne(courrier: CourrierAEnvoyer): Record<string, unknown> {
  const { role, dossier } = courrier;
  const nom = nomComplet(dossier.professionnel);
  return {
    ...variables(courrier),
    deQui: role === 'professionnel' || nom === '' ? `Programme ${PROGRAMMES[dossier.programme]}` : nom,
    numero: dossier.numero,
    structure: dossier.structure.nom,
  };
}

export const laStructure = ({ role, dossier: { structure } }: CourrierAEnvoyer): string =>
  role === 'employeur' || role === 'professionnel'
    ? `votre structure (${structure.nom})`
    : `la structure ${structure.nom}`;
