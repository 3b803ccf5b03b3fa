import type { EtapePassee, Jour } from '@pdn/contracts/ecrans';
import { jourDe } from '@pdn/contracts/dates';

/** The day of the fact, which may be earlier than the day it was entered. */
export function jourDuFait({ evenement, survenuLe }: EtapePassee, zone: string): Jour {
  return 'le' in evenement.data ? evenement.data.le : jourDe(survenuLe, zone);
}
