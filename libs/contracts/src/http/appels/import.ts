import { z } from 'zod';

/** Of the file itself; in base 64 it is a third longer. */
export const OCTETS_AU_PLUS = 150_000;

const fichier = z
  .string()
  .max(Math.ceil(OCTETS_AU_PLUS / 3) * 4, 'Ce fichier est trop lourd : 150 ko au plus.')
  .regex(/^[A-Za-z0-9+/_-]*={0,2}$/, 'Le fichier doit être encodé en base 64.')
  .meta({ description: 'Le fichier CSV tel quel, en base 64 (UTF-8 ou Windows-1252).' });

const exemple = {
  fichier: 'U3RydWN0dXJlO0NvbW11bmU7Q291cnJpZWwKQ2VudHJlIHNvY2lhbDtDb3V0YW5jZXM7Y0BleGFtcGxlLm9yZwo=',
};

/** `POST /appels/{id}/import/apercu`: changes nothing. */
export const requeteApercu = z.strictObject({ fichier }).meta({ id: 'ApercuImport', examples: [exemple] });
export type RequeteApercu = z.output<typeof requeteApercu>;

/** `POST /appels/{id}/import`. */
export const requeteImport = z
  .strictObject({
    fichier,
    doublons: z
      .array(z.int().min(1))
      .max(300)
      .default([])
      .meta({ description: 'Rangs des doublons possibles à inviter quand même.' }),
  })
  .meta({ id: 'Import', examples: [{ ...exemple, doublons: [11] }] });
export type RequeteImport = z.output<typeof requeteImport>;

export const apercuLu = z
  .object({
    comptes: z.object({
      acceptee: z.int(),
      erreur: z.int(),
      doublon_possible: z.int(),
      ignoree: z.int(),
    }),
    lignes: z.array(
      z.object({
        enregistrement: z.int(),
        ligne: z.int().meta({ description: 'Ligne du fichier où il commence.' }),
        nom: z.string().nullable(),
        statut: z.enum(['acceptee', 'erreur', 'doublon_possible', 'ignoree']),
        motifs: z.array(z.string()).optional(),
        avertissements: z.array(z.string()).optional(),
        doublon_de: z.int().optional(),
        critere: z.string().optional(),
        proposition: z.object({ siret: z.string() }).optional(),
        normalise: z
          .object({
            nom: z.string(),
            siret: z.string().nullable(),
            code_insee: z.string(),
            commune: z.string(),
            courriel: z.string(),
            telephone: z.string().nullable(),
            programme: z.string(),
          })
          .optional(),
      }),
    ),
  })
  .meta({ id: 'Apercu' });
