import type { Etat } from '@pdn/contracts/ecrans';
import { LIBELLES_ETAT } from '../libelles/index.js';

export function EtiquetteEtat({ etat }: { etat: Etat }) {
  const { nom, teinte } = LIBELLES_ETAT[etat];
  return <span className={`etiquette-etat etiquette-etat--${teinte}`}>{nom}</span>;
}
