import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { DecisionContext } from '../context.js';
import type { EventOf, LabellisationEvent } from '../events.js';
import { evolve } from '../evolve.js';
import { aujourdhui, exigerOuvert } from '../faits.js';
import type { Labellisation } from '../state.js';
import { annoncesQuiBougent } from './annonces-qui-bougent.js';
import { bilansEcartes, bilansQuiBougent } from './bilans-qui-bougent.js';
import { relancesTombees } from './relances-tombees.js';
import { attentesAReprendre, attentesDepassees } from './reprises.js';

/**
 * The dossier goes on under another published version. What had been announced and moves is announced again; what the
 * new delays place in the past is recorded, not mailed; what was asked too early is asked again in its time.
 * @throws {Refusal} `regles-inconnues`, `regles-pas-en-vigueur`, `dossier-clos`
 */
export function adopterRegles(
  { version }: DataOf<'adopterRegles'>,
  dossier: Labellisation,
  context: DecisionContext,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  if (dossier.regles === version) return [];
  const demandees = context.reglesDemandees;
  if (demandees?.regles.version !== version)
    throw new Refusal('regles-inconnues', 'Cette version des règles n’existe pas.', 'version');
  if (demandees.depuis > context.now)
    throw new Refusal('regles-pas-en-vigueur', 'Ces règles ne s’appliquent pas encore.', 'version');

  const sous = { ...context, regles: demandees.regles };
  const adoptees: Adoptees = {
    version,
    le: aujourdhui(context),
    bilans: bilansQuiBougent(dossier, context, sous),
    bilansEcartes: bilansEcartes(dossier, context, sous),
    annonces: [],
    reprises: [],
  };
  const apres = () => evolve(dossier, { type: 'ReglesAdoptees', data: adoptees }, dossier.version + 1);
  adoptees.annonces = annoncesQuiBougent(dossier, apres(), context, sous);
  adoptees.reprises = attentesDepassees(apres(), adoptees.annonces, sous);
  adoptees.reprises.push(...attentesAReprendre(apres(), adoptees.annonces, sous));
  return [{ type: 'ReglesAdoptees', data: adoptees }, ...relancesTombees(apres(), adoptees.annonces, sous)];
}

type Adoptees = EventOf<'ReglesAdoptees'>['data'];
