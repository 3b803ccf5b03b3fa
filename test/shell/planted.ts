import { Refusal } from '@pdn/domain';

/** A workflow that decides: the test of the bundle must see it. */
export async function planted(): Promise<void> {
  throw new Refusal('interdit', 'Un déroulement ne décide rien.');
}
