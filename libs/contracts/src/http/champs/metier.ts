import { CODES_METIER, trouverCategorie, type Programme } from '@pdn/domain';
import { z } from 'zod';

/** Those of both programmes: the table says which belong to which. */
export const categorieMetier = z
  .enum(CODES_METIER as [string, ...string[]], 'Choisissez un métier de la liste, ou « autre ».')
  .meta({ description: 'Le métier, d’après `GET /reseaux/{reseau}/programmes/{programme}/eligibilite`.' });

/** @see categorieMetier */
export function verifierMetier(
  { programme, categorieMetier: code }: { programme: Programme; categorieMetier: string },
  contexte: z.core.$RefinementCtx,
): void {
  if (!trouverCategorie(programme, code))
    contexte.addIssue({
      code: 'custom',
      path: ['categorieMetier'],
      message: 'Ce métier n’est pas dans la liste de ce programme : choisissez-en un autre, ou « autre ».',
    });
}
