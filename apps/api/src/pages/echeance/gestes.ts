import type { ActeSurEcheance, CommandeDEcheance, DocumentRef } from '@pdn/domain';

export const COMMANDES_DES_GESTES = {
  deplacer: 'deplacerEcheance',
  sauter: 'sauterEcheance',
  'mettre-en-pause': 'mettreEcheanceEnPause',
  reprendre: 'reprendreEcheance',
} as const satisfies Record<ActeSurEcheance, CommandeDEcheance['type']>;

export const estUnGeste = (dit: unknown): dit is ActeSurEcheance =>
  typeof dit === 'string' && Object.hasOwn(COMMANDES_DES_GESTES, dit);

export const adresseDeLEcheance = (dossier: string, cle: string): string =>
  `/dossiers/${dossier}/echeance?cle=${encodeURIComponent(cle)}`;

/** The command as it would be sent, for whoever wants to see what it would do: the motive changes nothing. */
export function commandeEssayee(geste: ActeSurEcheance, cle: string, au: string): CommandeDEcheance {
  switch (geste) {
    case 'deplacer':
      return { type: 'deplacerEcheance', data: { cle, au, motif: MOTIF_A_VENIR } };
    case 'sauter':
      return { type: 'sauterEcheance', data: { cle, motif: MOTIF_A_VENIR } };
    case 'mettre-en-pause':
      return { type: 'mettreEcheanceEnPause', data: { cle, motif: MOTIF_A_VENIR } };
    case 'reprendre':
      return { type: 'reprendreEcheance', data: { cle } };
  }
}

const MOTIF_A_VENIR: DocumentRef = { id: '00000000-0000-0000-0000-000000000000', sha256: '' };
