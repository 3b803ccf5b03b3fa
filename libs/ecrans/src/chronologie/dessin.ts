import type { EtapePassee, EventType } from '@pdn/contracts/ecrans';
import { DESSINS } from '../libelles/index.js';

/** Some facts matter more than the channel they came through. */
const PROPRES: Partial<Record<EventType, string>> = {
  EntretienFavorable: 'entretien',
  EntretienACompleter: 'entretien',
  EntretienDefavorable: 'entretien',
  LabelAccorde: 'label',
  LabelRenouvele: 'label',
  EnvoiSignale: 'echec',
  CourrierNonRemis: 'echec',
};

export const dessin = ({ evenement, acteur }: EtapePassee): string =>
  `etape--${PROPRES[evenement.type] ?? DESSINS[acteur.canal]}`;
