import type { DocumentRef } from '../document.js';
import type { Programme } from '../labellisation/programme.js';
import type { Jour } from '../temps.js';

/** The facts of a call for applications. Names and fields are stored for ever: a new shape is a new version. */
interface Fait<Type extends string, Data> {
  type: Type;
  data: Data;
}

export type AppelEvent =
  | Fait<
      'AppelOuvert',
      {
        numero: string;
        reseau: string;
        programme: Programme;
        regles: number;
        titre: DocumentRef;
        texte?: DocumentRef;
        ouvreLe: Jour;
        clotureLe: Jour;
        le: Jour;
      }
    >
  | Fait<
      'CandidatureRecue',
      {
        /** Id of its dossier. */
        labellisation: string;
        professionnel: string;
        structure: string;
        /** After the closing date: « hors appel ». */
        tardive: boolean;
        le: Jour;
      }
    >
  | Fait<'AppelClos', { cle: string; le: Jour }>;

export type AppelEventType = AppelEvent['type'];
export type AppelEventOf<Type extends AppelEventType> = Extract<AppelEvent, { type: Type }>;
