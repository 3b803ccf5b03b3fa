import type { AnyCommand, CommandType, DataOf, DocumentRef } from '@pdn/domain';
import { z } from 'zod';

/** What the body becomes: free content a reference, people and structures their ids. */
type Depose<Corps, Documents, Rangees> = {
  [Champ in keyof Corps]: Champ extends Documents
    ? DocumentRef
    : Champ extends Rangees
      ? string
      : Corps[Champ];
};

/** Which fields are taken out of a body before the domain sees it. */
export type FormeDeDepot = Pick<CommandeHttp, 'documents' | 'personnes' | 'structures' | 'listes'>;

export interface CommandeHttp {
  type: AnyCommand['type'];
  /** French, one sentence, for the documentation. */
  titre: string;
  data: z.ZodObject;
  /** Fields whose content becomes a document, a person, a structure. */
  documents: readonly string[];
  personnes: readonly string[];
  structures: readonly string[];
  /** Lists whose elements have such fields themselves. */
  listes?: Readonly<Record<string, Omit<FormeDeDepot, 'listes'>>>;
  exemple: Record<string, unknown>;
}

/**
 * Says how a command is written in HTTP. The body, once its documents and rows are taken out, must be exactly what the
 * domain expects: anything else does not compile.
 */
export function commande<
  Type extends CommandType,
  Champs extends z.ZodRawShape,
  const Documents extends readonly (keyof Champs & string)[] = [],
  const Personnes extends readonly (keyof Champs & string)[] = [],
  const Structures extends readonly (keyof Champs & string)[] = [],
>(
  type: Type,
  forme: {
    titre: string;
    champs: Champs;
    documents?: Documents;
    personnes?: Personnes;
    structures?: Structures;
    exemple: NoInfer<z.input<z.ZodObject<Champs, z.core.$strict>>>;
  } & (Depose<
    z.output<z.ZodObject<Champs, z.core.$strict>>,
    Documents[number],
    Personnes[number] | Structures[number]
  > extends DataOf<Type>
    ? unknown
    : { champs: DataOf<Type> }),
) {
  const { titre, champs, documents = [], personnes = [], structures = [], exemple } = forme;
  return { type, titre, data: z.strictObject(champs), documents, personnes, structures, exemple };
}
