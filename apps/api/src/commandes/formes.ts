import {
  COMMANDES,
  COMMANDES_APPEL,
  COMMANDES_COMMISSION,
  deposerCandidature,
  ouvrirAppel,
  planifierSeance,
  renvoyerCourrier,
  type CommandeHttp,
  type FormeDeDepot,
} from '@pdn/contracts/http';
import type { AnyCommand } from '@pdn/domain';

/** How a command is taken apart before it is kept. */
export type Forme = FormeDeDepot;

const SANS_CONTENU: Forme = { documents: [], personnes: [], structures: [] };
const FORMES = new Map<AnyCommand['type'], Forme>(
  [
    deposerCandidature,
    ...COMMANDES,
    ouvrirAppel,
    ...COMMANDES_APPEL,
    planifierSeance,
    ...COMMANDES_COMMISSION,
  ].map((forme) => [forme.type, forme]),
);

/** Of a command without personal content when it is nobody's form: the engine's, a mail sent again. */
export const formeDe = (type: AnyCommand['type']): Forme => FORMES.get(type) ?? SANS_CONTENU;

const CONTRATS = new Map<AnyCommand['type'], CommandeHttp['data']>(
  [...COMMANDES, ...COMMANDES_APPEL, ...COMMANDES_COMMISSION, renvoyerCourrier].map(({ type, data }) => [
    type,
    data,
  ]),
);

/** What the data of a command must be. */
export function contratDe(type: AnyCommand['type']): CommandeHttp['data'] {
  const contrat = CONTRATS.get(type);
  if (!contrat) throw new TypeError(`Nobody sends ${type}`);
  return contrat;
}
