import {
  DECISIONS_MANDATEES,
  GENRES_INSTANCE,
  MODES_DE_DECISION,
  siege as seReunit,
  TYPES_DE_VOIX,
  type Instance,
} from '@pdn/domain';
import { z } from 'zod';

const cle = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'Une clé s’écrit en minuscules sans accent, chiffres et tirets.');
const nom = z.string().trim().min(1, 'Ce nom ne peut pas être vide.').max(120);

const instance = z
  .strictObject({
    cle,
    genre: z.enum(GENRES_INSTANCE),
    nom,
    sieges: z.array(
      z.strictObject({
        cle,
        organisme: nom,
        places: z.int().min(1).max(50),
        voix: z.enum(TYPES_DE_VOIX),
      }),
    ),
    mandats: z.array(z.enum(DECISIONS_MANDATEES)),
    quorum: z.int().min(0).max(50),
    mode: z.enum(MODES_DE_DECISION),
    convocation: z.strictObject({ joursAvant: z.int().min(1).max(120), rappel: z.int().min(1).max(60) }),
  })
  .superRefine(verifierInstance);

/** The bodies of one network, as its settings say them. */
export const instancesSchema = z.array(instance).max(20).superRefine(verifierMandats) satisfies z.ZodType<
  Instance[]
>;

function verifierInstance(lue: Instance, ctx: z.RefinementCtx): void {
  const dire = (message: string, champ: keyof Instance) =>
    ctx.addIssue({ code: 'custom', message, path: [champ] });
  const places = lue.sieges
    .filter(({ voix }) => voix === 'deliberative')
    .reduce((somme, siege) => somme + siege.places, 0);
  if (!seReunit(lue) && lue.sieges.length > 0)
    dire('La Caf et la coordination décident sans se réunir : elles n’ont pas de sièges.', 'sieges');
  if (seReunit(lue) && places === 0)
    dire('Une instance qui se réunit a au moins un siège à voix délibérative.', 'sieges');
  if (seReunit(lue) && (lue.quorum < 1 || lue.quorum > places))
    dire(`Le quorum va de 1 au nombre de votants, ici ${places}.`, 'quorum');
  if (new Set(lue.sieges.map((siege) => siege.cle)).size < lue.sieges.length)
    dire('Deux sièges ont la même clé.', 'sieges');
  if (lue.genre === 'coordination' && lue.mandats.some((mandat) => COLLEGIALES.includes(mandat)))
    dire('Une demande exceptionnelle et une exclusion ne se décident pas seul.', 'mandats');
}

/** Ours: an exception and a sanction are never the coordination's alone. */
const COLLEGIALES: readonly string[] = ['demande-exceptionnelle', 'exclusion'];

function verifierMandats(instances: readonly Instance[], ctx: z.RefinementCtx): void {
  if (new Set(instances.map((une) => une.cle)).size < instances.length)
    ctx.addIssue({ code: 'custom', message: 'Deux instances ont la même clé.' });
  for (const decision of DECISIONS_MANDATEES)
    if (instances.filter(({ mandats }) => mandats.includes(decision)).length > 1)
      ctx.addIssue({ code: 'custom', message: `Deux instances ont le même mandat : ${decision}.` });
}
