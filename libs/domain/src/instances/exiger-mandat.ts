import type { Acteur } from '../acteur.js';
import { Refusal } from '../refusal.js';
import { instanceMandatee, siege, type DecisionMandatee, type Instance } from './instance.js';

/**
 * Who may decide this is what the mandate says: a body that sits decides through whoever enters its decision for it, one
 * that does not in person, or by the coordination in its name. Without a mandate, the table of rights alone speaks.
 * @throws {Refusal} `mandat-d-une-autre-instance`
 */
export function exigerMandat(
  decision: DecisionMandatee,
  { kind, auNomDe }: Pick<Acteur, 'kind' | 'auNomDe'>,
  instances: readonly Instance[],
): void {
  const instance = instanceMandatee(instances, decision);
  if (!instance || (auNomDe ?? kind) === auteurPour(instance)) return;
  throw new Refusal(
    'mandat-d-une-autre-instance',
    `Dans ce réseau, cette décision revient à : ${instance.nom}.`,
    'auNomDe',
  );
}

/** As whose act a decision of this body is written. */
export function auteurPour(instance: Pick<Instance, 'genre'>): 'commission' | 'caf' | 'coordinateur' {
  if (siege(instance)) return 'commission';
  return instance.genre === 'caf' ? 'caf' : 'coordinateur';
}
