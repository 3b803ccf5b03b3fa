import { ENTITES } from '@pdn/contracts/temporal';

const types = ENTITES.map((entite) => `'${entite}'`).join(', ');

/** Query of the workflows that are at work, of every kind of stream. */
export const RUNNING = `WorkflowType IN (${types}) AND ExecutionStatus = 'Running'`;
