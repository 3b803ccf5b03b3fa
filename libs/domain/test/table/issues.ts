import { decide, Refusal, type CommandType, type LabellisationEvent } from '../../src/index.js';
import { demandees } from '../acteurs.js';
import { plausible, TYPES } from '../marche.js';
import { Vie } from '../vie.js';
import { SITUATIONS, type Situation } from './situations.js';

/** What becomes of a command: the types of its facts in their order (none: it was so already), or the refusal's code. */
export type Issue = { kind: 'faits'; types: LabellisationEvent['type'][] } | { kind: 'refus'; code: string };

export interface Case {
  situation: string;
  type: CommandType;
  /** Of all the ways to say this command that were tried, in the order of their appearance, each once. */
  issues: Issue[];
}

/** Enough for each variant that `plausible` can say of one command. */
const VARIANTES = Array.from({ length: 42 }, (_, rang) => rang);

/** Every command in every situation, from somebody who may send it. */
export const cases = (): Case[] =>
  TYPES.flatMap((type) =>
    Object.entries(SITUATIONS).map(([nom, situation]) => ({
      situation: nom,
      type,
      issues: issuesDe(type, situation),
    })),
  );

function issuesDe(type: CommandType, situation: Situation): Issue[] {
  const vie = Vie.apres(situation);
  const vues = new Map(
    VARIANTES.map((hasard) => {
      const issue = issueDe(vie, type, hasard);
      return [JSON.stringify(issue), issue];
    }),
  );
  return [...vues.values()];
}

function issueDe(vie: Vie, type: CommandType, hasard: number): Issue {
  const { command, acteur } = plausible(type, vie, hasard);
  const { regles } = vie.context;
  try {
    const faits = decide(command, vie.dossier, {
      ...vie.context,
      acteur,
      reseau: '50',
      numero: 'PDN-50-2027-0001',
      ...demandees(command, regles),
    });
    return { kind: 'faits', types: faits.map((fait) => fait.type) };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refus', code: error.code };
    throw error;
  }
}
