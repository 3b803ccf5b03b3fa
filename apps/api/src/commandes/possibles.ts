import { COMMANDES, renvoyerCourrier } from '@pdn/contracts/http';
import {
  aLeMandat,
  auNomDePossibles,
  commandesPossibles,
  decisionDuType,
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

/** What somebody of this role may do with the dossier as it stands, in person or for whoever decides in this reseau. */
export const commandesPour = (
  { etat, context, instances }: Pick<DossierLu, 'etat' | 'context' | 'instances'>,
  kind: RoleDeCle,
): CommandePossible[] =>
  commandesPossibles(etat, context, { kind })
    .map((type) => ({
      type,
      titre: TITRES.get(type) ?? type,
      enPersonne: peutEnvoyer(type, { kind }) && aLaMain(type, kind, instances),
      auNomDe: auNomDePossibles(type, kind).filter((qui) => aLaMain(type, qui, instances)),
    }))
    .filter(({ enPersonne, auNomDe }) => enPersonne || auNomDe.length > 0);

/** Of those who could hold the mandate, only whoever does in this reseau is proposed. */
function aLaMain(
  type: CommandType,
  qui: RoleDeCle | NonNullable<Acteur['auNomDe']>,
  instances: readonly Instance[],
): boolean {
  const decision = decisionDuType(type);
  return !decision || aLeMandat(decision, qui, instances);
}
