/** One thing at a time, in the order of arrival; a failure does not stop the queue. */
export interface Exclusive {
  turn<T>(task: () => Promise<T>): Promise<T>;
  isIdle(): boolean;
}

export function exclusive(): Exclusive {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  return {
    async turn(task) {
      waiting += 1;
      const mine = last.then(task);
      last = mine.catch(() => undefined);
      try {
        return await mine;
      } finally {
        waiting -= 1;
      }
    },
    isIdle: () => waiting === 0,
  };
}
