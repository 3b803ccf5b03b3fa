import type { Champ, Option } from '@pdn/contracts/ecrans';
import { majuscule } from '@pdn/ecrans';

/** One field of a form: how it is drawn, and how what was posted is read. */
export interface Saisie {
  champ: Champ;
  /** `undefined`: left empty. What cannot be read is given as it is: the contract refuses it, and says why. */
  lire(valeurs: string[]): unknown;
  /** One choice that says several fields of the command. */
  en?(valeur: unknown): Record<string, unknown>;
}

interface Precisions {
  aide?: string;
  valeur?: string;
}

const texteDe = ([valeur]: string[]) => valeur?.trim() || undefined;

/** A name says where the value goes in the command's data: `contact.prenom`. */
const base = (nom: string, libelle: string, requis: boolean, { aide, valeur }: Precisions) => ({
  nom,
  libelle,
  requis,
  ...(aide !== undefined && { aide }),
  ...(valeur !== undefined && { valeur }),
});

type Constructeur = (
  nom: string,
  libelle: string,
  precisions?: Precisions & { facultatif?: boolean },
) => Saisie;

const simple =
  (
    forme:
      | { type: 'texte'; longueurMax: number; propositions?: string[] }
      | { type: 'texte-long'; longueurMax: number }
      | { type: 'date' | 'date-heure' | 'heure' },
  ): Constructeur =>
  (nom, libelle, precisions = {}) => ({
    champ: { ...base(nom, libelle, !precisions.facultatif, precisions), ...forme },
    lire: texteDe,
  });

/** @param propositions offered while typing; anything else may be typed */
export const ligne = (longueurMax = 200, propositions: string[] = []) =>
  simple({ type: 'texte', longueurMax, ...(propositions.length > 0 && { propositions }) });
export const texte = (longueurMax = 2000) => simple({ type: 'texte-long', longueurMax });
export const date = simple({ type: 'date' });
export const dateHeure = simple({ type: 'date-heure' });
export const heure = simple({ type: 'heure' });

export const nombre = (
  nom: string,
  libelle: string,
  {
    facultatif,
    min,
    max,
    pas,
    unite,
    ...precisions
  }: Precisions & { facultatif?: boolean; min: number; max: number; pas?: number; unite?: string },
): Saisie => ({
  champ: {
    ...base(nom, libelle, !facultatif, precisions),
    type: 'nombre',
    min,
    max,
    ...(pas !== undefined && { pas }),
    ...(unite !== undefined && { unite }),
  },
  lire: (valeurs) => enNombre(texteDe(valeurs)),
});

const enNombre = (saisi: string | undefined) => {
  const nombre = Number(saisi?.replace(',', '.').replace(/\s/g, ''));
  return saisi === undefined || Number.isNaN(nombre) ? saisi : nombre;
};

export const choix = (
  nom: string,
  libelle: string,
  options: Option[],
  { facultatif, vide, ...precisions }: Precisions & { facultatif?: boolean; vide?: string } = {},
): Saisie => ({
  champ: {
    ...base(nom, libelle, !facultatif, precisions),
    ...(vide !== undefined && { vide }),
    ...{ type: 'choix', options },
  },
  lire: texteDe,
});

const OUI_NON: Option[] = [
  { valeur: 'oui', libelle: 'Oui' },
  { valeur: 'non', libelle: 'Non' },
];

export const ouiNon = (nom: string, libelle: string, precisions: Precisions = {}): Saisie => ({
  champ: { ...base(nom, libelle, true, precisions), type: 'choix', options: OUI_NON },
  lire: (valeurs) => ({ oui: true, non: false })[texteDe(valeurs) ?? ''] ?? texteDe(valeurs),
});

export const cases = (
  nom: string,
  libelle: string,
  options: Option[],
  lire: (cochees: string[]) => unknown,
  { aide, facultatif, valeurs }: { aide?: string; facultatif?: boolean; valeurs?: string[] } = {},
): Saisie => ({
  champ: {
    nom,
    libelle,
    requis: !facultatif,
    ...(aide !== undefined && { aide }),
    ...(valeurs && { valeurs }),
    type: 'cases',
    options,
  },
  lire,
});

export const options = <Valeur extends string>(
  libelles: Record<Valeur, string>,
  valeurs = Object.keys(libelles) as Valeur[],
): Option[] => valeurs.map((valeur) => ({ valeur, libelle: majuscule(libelles[valeur]) }));

/** A long form is read part by part. */
export const dansLeChapitre = (chapitre: string, saisies: Saisie[]): Saisie[] =>
  saisies.map((saisie) => ({ ...saisie, champ: { ...saisie.champ, chapitre } }));

/** `le`: facts are often entered later than they happen. */
export const le = date('le', 'Jour du fait', {
  facultatif: true,
  aide: 'Aujourd’hui si vous ne dites rien.',
});
export const motif = texte()('motif', 'Motif', { aide: 'La personne concernée pourra le lire.' });
