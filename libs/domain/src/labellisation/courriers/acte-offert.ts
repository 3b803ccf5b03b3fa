import { labelDe } from '../label/label-de.js';
import { estClose, type Labellisation } from '../state.js';
import type { Gabarit } from './gabarits.js';
import type { CourrierIntent } from './intention.js';

type ActeOffert = 'correction' | 'retrait';

/** While the card is public its professional may propose another one; at any time they may end their label. */
const OFFERTS: Partial<Record<Gabarit, ActeOffert>> = {
  'fiche-publiee': 'correction',
  'fiche-corrigee': 'correction',
  'fiche-a-reprendre': 'correction',
  'label-accorde': 'retrait',
  'label-renouvele': 'retrait',
};

/**
 * What the professional may do through the mails that speak of it: nobody waits for that, and nothing reminds of it. Each
 * such mail has a link of its own, so that one used before does not close the next.
 */
export function avecActeOffert(courrier: CourrierIntent, dossier: Labellisation): CourrierIntent {
  const acte = OFFERTS[courrier.gabarit];
  return acte && courrier.destinataire === 'professionnel' && EST_POSSIBLE[acte](dossier)
    ? { ...courrier, lien: { acte, cle: `${acte}-${dossier.version}/professionnel` } }
    : courrier;
}

const EST_POSSIBLE: Record<ActeOffert, (dossier: Labellisation) => boolean> = {
  correction: ({ etape }) => etape === 'label' || etape === 'actif',
  retrait: (dossier) => !estClose(dossier) && labelDe(dossier) !== null,
};
