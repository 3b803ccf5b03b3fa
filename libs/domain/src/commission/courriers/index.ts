import { assertNever } from '../../assert-never.js';
import { auPlusTotOuvre } from '../../labellisation/courriers/partir.js';
import type { ClasseCourrier, CourrierIntent } from '../../labellisation/courriers/intention.js';
import type { Context } from '../../labellisation/context.js';
import type { CommissionEvent } from '../events.js';
import { serieDeSeance } from '../series.js';
import type { Commission } from '../state.js';
import type { GabaritDeSeance } from './gabarits.js';

/**
 * Who is told of this fact; `commission` is as it stands after it. Employers and professionals are told by their own
 * dossier, when it has received its decision.
 */
export function courriers(
  event: CommissionEvent,
  commission: Commission,
  context: Context,
): CourrierIntent[] {
  const ecrire = (gabarit: GabaritDeSeance, classe: ClasseCourrier = 'acte', motif?: string) => {
    const donnees = { ...deLaSeance(commission), ...(motif ? { motif } : {}) };
    const serie = serieDeSeance(commission);
    return (personne: string): CourrierIntent => ({
      ...{ gabarit, personne, classe, donnees, serie },
      destinataire: 'membre',
      copie: [],
    });
  };
  switch (event.type) {
    case 'MembresConvoques':
      return event.data.membres.map(ecrire('seance-convocation'));
    case 'MembreInscrit':
      return commission.convoqueeLe && commission.etape === 'preparation'
        ? [ecrire('seance-convocation')(event.data.personne)]
        : [];
    case 'SeanceAjournee':
      return convoques(commission).map(ecrire('seance-ajournee', 'acte', event.data.motif.id));
    case 'SeanceAnnulee':
      return convoques(commission).map(ecrire('seance-annulee', 'acte', event.data.motif.id));
    case 'RappelEchu':
      return event.data.membres
        .map(ecrire('seance-rappel', 'rappel'))
        .map((courrier) => auPlusTotOuvre(courrier, commission, context));
    case 'CourrierRenvoye': {
      const { gabarit, personne, courrier } = event.data;
      return [{ ...ecrire(gabarit)(personne), donnees: {}, reprend: courrier }];
    }
    case 'SeancePlanifiee':
    case 'MembreRetire':
    case 'AffaireInscrite':
    case 'AffaireRetiree':
    case 'AffaireDifferee':
    case 'PresenceNotee':
    case 'DeportDeclare':
    case 'DeportLeve':
    case 'DecisionRouverte':
    case 'SeanceOuverte':
    case 'CriteresApprecies':
    case 'VoixRecueillies':
    case 'DecisionPrise':
    case 'ProcesVerbalEtabli':
    case 'ProcesVerbalSigne':
    case 'ProcesVerbalClos':
    case 'ProcesVerbalRectifie':
    case 'DecisionTransmise':
    case 'TransmissionRefusee':
    case 'TransmissionClassee':
    case 'TacheSignalee':
    case 'EnvoiSignale':
    case 'CourrierNonRemis':
      return [];
    default:
      return assertNever(event);
  }
}

const convoques = ({ membres }: Commission): string[] =>
  membres.filter(({ convoque }) => convoque).map(({ personne }) => personne);

/** `rang`: each new date is a newer version of the same entry in a member's calendar. */
const deLaSeance = ({ date, dureeMinutes, lieu, serie, instance, affaires, mode, quorum }: Commission) => ({
  ...{ date, dureeMinutes, instance, mode, quorum },
  lieu: lieu.id,
  rang: serie,
  affaires: affaires.length,
});
