import type { DossierLie } from '@pdn/contracts/ecrans';

/** Before the name of whoever the other dossier is of. */
export const LIENS_ENTRE_DOSSIERS: Record<DossierLie['lien'], string> = {
  'meme-personne': 'Même personne',
  remplace: 'Remplace',
  'remplace-par': 'Remplacement par',
};
