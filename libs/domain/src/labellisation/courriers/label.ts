import { assertNever } from '../../assert-never.js';
import type { Context } from '../context.js';
import type { Destinataire } from '../destinataire.js';
import type { EventOf } from '../events.js';
import { estClose, type Labellisation } from '../state.js';
import { labelDe } from '../label/label-de.js';
import { actePourChacun, LES_DEUX } from './intentions.js';
import type { CourrierIntent } from './intention.js';

type Fait = EventOf<
  | 'LabelAccorde'
  | 'LabellisationSuspendue'
  | 'LabellisationReprise'
  | 'RenouvellementDemande'
  | 'LabelRenouvele'
  | 'RenouvellementRefuse'
  | 'LabelRetire'
>;

export function label(event: Fait, dossier: Labellisation, context: Context): CourrierIntent[] {
  switch (event.type) {
    case 'LabelAccorde':
      return actePourChacun('label-accorde', LES_DEUX, { terme: event.data.terme });
    case 'LabellisationSuspendue': {
      const { du, au, motif } = event.data;
      return actePourChacun('labellisation-suspendue', LES_DEUX, {
        du,
        ...(au ? { au } : {}),
        motif: motif.id,
        ...terme(dossier),
      });
    }
    case 'LabellisationReprise':
      return actePourChacun('labellisation-reprise', LES_DEUX, { le: event.data.le, ...terme(dossier) });
    case 'RenouvellementDemande':
      return actePourChacun('renouvellement-demande', LES_DEUX, { rienNAChange: event.data.rienNAChange });
    case 'LabelRenouvele':
      return actePourChacun('label-renouvele', LES_DEUX, { terme: event.data.terme });
    case 'RenouvellementRefuse':
      return actePourChacun('renouvellement-refuse', LES_DEUX, {
        motif: event.data.motif.id,
        ...terme(dossier),
      });
    case 'LabelRetire':
      return retrait(event.data, context);
    default:
      return assertNever(event);
  }
}

/** Only a granted label has one: before, there is nothing yet but an application. */
const terme = (dossier: Labellisation): { terme?: string } => {
  const accorde = estClose(dossier) ? null : labelDe(dossier);
  return accorde ? { terme: accorde.terme } : {};
};

/** A receipt to everybody. Where the Caf signs there is a convention, which itself ends after its notice. */
function retrait(
  { par, motif, le }: EventOf<'LabelRetire'>['data'],
  { calendrier, regles }: Context,
): CourrierIntent[] {
  const donnees = { par, motif: motif.id, le };
  const tous: Destinataire[] = [...LES_DEUX, 'coordinateur'];
  if (!regles.engagements.signataires.includes('caf')) return actePourChacun('label-retire', tous, donnees);
  const finConvention = calendrier.plusMois(le, regles.retrait.preavisMois);
  return actePourChacun('label-retire', [...tous, 'caf'], { ...donnees, finConvention });
}
