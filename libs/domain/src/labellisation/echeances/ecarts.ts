import type { Jour } from '../../temps.js';
import { nomDuPas } from '../series.js';
import type { Echeance } from './echeance.js';

/** What would become of one step of the future: both days when it moves, one of them when it comes or goes. */
export interface EcheanceQuiBouge {
  cle: string;
  libelle: string;
  avant: Jour | null;
  apres: Jour | null;
}

/** In the order of the days. A step keeps its name when its wait is taken up under the next number. */
export function ecarts(avant: Echeance[], apres: Echeance[]): EcheanceQuiBouge[] {
  const pas = [...new Set([...avant, ...apres].map(({ cle }) => nomDuPas(cle)))];
  return pas
    .map((nom): EcheanceQuiBouge => {
      const [ancienne, nouvelle] = [avant, apres].map((liste) =>
        liste.find((autre) => nomDuPas(autre.cle) === nom),
      );
      const { cle = '', libelle = '' } = nouvelle ?? ancienne ?? {};
      return { cle, libelle, avant: ancienne?.jour ?? null, apres: nouvelle?.jour ?? null };
    })
    .filter((ecart) => ecart.avant !== ecart.apres)
    .sort((a, b) => (premierJour(a) < premierJour(b) ? -1 : 1));
}

const premierJour = ({ avant, apres }: EcheanceQuiBouge): Jour =>
  [avant, apres].filter((jour) => jour !== null).sort()[0] ?? '';
