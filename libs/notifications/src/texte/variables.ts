import type { CourrierAEnvoyer } from '@pdn/contracts/courrier';
import { PROGRAMMES } from './libelles.js';
import { nomComplet } from '../personne.js';

/** All that a text may name: of the dossier, of `donnees`, of the documents. A text that names another is not loaded. */
export const VARIABLES_DOSSIER = [
  'role',
  'professionnel',
  'structure',
  'commune',
  'numero',
  'programme',
] as const;
export const VARIABLES_DONNEES = [
  'au',
  'criteres',
  'date',
  'dateLimite',
  'du',
  'dureeMinutes',
  'exercice',
  'le',
  'manquants',
  'par',
  'pieces',
  'prochaineSeance',
  'rienNAChange',
  'terme',
] as const;
export const VARIABLES_TEXTES = ['lieu', 'motif'] as const;

export const VARIABLES: ReadonlySet<string> = new Set([
  ...VARIABLES_DOSSIER,
  ...VARIABLES_DONNEES,
  ...VARIABLES_TEXTES,
]);

/** Values of the variables of a text. An empty value is an absent one: a text says what it shows instead. */
export function variables({ role, dossier, donnees, textes }: CourrierAEnvoyer): Record<string, unknown> {
  const choisies = [
    ...VARIABLES_DONNEES.map((nom) => [nom, donnees[nom]] as const),
    ...VARIABLES_TEXTES.map((nom) => [nom, textes[nom]] as const),
  ].filter(([, valeur]) => valeur !== undefined && valeur !== '');
  return {
    ...Object.fromEntries(choisies),
    role,
    professionnel: nomComplet(dossier.professionnel),
    structure: dossier.structure.nom,
    commune: dossier.structure.commune,
    numero: dossier.numero,
    programme: PROGRAMMES[dossier.programme],
  };
}
