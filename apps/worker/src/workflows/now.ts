/** Workflow time, which a replay repeats and a test may move. */
export const now = (): string => new Date(Date.now()).toISOString();
