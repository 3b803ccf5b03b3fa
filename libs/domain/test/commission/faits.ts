import type { seances } from '../../src/index.js';
import { doc, motif } from '../documents.js';

type Fait = seances.CommissionEvent;
type Data<Type extends seances.CommissionEventType> = seances.CommissionEventOf<Type>['data'];

export const planifiee = (
  le: string,
  date = '2027-01-19T14:00',
  reglages: Partial<Pick<Data<'SeancePlanifiee'>, 'quorum' | 'mode'>> = {},
): Fait => ({
  type: 'SeancePlanifiee',
  data: {
    numero: 'COM-50-2027-0001',
    reseau: '50',
    programme: 'parentalite',
    regles: 1,
    instance: 'commission',
    quorum: 2,
    mode: 'consensus-sinon-majorite',
    convocation: { joursAvant: 14, rappel: 2 },
    date,
    dureeMinutes: 120,
    lieu: doc('salle'),
    le,
    ...reglages,
  },
});
export const inscrit = (
  le: string,
  personne: string,
  siege = 'partenaires',
  fonction: Data<'MembreInscrit'>['fonction'] = 'membre',
): Fait => ({
  type: 'MembreInscrit',
  data: {
    ...{ personne, siege, fonction, le },
    voix: siege === 'coordination' ? 'consultative' : 'deliberative',
  },
});
export const membreRetire = (le: string, personne: string): Fait => ({
  type: 'MembreRetire',
  data: { personne, le },
});
export const affaire = (le: string, dossier: string): Fait => ({
  type: 'AffaireInscrite',
  data: { dossier, categorieMetier: 'psychologue', le },
});
export const affaireRetiree = (le: string, dossier: string): Fait => ({
  type: 'AffaireRetiree',
  data: { dossier, le },
});
export const differee = (le: string, dossier: string): Fait => ({
  type: 'AffaireDifferee',
  data: { dossier, motif, le },
});
export const convoques = (le: string, membres: string[], serie = 1): Fait => ({
  type: 'MembresConvoques',
  data: { serie, membres, le },
});
export const seanceAjournee = (le: string, date: string, dossiers: string[], serie = 2): Fait => ({
  type: 'SeanceAjournee',
  data: { date, motif, serie, dossiers, le },
});
export const seanceAnnulee = (le: string): Fait => ({ type: 'SeanceAnnulee', data: { motif, le } });
export const presence = (
  le: string,
  personne: string,
  presence: Data<'PresenceNotee'>['presence'] = 'present',
): Fait => ({ type: 'PresenceNotee', data: { personne, presence, le } });
export const deport = (le: string, dossier: string, personne: string): Fait => ({
  type: 'DeportDeclare',
  data: { dossier, personne, le },
});
export const deportLeve = (le: string, dossier: string, personne: string): Fait => ({
  type: 'DeportLeve',
  data: { dossier, personne, le },
});
export const ouverte = (le: string, ...presents: string[]): Fait => ({
  type: 'SeanceOuverte',
  data: { presents, le },
});
export const apprecies = (
  le: string,
  dossier: string,
  criteres: Data<'CriteresApprecies'>['criteres'],
): Fait => ({ type: 'CriteresApprecies', data: { dossier, criteres, le } });
export const voix = (
  le: string,
  dossier: string,
  exprimees: Record<string, Data<'VoixRecueillies'>['voix'][number]['voix']>,
): Fait => ({
  type: 'VoixRecueillies',
  data: {
    dossier,
    voix: Object.entries(exprimees).map(([personne, v]) => ({ personne, voix: v })),
    le,
  },
});
export const decision = (
  le: string,
  dossier: string,
  issue: Data<'DecisionPrise'>['issue'],
  par: Data<'DecisionPrise'>['par'] = 'consensus',
  prochaineSeance?: string,
): Fait => ({
  type: 'DecisionPrise',
  data: { dossier, issue, par, motif, ...(prochaineSeance ? { prochaineSeance } : {}), le },
});
export const decisionRouverte = (le: string, dossier: string): Fait => ({
  type: 'DecisionRouverte',
  data: { dossier, le },
});
export const pvEtabli = (le: string, texte?: string): Fait => ({
  type: 'ProcesVerbalEtabli',
  data: { ...(texte ? { texte: doc(texte) } : {}), le },
});
export const pvSigne = (
  le: string,
  signataire: Data<'ProcesVerbalSigne'>['signataire'],
  personne: string,
): Fait => ({ type: 'ProcesVerbalSigne', data: { signataire, personne, le } });
export const pvClos = (le: string, ...dossiers: string[]): Fait => ({
  type: 'ProcesVerbalClos',
  data: { dossiers, le },
});
export const rectifie = (
  le: string,
  texte: string,
  quoi: Omit<Data<'ProcesVerbalRectifie'>, 'motif' | 'le'> = {},
): Fait => ({ type: 'ProcesVerbalRectifie', data: { motif: doc(texte), ...quoi, le } });
export const transmise = (le: string, cle: string): Fait => ({
  type: 'DecisionTransmise',
  data: { cle, le },
});
export const refusee = (le: string, cle: string, code: string): Fait => ({
  type: 'TransmissionRefusee',
  data: { cle, code, le },
});
export const classee = (le: string, cle: string): Fait => ({
  type: 'TransmissionClassee',
  data: { cle, le },
});
export const rappelEchu = (cle: string, ...membres: string[]): Fait => ({
  type: 'RappelEchu',
  data: { cle, membres },
});
export const signalee = (cle: string, tache: Data<'TacheSignalee'>['tache']): Fait => ({
  type: 'TacheSignalee',
  data: { cle, tache },
});
export const nonRemis = (le: string, personne: string): Fait => ({
  type: 'CourrierNonRemis',
  data: {
    ...{ courrier: `c-${personne}`, gabarit: 'seance-convocation', personne, le },
    serie: 'seance.1',
  },
});
export const envoiSignale = (le: string, personne: string): Fait => ({
  type: 'EnvoiSignale',
  data: {
    ...{ courrier: `c-${personne}`, gabarit: 'seance-rappel', personne, le },
    ...{ serie: 'seance.1', suite: 'incertain' },
  },
});
export const renvoye = (le: string, personne: string): Fait => ({
  type: 'CourrierRenvoye',
  data: {
    ...{ courrier: `c-${personne}`, gabarit: 'seance-convocation', personne, le },
    serie: 'seance.1',
  },
});
