import type { Labellisation } from '../state.js';
import type { CourrierIntent } from './intention.js';

/**
 * While the card is public its professional may propose another one, through any mail about it: nobody waits for that,
 * and nothing reminds of it. Each such mail has a link of its own, so that one used before does not close the next.
 */
export const avecCorrection = (courrier: CourrierIntent, dossier: Labellisation): CourrierIntent =>
  courrier.destinataire === 'professionnel' && (dossier.etape === 'label' || dossier.etape === 'actif')
    ? { ...courrier, lien: { acte: 'correction', cle: `correction-${dossier.version}/professionnel` } }
    : courrier;

/** Mails that are about a card which may be public. */
export const PARLENT_DE_LA_FICHE: readonly CourrierIntent['gabarit'][] = [
  'fiche-publiee',
  'fiche-corrigee',
  'fiche-a-reprendre',
];
