import type { DecisionContext } from '../context.js';
import type { CommandOf } from '../commands.js';
import { courriers } from '../courriers/index.js';
import type { CourrierIntent } from '../courriers/intention.js';
import { decide } from '../decide.js';
import { ecarts, type EcheanceQuiBouge } from '../echeances/ecarts.js';
import { echeances } from '../echeances/index.js';
import { evolve } from '../evolve.js';
import type { Labellisation } from '../state.js';

export type CommandeDEcheance = CommandOf<
  'deplacerEcheance' | 'sauterEcheance' | 'mettreEcheanceEnPause' | 'reprendreEcheance'
>;

export interface ApercuEcheance {
  /** Everything of the dossier that would move, both days. */
  echeances: EcheanceQuiBouge[];
  /** Written at once. */
  courriers: CourrierIntent[];
}

/** What deciding this about a step would do now, by the same functions; nothing is done. @throws {Refusal} as it would */
export function apercuEcheance(
  command: CommandeDEcheance,
  dossier: Labellisation,
  context: DecisionContext,
): ApercuEcheance {
  let apres = dossier;
  const ecrits = decide(command, dossier, context).flatMap((event) => {
    apres = evolve(apres, event, apres.version + 1);
    return courriers(event, apres, context);
  });
  return { echeances: ecarts(echeances(dossier, context), echeances(apres, context)), courriers: ecrits };
}
