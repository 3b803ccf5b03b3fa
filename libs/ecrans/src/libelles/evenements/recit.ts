import type { EventType, LabellisationEvent, Noms } from '@pdn/contracts/ecrans';

/** How the timeline tells a fact: a title, and below it what it adds. */
export interface Recit {
  titre: string;
  precision?: string;
}

type Data<Type extends EventType> = Extract<LabellisationEvent, { type: Type }>['data'];

/** One teller per type of fact; `Noms` gives the people their names. */
export type Recits<Type extends EventType = EventType> = {
  [T in Type]: (data: Data<T>, noms: Noms) => Recit;
};
