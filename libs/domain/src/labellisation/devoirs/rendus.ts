import type { Jour } from '../../temps.js';
import type { LabellisationEvent } from '../events.js';
import {
  FICHE,
  nomBilan,
  nomContresignature,
  nomEngagements,
  nomEntretien,
  nomManquement,
  PIECES,
  PROFIL,
  RENOUVELLEMENT,
  RESSOURCE,
} from '../series.js';
import { devoir, type Devoir, type EtatRendu } from './devoir.js';

export type DevoirRendu = Devoir & { etat: EtatRendu };

/** What was done, by its facts, in their order; no date among them is one that `corrigerSaisie` may change. */
export const devoirsRendus = (events: readonly LabellisationEvent[]): DevoirRendu[] =>
  events.reduce<DevoirRendu[]>((rendus, event) => {
    const restants = rendus.filter((rendu) => !estARefaire(rendu, event));
    const nouveau = renduPar(event);
    const estFait = restants.some(({ cle, etat }) => cle === nouveau?.cle && etat.statut === 'fait');
    if (!nouveau || (nouveau.etat.statut === 'leve' && estFait)) return restants;
    return [...restants.filter(({ cle }) => cle !== nouveau.cle), nouveau];
  }, []);

function renduPar({ type, data }: LabellisationEvent): DevoirRendu | null {
  switch (type) {
    case 'PiecesFournies':
      return devoir(PIECES, 'pieces', 'employeur', fait(data.le));
    case 'PersonneRessourceAcceptee':
      return devoir(RESSOURCE, 'ressource', data.partie, fait(data.le));
    case 'EntretienFavorable':
      return devoir(nomEntretien(data.rang), 'entretien', 'professionnel', fait(data.le));
    case 'EngagementsSignes':
      return devoir(nomEngagements(data.version), 'engagements', data.signataire, fait(data.le));
    case 'ProfilCree':
    case 'ProfilAdapte':
      return devoir(PROFIL, 'profil', 'professionnel', fait(data.le));
    case 'FicheValidee':
      return devoir(FICHE, 'fiche', 'professionnel', fait(data.le));
    case 'BilanRemis':
      return duBilan(data.exercice, fait(data.le));
    case 'BilanClos':
      return duBilan(data.exercice, leve(data.le));
    case 'BilanContresigne':
      return devoir(
        nomContresignature(data.exercice),
        'contresignature',
        'employeur',
        fait(data.le),
        data.exercice,
      );
    case 'ReponseAuManquementRecue':
      return devoir(nomManquement(data.rang), 'manquement', 'employeur', fait(data.le));
    case 'ManquementLeve':
    case 'ObservationAdressee':
      return devoir(nomManquement(data.rang), 'manquement', 'employeur', leve(data.le));
    case 'RenouvellementDemande':
      // asked for each term: one does not replace the other
      return devoir(`${RENOUVELLEMENT}-${data.le}`, 'renouvellement', 'employeur', fait(data.le));
    default:
      return null;
  }
}

/** Another text, another proposal, a bilan that is opened again: what was given for the former one counts no more. */
function estARefaire({ type, exercice }: DevoirRendu, event: LabellisationEvent): boolean {
  switch (event.type) {
    case 'EngagementsOuverts':
      return type === 'engagements';
    case 'PersonneRessourceProposee':
      return type === 'ressource';
    case 'BilanRouvert':
      return type === 'bilan' && exercice === event.data.exercice;
    default:
      return false;
  }
}

const duBilan = (exercice: number, etat: EtatRendu): DevoirRendu =>
  devoir(nomBilan(exercice), 'bilan', 'professionnel', etat, exercice);

const fait = (le: Jour): EtatRendu => ({ statut: 'fait', le, limite: null });
const leve = (le: Jour): EtatRendu => ({ statut: 'leve', le, limite: null });
