import type { AnyEvent } from '@pdn/domain';
import type { Tx } from '../connexion/transaction.js';
import { lirePersonnes, lireStructures, type PersonneLue, type StructureLue } from './personnes.js';

export interface PartiesNommees {
  personnes: Map<string, PersonneLue>;
  structures: Map<string, StructureLue>;
}

/** Today's parties do not say who acted then: a contact leaves, a structure is renamed. */
export async function lirePartiesNommees(tx: Tx, events: AnyEvent[]): Promise<PartiesNommees> {
  const nommees = (champs: string[]): string[] => [
    ...new Set(
      events.flatMap(({ data }) =>
        champs.flatMap((champ) => {
          const id = (data as Record<string, unknown>)[champ];
          return typeof id === 'string' && UUID.test(id) ? [id] : [];
        }),
      ),
    ),
  ];
  const [personnes, structures] = await Promise.all([
    lirePersonnes(tx, nommees(['professionnel', 'contact'])),
    lireStructures(tx, nommees(['structure'])),
  ]);
  return { personnes: parId(personnes), structures: parId(structures) };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const parId = <Lu extends { id: string }>(lus: Lu[]): Map<string, Lu> =>
  new Map(lus.map((lu) => [lu.id, lu]));
