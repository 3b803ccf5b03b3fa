import type { LabellisationEvent } from '../src/index.js';

/** The last day that these facts name, at 14:00 in Paris; without facts, a Monday in January. */
export function dernierJour(faits: readonly LabellisationEvent[]): string {
  const jours = faits.flatMap(({ data }) => {
    if ('saisiLe' in data && data.saisiLe) return data.saisiLe;
    if ('le' in data && data.le) return data.le;
    return 'du' in data ? data.du : [];
  });
  return `${jours.at(-1) ?? '2027-01-04'}T14:00`;
}
