import type { Acteur } from '../acteur.js';
import { assertNever } from '../assert-never.js';
import type { CommissionCommandType } from './commands.js';
import type { Context } from '../labellisation/context.js';
import { DROITS, peutEnvoyer } from './droits.js';
import { estPresent, type Commission } from './state.js';

/** What this person may ask of the session as it stands, in the order of its life. */
export const commandesPossibles = (
  commission: Commission | null,
  context: Context,
  { kind }: Pick<Acteur, 'kind'>,
): CommissionCommandType[] =>
  kind === 'systeme'
    ? []
    : (Object.keys(DROITS) as CommissionCommandType[]).filter(
        (type) => peutEnvoyer(type, { kind }) && aUnSens(type, commission, context),
      );

function aUnSens(
  type: CommissionCommandType,
  commission: Commission | null,
  { calendrier, now }: Context,
): boolean {
  if (!commission) return type === 'planifierSeance';
  const { etape, membres, affaires } = commission;
  const modifiable = etape === 'preparation' || etape === 'ouverte';
  const deliberable =
    etape === 'ouverte' || (etape === 'proces-verbal' && commission.signatures.length === 0);
  const leJourVenu = commission.date.slice(0, 10) <= calendrier.jour(now);
  switch (type) {
    case 'planifierSeance':
      return false;
    case 'inscrireMembre':
    case 'inscrireAffaire':
    case 'ajournerSeance':
      return modifiable;
    case 'annulerSeance':
      return modifiable && affaires.every(({ decision }) => !decision);
    case 'retirerMembre':
      return etape === 'preparation' && membres.length > 0;
    case 'retirerAffaire':
    case 'differerAffaire':
      return modifiable && affaires.some(({ decision }) => !decision);
    case 'convoquerMembres':
      return etape === 'preparation' && membres.some(({ convoque }) => !convoque);
    case 'noterPresence':
      return (etape === 'preparation' || deliberable) && membres.length > 0;
    case 'declarerDeport':
      return (etape === 'preparation' || deliberable) && membres.length > 0 && affaires.length > 0;
    case 'leverDeport':
      return (etape === 'preparation' || deliberable) && affaires.some(({ deports }) => deports.length > 0);
    case 'ouvrirSeance':
      return etape === 'preparation' && leJourVenu && membres.some(estPresent);
    case 'apprecierCriteres':
    case 'deciderAffaire':
      return deliberable && affaires.length > 0;
    case 'recueillirVoix':
      return deliberable && affaires.length > 0 && commission.mode !== 'consensus';
    case 'etablirProcesVerbal':
      return deliberable && affaires.every(({ decision }) => decision);
    case 'signerProcesVerbal':
      return etape === 'proces-verbal';
    case 'rectifierProcesVerbal':
      return etape === 'signee';
    case 'classerTransmission':
      return commission.transmissions.some(({ statut }) => statut.etat === 'refusee');
    case 'renvoyerCourrier':
      return membres.length > 0;
    case 'constaterTransmission':
    case 'declencherEcheance':
    case 'constaterNonRemise':
      return false;
    default:
      return assertNever(type);
  }
}
