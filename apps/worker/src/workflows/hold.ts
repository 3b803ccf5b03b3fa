/** An échéance that was refused or failed waits a little longer each time, so that the loop never spins. */
export interface Hold {
  id: string;
  minutes: number;
  /** Milliseconds of workflow time. */
  until: number;
}

const LONGEST = 10;

export function hold(id: string, previous: Hold | null): Hold {
  const minutes = previous?.id === id ? Math.min(previous.minutes * 2, LONGEST) : 1;
  return { id, minutes, until: Date.now() + minutes * 60_000 };
}
