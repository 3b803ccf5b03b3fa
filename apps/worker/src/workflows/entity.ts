import { condition, patched, workflowInfo } from '@temporalio/workflow';
import { readInput, type Wake, type WorkflowInput } from '@pdn/contracts/temporal';
import { alarm } from './alarm.js';
import { follow } from './dossier.js';
import { receive } from './receive.js';
import { relay } from './relay.js';
import { show } from './show.js';

/**
 * The life of a stream, whatever its kind, until nothing more will come: it hears that something was committed, and has
 * each échéance executed at its instant. It decides nothing and remembers nothing; the store does both.
 *
 * A run that must end does so without reading the store once more: a moment with an `await` in it is a moment in which
 * a signal may come, and the server lets no run end before it has seen its signals.
 */
export async function entity(started: WorkflowInput): Promise<void> {
  const input = readInput(started);
  const dossier = follow(`${workflowInfo().workflowType}/${input.dossier}`);
  const runs = relay(input);
  const timer = alarm();

  receive(dossier, runs, timer);

  do {
    const wake = await dossier.reload();
    if (!wake) continue;
    if (!isOver(wake) || showsItsEnd(wake)) show(wake);
    if (isOver(wake)) return;
    if (dossier.isDue()) {
      await dossier.fire();
      continue;
    }
    const instant = dossier.nextInstant();
    timer.set(instant, wake.next?.label);
    await condition(() => dossier.isStale() || !timer.isSet(instant) || runs.isAsked());
  } while (!runs.mustEnd());

  await runs.passOn();
}

/** It is closed, or nothing was ever accepted. */
const isOver = ({ closed, version }: Wake): boolean => closed || version === 0;

/** Runs that ended before this was known ended unseen, and are replayed so. Of nothing, there is nothing to show. */
const showsItsEnd = ({ version }: Wake): boolean => version > 0 && patched('end-shown');
