/**
 * Easter Sunday of the Gregorian calendar as `MM-DD`.
 * @see Meeus, Astronomical Algorithms, chapter 8 (Butcher's algorithm)
 */
export function paques(annee: number): string {
  const a = annee % 19;
  const siecle = Math.floor(annee / 100);
  const reste = annee % 100;
  const f = Math.floor((siecle + 8) / 25);
  const g = Math.floor((siecle - f + 1) / 3);
  const epacte = (19 * a + siecle - Math.floor(siecle / 4) - g + 15) % 30;
  const l = (32 + 2 * (siecle % 4) + 2 * Math.floor(reste / 4) - epacte - (reste % 4)) % 7;
  const m = Math.floor((a + 11 * epacte + 22 * l) / 451);
  const n = epacte + l - 7 * m + 114;
  return `${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`;
}
