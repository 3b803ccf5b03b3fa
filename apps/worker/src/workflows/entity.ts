import { condition, workflowInfo } from '@temporalio/workflow';
import { readInput, type WorkflowInput } from '@pdn/contracts/temporal';
import { alarm } from './alarm.js';
import { follow } from './dossier.js';
import { mailsOf } from './mails.js';
import { receive } from './receive.js';
import { relay } from './relay.js';
import { show } from './show.js';
import { turn } from './turn.js';

/**
 * The life of a stream, whatever its kind, from its first command until nothing more will come: commands one at a time, échéances at
 * their instant, mails beside them. It decides nothing and remembers nothing; the store does both.
 */
export async function entity(started: WorkflowInput): Promise<void> {
  const input = readInput(started);
  const dossier = follow(`${workflowInfo().workflowType}/${input.dossier}`);
  const mails = mailsOf(dossier);
  const runs = relay(dossier, mails);
  const timer = alarm();
  const ours = turn();
  const isOver = () => dossier.isOver() && runs.isQuiet();

  receive(dossier, mails, runs, timer);

  while (!isOver()) {
    if (runs.mustEnd()) await runs.passOn(input);

    await dossier.reload();
    const wake = dossier.wake();
    if (!wake || dossier.isStale()) continue;

    mails.launch(wake.courriers);
    show(wake, mails.soonMore());

    const next = dossier.nextInstant();
    const due = next !== null && dossier.isDue();
    if (due && ours.mayServe(next)) {
      await dossier.fire();
      continue;
    }
    const rings = due ? null : next;
    timer.set(rings, wake.next?.label);
    await condition(
      () =>
        dossier.isStale() ||
        dossier.wake() !== wake ||
        !timer.isSet(rings) ||
        (due && ours.came()) ||
        runs.mustEnd() ||
        isOver(),
    );
  }
}
