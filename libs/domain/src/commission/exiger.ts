import { Refusal } from '../refusal.js';
import {
  affaireDe,
  type Affaire,
  type ASigner,
  type Commission,
  type EnPreparation,
  type Membre,
  type Ouverte,
} from './state.js';

/** @throws {Refusal} `seance-close`, `proces-verbal-etabli` */
export function exigerModifiable(commission: Commission): asserts commission is EnPreparation | Ouverte {
  exigerNonClose(commission);
  if (commission.etape === 'proces-verbal')
    throw new Refusal('proces-verbal-etabli', 'Le procès-verbal de cette séance est établi.');
}

/** @throws {Refusal} `seance-close`, `proces-verbal-etabli`, `seance-deja-ouverte` */
export function exigerPreparation(commission: Commission): asserts commission is EnPreparation {
  exigerModifiable(commission);
  if (commission.etape === 'ouverte')
    throw new Refusal('seance-deja-ouverte', 'Cette séance est déjà ouverte.');
}

/** What was voted is as the minutes say, once somebody has signed them. @throws {Refusal} */
export function exigerSeance(commission: Commission): asserts commission is Ouverte | ASigner {
  exigerNonClose(commission);
  if (commission.etape === 'preparation')
    throw new Refusal('seance-non-ouverte', 'Cette séance n’est pas ouverte.');
  if (commission.etape === 'proces-verbal' && commission.signatures.length > 0)
    throw new Refusal(
      'proces-verbal-signe',
      'Le procès-verbal est signé : rien n’y change, mais vous pouvez le rectifier une fois achevé.',
    );
}

/** @throws {Refusal} `seance-close` */
export function exigerNonClose(
  commission: Commission,
): asserts commission is EnPreparation | Ouverte | ASigner {
  if (commission.etape === 'signee' || commission.etape === 'annulee')
    throw new Refusal('seance-close', 'Cette séance est close.');
}

/** @throws {Refusal} `affaire-inconnue` */
export function exigerAffaire(commission: Commission, dossier: string): Affaire {
  const affaire = affaireDe(commission, dossier);
  if (!affaire) throw new Refusal('affaire-inconnue', 'Ce dossier n’est pas à l’ordre du jour.', 'dossier');
  return affaire;
}

/** @throws {Refusal} `membre-inconnu` */
export function exigerMembre(commission: Commission, personne: string): Membre {
  const membre = commission.membres.find((autre) => autre.personne === personne);
  if (!membre)
    throw new Refusal('membre-inconnu', 'Cette personne n’est pas membre de la séance.', 'personne');
  return membre;
}

/** @throws {Refusal} `affaires-a-decider` */
export function exigerToutDecide({ affaires }: Commission): void {
  const restantes = affaires.filter(({ decision }) => !decision).length;
  if (restantes > 0)
    throw new Refusal(
      'affaires-a-decider',
      `${restantes === 1 ? 'Un dossier reste' : `${restantes} dossiers restent`} sans décision : décidez, différez ou ajournez la séance.`,
    );
}
