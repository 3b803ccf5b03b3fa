import { instancesSchema, reglesSchema } from '@pdn/contracts/regles';
import { REGIMES, reglesParDefaut, type Regime, type Regles as ReglesDuDomaine } from '@pdn/domain';
import { z } from 'zod';
import { Regles } from '../entites/regles.js';
import { Reseau } from '../entites/reseau.js';
import { proprietaireDans } from './proprietaire.js';

const instant = z.iso.datetime({ precision: 3 });
const jour = z.iso.date();
const contact = z.strictObject({
  prenom: z.string().min(1),
  nom: z.string().min(1),
  courriel: z.email(),
  telephone: z.string().min(1),
});
const zone = z
  .string()
  .refine((nom) => Intl.supportedValuesOf('timeZone').includes(nom), 'unknown time zone');

export const nouveauReseau = z.strictObject({
  cle: z.string().regex(/^[0-9A-Za-z][0-9A-Za-z-]{0,59}$/),
  /** In the numbers of its dossiers; the key itself unless said. */
  code: z
    .string()
    .regex(/^[0-9A-Za-z-]+$/)
    .optional(),
  /** « Manche » */
  nom: z.string().min(1),
  /** « de la Manche » */
  duNom: z.string().min(1),
  zone,
  regime: z.enum(Object.keys(REGIMES) as [Regime, ...Regime[]]),
  fermetures: z.array(z.strictObject({ du: jour, au: jour })).default([]),
  expediteur: z.email(),
  contacts: z.strictObject({ coordinateur: contact, caf: contact }),
  /** Who pilots it with its Caf. */
  partenaires: z.array(z.strictObject({ nom: z.string().min(1), role: z.string().min(1) })).default([]),
  /** Who decides what; the default bodies unless said. */
  instances: instancesSchema.optional(),
  /** Makes it an exercice, whose clock stands there. */
  horloge: instant.optional(),
});
export type NouveauReseau = z.input<typeof nouveauReseau>;

/**
 * A new network, with the first version of its regles; those by default unless others are given.
 * @throws {z.ZodError} naming each field
 */
export async function creerReseau(
  ownerUrl: string,
  demande: NouveauReseau,
  regles?: ReglesDuDomaine[],
): Promise<void> {
  const { duNom, horloge, instances, ...reseau } = nouveauReseau.parse(demande);
  const premieres = regles ?? [
    reglesParDefaut('jeunesse', reseau.cle),
    reglesParDefaut('parentalite', reseau.cle),
  ];
  const publieeLe = new Date(horloge ?? Date.now());
  await proprietaireDans(ownerUrl, reseau.cle, async (rows) => {
    await rows.insert(Reseau, {
      ...reseau,
      code: reseau.code ?? reseau.cle,
      duNom,
      ...(instances && { instances: instances as object[] }),
      exercice: horloge !== undefined,
      horloge: horloge === undefined ? null : new Date(horloge),
    });
    for (const contenu of premieres.map((document) => reglesSchema.parse(document)))
      await rows.insert(Regles, {
        reseau: reseau.cle,
        programme: contenu.programme,
        version: contenu.version,
        contenu,
        publieeLe,
      });
  });
}
