import type { Instant } from '@pdn/domain';

/** « bilan-2027.1/rappel-1 · 26 janv. 2028 9:00 », on the reseau's clock. */
export function libelleDuReveil(key: string, at: Instant, zone: string): string {
  const parts = new Map(
    format(zone)
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, value]),
  );
  const jour = `${parts.get('day')} ${parts.get('month')} ${parts.get('year')}`;
  return `${key} · ${jour} ${Number(parts.get('hour'))}:${parts.get('minute')}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('fr-FR', {
    timeZone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(timeZone, made);
  return made;
}
