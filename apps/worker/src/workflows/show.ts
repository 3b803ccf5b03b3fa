import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import { SEARCH_ATTRIBUTES, type SearchAttributeName, type Wake } from '@pdn/contracts/temporal';

/** What an administrator sees in the Temporal UI. Details cost no event, attributes one when they differ. */
export function show({ attributes, details }: Wake): void {
  setCurrentDetails(details);
  const changed = NAMES.filter((name) => attributes[name] !== shown(name));
  if (changed.length > 0) upsertSearchAttributes(changed.map((name) => pair(name, attributes[name])));
}

const NAMES = Object.keys(SEARCH_ATTRIBUTES) as SearchAttributeName[];

function shown(name: SearchAttributeName): string | null {
  const { typedSearchAttributes } = workflowInfo();
  const value =
    SEARCH_ATTRIBUTES[name] === 'Datetime'
      ? typedSearchAttributes.get({ name, type: 'DATETIME' })?.toISOString()
      : typedSearchAttributes.get({ name, type: 'KEYWORD' });
  return value ?? null;
}

function pair(name: SearchAttributeName, value: string | null) {
  return SEARCH_ATTRIBUTES[name] === 'Datetime'
    ? { key: { name, type: 'DATETIME' as const }, value: value === null ? null : new Date(value) }
    : { key: { name, type: 'KEYWORD' as const }, value };
}
