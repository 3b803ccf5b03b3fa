import type { Instance } from '../../instances/instance.js';
import { aujourdhui } from '../../labellisation/faits.js';
import { Refusal } from '../../refusal.js';
import type { Jour } from '../../temps.js';
import type { DataOf, MembrePropose } from '../commands.js';
import type { DecisionContext } from '../../labellisation/context.js';
import type { CommissionEvent } from '../events.js';
import { exigerModifiable } from '../exiger.js';
import type { Commission } from '../state.js';

type Siegeant = Pick<MembrePropose, 'personne' | 'siege' | 'fonction'>;

/** @throws {Refusal} `membre-deja-inscrit`, `siege-inconnu`, `siege-complet`, `fonction-deja-tenue` */
export function inscrireMembre(
  membre: DataOf<'inscrireMembre'>,
  commission: Commission,
  context: Pick<DecisionContext, 'instances' | 'calendrier' | 'now'>,
): CommissionEvent[] {
  const connu = commission.membres.find(({ personne }) => personne === membre.personne);
  if (connu?.siege === membre.siege && connu.fonction === membre.fonction) return [];
  exigerModifiable(commission);
  const instance = context.instances?.find(({ cle }) => cle === commission.instance);
  return inscrire([membre], commission.membres, instance, aujourdhui(context));
}

export function inscrire(
  membres: readonly MembrePropose[],
  dejaLa: readonly Siegeant[],
  instance: Instance | undefined,
  le: Jour,
): CommissionEvent[] {
  const assis = [...dejaLa];
  return membres.map(({ personne, siege, fonction }) => {
    const place = instance?.sieges.find(({ cle }) => cle === siege);
    if (!place) throw new Refusal('siege-inconnu', 'Ce siège n’existe pas dans cette instance.', 'siege');
    exigerPlace({ personne, siege, fonction }, assis, place.places);
    assis.push({ personne, siege, fonction });
    return { type: 'MembreInscrit', data: { personne, siege, fonction, voix: place.voix, le } };
  });
}

function exigerPlace(
  { personne, siege, fonction }: Siegeant,
  assis: readonly Siegeant[],
  places: number,
): void {
  if (assis.some((autre) => autre.personne === personne))
    throw new Refusal('membre-deja-inscrit', 'Cette personne est déjà membre de la séance.', 'personne');
  if (assis.filter((autre) => autre.siege === siege).length >= places)
    throw new Refusal('siege-complet', 'Toutes les places de ce siège sont prises.', 'siege');
  if (fonction !== 'membre' && assis.some((autre) => autre.fonction === fonction))
    throw new Refusal('fonction-deja-tenue', 'Un autre membre tient déjà cette fonction.', 'fonction');
}
