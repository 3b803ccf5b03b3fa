import type { Acteur } from '../acteur.js';
import { Refusal } from '../refusal.js';
import { instanceMandatee, siege, type DecisionMandatee, type Instance } from './instance.js';

export type AuteurDeDecision = 'commission' | 'caf' | 'coordinateur';

/**
 * Who may decide this is what the mandate says: a body that sits decides through whoever enters its decision for it, one
 * that does not in person, or by the coordination in its name. Without a mandate, the table of rights alone speaks, and
 * no body that sits has decided.
 * @throws {Refusal} `mandat-d-une-autre-instance`
 */
export function exigerMandat(
  decision: DecisionMandatee,
  { kind, auNomDe }: Pick<Acteur, 'kind' | 'auNomDe'>,
  instances: readonly Instance[],
): void {
  if (aLeMandat(decision, auNomDe ?? kind, instances)) return;
  const instance = instanceMandatee(instances, decision);
  throw new Refusal(
    'mandat-d-une-autre-instance',
    instance
      ? `Dans ce réseau, cette décision revient à : ${instance.nom}.`
      : 'Dans ce réseau, aucune instance qui se réunit n’a le mandat de cette décision.',
    'auNomDe',
  );
}

/** Whether a decision of this author is one that the network lets them take. */
export function aLeMandat(
  decision: DecisionMandatee,
  auteur: NonNullable<Acteur['auNomDe']> | Acteur['kind'],
  instances: readonly Instance[],
): boolean {
  const instance = instanceMandatee(instances, decision);
  return instance ? auteur === auteurPour(instance) : auteur !== 'commission';
}

/** As whose act a decision of this body is written. */
export function auteurPour(instance: Pick<Instance, 'genre'>): AuteurDeDecision {
  if (siege(instance)) return 'commission';
  return instance.genre === 'caf' ? 'caf' : 'coordinateur';
}
