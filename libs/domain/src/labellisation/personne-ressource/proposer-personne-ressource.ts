import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, faitEtSaisie } from '../faits.js';
import type { Labellisation, Proposition } from '../state.js';
import { exigerProposition } from './exiger-proposition.js';

/**
 * Perimeter, public wording and text, as the coordination sets them; other ones void what was accepted.
 * @throws {Refusal} `pas-de-proposition`, `personne-ressource-reconnue`, `domaines-requis`
 */
export function proposerPersonneRessource(
  { texte, domaines, ressource, le }: DataOf<'proposerPersonneRessource'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  exigerProposition(dossier);
  const avant = dossier.proposition;
  if (avant && estLaMeme(avant, { texte, domaines, ressource })) return [];
  if (domaines.length === 0)
    throw new Refusal('domaines-requis', 'Dites au moins un domaine de la personne ressource.', 'domaines');
  const data = {
    texte,
    domaines: [...new Set(domaines)],
    ressource,
    serie: avant ? derniereSerie(avant) + 1 : 1,
    ...faitEtSaisie(le, dossier, context),
  };
  return [{ type: 'PersonneRessourceProposee', data }];
}

const estLaMeme = (
  avant: Proposition,
  { texte, domaines, ressource }: Pick<Proposition, 'texte' | 'domaines' | 'ressource'>,
): boolean =>
  avant.texte === texte &&
  avant.ressource.sha256 === ressource.sha256 &&
  [...avant.domaines].sort().join() === [...new Set(domaines)].sort().join();

/** A mail sent again may have raised a series above the one of the proposal. */
const derniereSerie = ({ serie, acceptations }: Proposition): number =>
  Math.max(serie, ...acceptations.map((autre) => (autre.statut === 'attendue' ? autre.suivi.serie : 0)));
