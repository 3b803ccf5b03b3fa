/** Something that runs, or is made, for the tests. */
export interface Service<Answer> {
  /** What whoever asks for it is told. */
  answer: Answer;
  stop(): Promise<void>;
}
