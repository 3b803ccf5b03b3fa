import type { z } from 'zod';

const NATURES: Record<string, string> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'vrai ou faux (true, false)',
  array: 'une liste',
  object: 'un objet',
  record: 'un objet',
};

const FORMATS: Record<string, string> = {
  email: 'une adresse de courriel',
  url: 'une adresse web',
  uuid: 'un UUID',
  date: 'une date (AAAA-MM-JJ)',
};

/** The sentence for the person, where the field has not its own. */
export const enFrancais: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'Ce champ est obligatoire.'
        : `Ce champ doit être ${NATURES[issue.expected] ?? 'd’une autre nature'}.`;
    case 'invalid_value':
      return issue.input === undefined
        ? 'Ce champ est obligatoire.'
        : `Valeurs possibles : ${issue.values.map(String).join(', ')}.`;
    case 'invalid_union':
      return issue.discriminator === undefined
        ? 'Ce champ n’a aucune des formes possibles.'
        : `Valeur inconnue. Valeurs possibles : ${valeurs(issue.options).join(', ')}.`;
    case 'invalid_format':
      return `Ce champ doit être ${FORMATS[issue.format] ?? 'écrit autrement'}.`;
    case 'too_small':
      return tropPetit(issue);
    case 'too_big':
      return tropGrand(issue);
    case 'invalid_key':
      return 'Ce nom de champ n’est pas admis.';
    default:
      return 'Cette valeur n’est pas admise.';
  }
};

function tropPetit({ origin, minimum }: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall>): string {
  if (origin === 'string') return 'Ce champ ne peut pas être vide.';
  if (origin === 'array') return 'Cette liste ne peut pas être vide.';
  return `Le minimum est ${nombre(minimum)}.`;
}

function tropGrand({ origin, maximum }: z.core.$ZodRawIssue<z.core.$ZodIssueTooBig>): string {
  if (origin === 'string') return `${nombre(maximum)} caractères au plus.`;
  if (origin === 'array') return `${nombre(maximum)} éléments au plus.`;
  return `Le maximum est ${nombre(maximum)}.`;
}

const valeurs = (options: unknown) => (Array.isArray(options) ? options.map(String) : []);
const nombre = (valeur: number | bigint) => valeur.toLocaleString('fr-FR');
