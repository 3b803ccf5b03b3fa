import type { EvenementLu } from '@pdn/persistence';
import type { ActeDeLien } from './acte.js';
import type { LienOuvert } from './lien.js';

/** What a link is worth now. */
export type Situation =
  | { kind: 'a-faire' }
  | { kind: 'fait'; fait: EvenementLu | null }
  /** Nobody waits for it any more, and it was not done: nothing to ask, nothing to send again. */
  | { kind: 'sans-objet' }
  /** It no longer works, what it asked is still awaited: another one may be sent. */
  | { kind: 'mort' };

/** What is done is never asked for again, even by a link that died in between. */
export function situationDuLien(acte: ActeDeLien, ouvert: LienOuvert): Situation {
  const { statut, personne } = ouvert.lien;
  const fait = acte.fait(ouvert);
  // a link that was replaced shows its receipt to whoever acted since, not to a former contact
  if (fait && (statut !== 'revoque' || fait.acteur.id === personne)) return { kind: 'fait', fait };
  if (statut === 'utilise') return { kind: 'fait', fait: null };
  if (!acte.attendu(ouvert)) return { kind: 'sans-objet' };
  return { kind: statut === 'valable' ? 'a-faire' : 'mort' };
}
