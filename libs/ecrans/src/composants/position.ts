import { pluriel } from '../libelles/index.js';

/** « Dossiers 26 à 50 sur 94 », or the count alone when the rank is unknown. */
export function position(quoi: string, total: number, nombre: number, rang?: number): string {
  if (nombre === 0 || rang === undefined) return pluriel(total, quoi);
  return `${quoi.charAt(0).toLocaleUpperCase('fr')}${quoi.slice(1)}s ${rang} à ${rang + nombre - 1} sur ${total}`;
}
