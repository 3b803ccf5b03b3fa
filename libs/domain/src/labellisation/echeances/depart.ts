import type { Calendrier } from '../../calendrier/calendrier.js';
import type { Instant, Jour } from '../../temps.js';

const ETALEMENT_S = 30 * 60;

/**
 * From 9:00 on, spread over half an hour by dossier and recipient: always the same for both, so that a calendar read
 * again moves nothing.
 */
export function depart(
  calendrier: Calendrier,
  { numero }: { numero: string },
  a: string,
  jour: Jour,
): Instant {
  const matin = Date.parse(calendrier.matin(jour));
  return new Date(matin + 1000 * (empreinte(`${numero}/${a}`) % (ETALEMENT_S + 1))).toISOString();
}

/**
 * The reminders of one network to one role leave at the same moment of a morning, whatever the dossier: what somebody is
 * reminded of on one day is then one mail. Networks are spread, as dossiers are; two exercices of one network are not.
 */
export const departDesRappels = (
  calendrier: Calendrier,
  { numero }: { numero: string },
  a: string,
  jour: Jour,
): Instant => depart(calendrier, { numero: CODE.exec(numero)?.[1] ?? numero }, a, jour);

/** The network in the number: `PDN-50-2027-0001` is of 50. */
const CODE = /^[^-]+-(.+)-\d{4}-\d+$/;

/** FNV-1a, 32 bits. */
function empreinte(texte: string): number {
  let h = 0x811c9dc5;
  for (const signe of texte) h = Math.imul(h ^ (signe.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return h;
}
