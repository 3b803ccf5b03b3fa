import { COMMANDES, renvoyerCourrier } from '@pdn/contracts/http';
import {
  auNomDePossibles,
  auteurPour,
  commandesPossibles,
  instanceMandatee,
  peutEnvoyer,
  type Acteur,
  type CommandType,
  type Instance,
} from '@pdn/domain';
import type { DossierLu } from '@pdn/persistence';
import type { RoleDeCle } from '../acces/appelant.js';

const TITRES = new Map<CommandType, string>(
  [...COMMANDES, renvoyerCourrier].map(({ type, titre }) => [type, titre]),
);

export interface CommandePossible {
  type: CommandType;
  titre: string;
  enPersonne: boolean;
  auNomDe: NonNullable<Acteur['auNomDe']>[];
}

/** What somebody of this role may do with the dossier as it stands, in person or for somebody else. */
export const commandesPour = (
  { etat, context, instances }: Pick<DossierLu, 'etat' | 'context' | 'instances'>,
  kind: RoleDeCle,
): CommandePossible[] =>
  commandesPossibles(etat, context, { kind }).map((type) => ({
    type,
    titre: TITRES.get(type) ?? type,
    enPersonne: peutEnvoyer(type, { kind }),
    auNomDe: auNomDePossibles(type, kind).filter((qui) => aLeMandat(type, qui, instances)),
  }));

/** Of those who could hold it, only whoever does in this reseau is proposed. */
function aLeMandat(type: CommandType, qui: string, instances: readonly Instance[]): boolean {
  const instance =
    type === 'enregistrerDecisionCommission' && instanceMandatee(instances, 'demande-exceptionnelle');
  return !instance || auteurPour(instance) === qui;
}
