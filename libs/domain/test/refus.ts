import { Refusal } from '../src/index.js';

/** The refusal in which this decision ends. @throws {Error} when it is accepted */
export function refusDe(decider: () => unknown): Refusal {
  try {
    decider();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('This command was accepted.');
}
