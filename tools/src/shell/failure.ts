/** A sentence for the person at the keyboard: what is wrong, and a way out. */
export class Failure extends Error {
  override name = 'Failure';
}
