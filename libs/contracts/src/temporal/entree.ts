/**
 * What a run starts with. It stands in the history, and whatever code is deployed when the dossier wakes reads it: other
 * content is another version.
 */
export interface WorkflowInput {
  v: 1;
  /** Opaque id of the dossier; the stream is `<workflow type>/<dossier>`. */
  dossier: string;
}

/**
 * Any version that a run ever started with, as the present one; the next run starts with that.
 * @throws {RangeError} newer code started this run: its task fails, and waits for a worker with that code
 */
export function readInput(input: { v: number }): WorkflowInput {
  switch (input.v) {
    case 1:
      return input as WorkflowInput;
    default:
      throw new RangeError(`This run was started with input v${input.v}, this worker knows v1`);
  }
}
