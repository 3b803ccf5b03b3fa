/** A zone in that hour of the day. At noon no run meets midnight: acts of one life are then of one day. */
export function zoneOuIlEst(heure: number, maintenant: Date): string {
  const zone = Intl.supportedValuesOf('timeZone').find((timeZone) => heureDe(maintenant, timeZone) === heure);
  if (!zone) throw new Error(`It is ${heure} h nowhere.`);
  return zone;
}

const heureDe = (instant: Date, timeZone: string): number =>
  Number(new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(instant));
