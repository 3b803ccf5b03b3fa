/** A rule says no: a stable `code` for programs, a French sentence for the person, and where it helps the field. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: string,
    message: string,
    readonly champ?: string,
  ) {
    super(message);
  }
}
