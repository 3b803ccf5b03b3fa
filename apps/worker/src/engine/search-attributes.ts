import type { NativeConnection } from '@temporalio/worker';
import { SEARCH_ATTRIBUTES } from '@pdn/contracts/temporal';

/**
 * A workflow that sets an attribute its namespace does not know is stuck: better not to start.
 * @throws in French, with the command that puts it right
 */
export async function requireSearchAttributes(
  connection: NativeConnection,
  namespace: string,
): Promise<void> {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const missing = Object.entries(SEARCH_ATTRIBUTES).filter(([name]) => !(name in customAttributes));
  if (missing.length === 0) return;
  const options = missing.map(([name, type]) => `--name ${name} --type ${type}`).join(' ');
  throw new Error(
    `Il manque des attributs de recherche à l’espace de noms « ${namespace} » de Temporal :\n` +
      `  temporal operator search-attribute create --namespace ${namespace} ${options}`,
  );
}
