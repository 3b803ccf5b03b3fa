import { assertNever } from '../../assert-never.js';
import type { Context } from '../context.js';
import type { EventOf } from '../events.js';
import { estClose, type Labellisation } from '../state.js';
import { labelDe } from '../label/label-de.js';
import { avecActeOffert } from './acte-offert.js';
import { actePourChacun, LES_DEUX } from './intentions.js';
import type { CourrierIntent } from './intention.js';
import { reponseAttendue } from './manquement.js';

type Fait = EventOf<
  | 'LabelAccorde'
  | 'LabellisationSuspendue'
  | 'LabellisationReprise'
  | 'RenouvellementDemande'
  | 'LabelRenouvele'
  | 'RenouvellementRefuse'
>;

export function label(event: Fait, dossier: Labellisation, context: Context): CourrierIntent[] {
  switch (event.type) {
    case 'LabelAccorde':
      return actePourChacun('label-accorde', LES_DEUX, { terme: event.data.terme }).map((courrier) =>
        avecActeOffert(courrier, dossier),
      );
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
      return [
        ...actePourChacun('labellisation-reprise', LES_DEUX, { le: event.data.le, ...terme(dossier) }),
        ...reponseAttendue(dossier, context),
      ];
    case 'RenouvellementDemande':
      return actePourChacun('renouvellement-demande', LES_DEUX, { rienNAChange: event.data.rienNAChange });
    case 'LabelRenouvele':
      return actePourChacun('label-renouvele', LES_DEUX, { terme: event.data.terme }).map((courrier) =>
        avecActeOffert(courrier, dossier),
      );
    case 'RenouvellementRefuse':
      return actePourChacun('renouvellement-refuse', LES_DEUX, {
        motif: event.data.motif.id,
        ...terme(dossier),
      });
    default:
      return assertNever(event);
  }
}

/** Only a granted label has one: before, there is nothing yet but an application. */
const terme = (dossier: Labellisation): { terme?: string } => {
  const accorde = estClose(dossier) ? null : labelDe(dossier);
  return accorde ? { terme: accorde.terme } : {};
};
