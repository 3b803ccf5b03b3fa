import type { Chronologie, DossierLu } from '@pdn/persistence';
import type { RoleDeCle } from '../../acces/appelant.js';
import { peutDeposer } from '../depot.js';

/** Whether somebody left whom nobody replaces yet: whoever does has a dossier of their own, which this role may open. */
export const remplacementAOuvrir = (
  { lies }: Pick<DossierLu, 'lies'>,
  { evenements }: Pick<Chronologie, 'evenements'>,
  role: RoleDeCle,
): boolean =>
  peutDeposer(role) &&
  lies.every(({ lien }) => lien !== 'remplace-par') &&
  evenements.some(
    ({ evenement }) => evenement.type === 'DepartDeclare' && evenement.data.remplacement !== 'aucun',
  );
