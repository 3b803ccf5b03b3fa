import type { LienMort } from '@pdn/contracts/ecrans';
import { PageLienMort, rendrePage } from '@pdn/ecrans';
import { personneDe } from '../dossier/personnes.js';
import { actionDuLien, type LienOuvert } from './lien.js';

/** A link that no longer works: a new one goes to the address on file, which is only hinted at. */
export function pageDuLienMort(
  { jeton, cadre, lien, dossier: { parties }, reseau }: LienOuvert,
  quoi: LienMort['etat'] | 'sans-objet',
): string {
  const adresse = personneDe(lien.destinataire, { parties, reseau })?.courriel;
  return rendrePage(PageLienMort, {
    cadre,
    raison: quoi === 'sans-objet' ? quoi : lien.statut === 'revoque' ? 'revoque' : 'expire',
    action: quoi === 'sans-objet' || lien.courrier === null ? null : `${actionDuLien(jeton)}/renvoi`,
    adresse: adresse ? masquer(adresse) : null,
    etat: quoi === 'sans-objet' ? 'proposer' : quoi,
  });
}

export const masquer = (adresse: string): string => adresse.replace(/^(.)[^@]*/, '$1…');
