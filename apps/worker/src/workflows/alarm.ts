import { CancellationScope, sleep } from '@temporalio/workflow';

/** One durable timer, kept while its instant stays the same: setting it again costs two events. */
export interface Alarm {
  /** `at` in milliseconds; `summary` is shown beside the pending timer. */
  set(at: number | null, summary?: string): void;
  /** Whether it will ring then; not once it rang. */
  isSet(at: number | null): boolean;
  at(): number | null;
}

export function alarm(): Alarm {
  let armed: { at: number; scope: CancellationScope } | null = null;

  const isSet = (at: number | null) => Object.is(at, armed?.at ?? null);

  return {
    isSet,
    at: () => armed?.at ?? null,
    set(at, summary) {
      if (isSet(at)) return;
      armed?.scope.cancel();
      armed = at === null ? null : arm(at, summary);
    },
  };

  function arm(at: number, summary = '') {
    const scope = new CancellationScope({ cancellable: true });
    const rings = scope.run(() => sleep(Math.max(1, at - Date.now()), { summary }));
    void rings.then(
      () => {
        if (armed?.scope === scope) armed = null;
      },
      () => undefined,
    );
    return { at, scope };
  }
}
