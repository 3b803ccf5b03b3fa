import type { seances } from '../../src/index.js';
import { acteur } from '../acteurs.js';
import { doc, motif } from '../documents.js';

/** A command to a session, and who sends it. */
export interface ActeDeSeance {
  command: seances.CommissionCommand;
  acteur: ReturnType<typeof acteur>;
}

const par =
  (kind: Parameters<typeof acteur>[0]) =>
  (command: seances.CommissionCommand): ActeDeSeance => ({ command, acteur: acteur(kind) });
const coordinateur = par('coordinateur');
const systeme = par('systeme');
/** The same command, from somebody else. */
export const seanceEnvoyeePar = (
  kind: Parameters<typeof acteur>[0],
  { command }: ActeDeSeance,
): ActeDeSeance => par(kind)(command);

type Data<Type extends seances.CommissionCommandType> = seances.DataOf<Type>;

export const planifier = (
  date = '2027-01-19T14:00',
  membres?: Data<'planifierSeance'>['membres'],
  instance = 'commission',
): ActeDeSeance =>
  coordinateur({
    type: 'planifierSeance',
    data: {
      programme: 'parentalite',
      instance,
      date,
      dureeMinutes: 120,
      lieu: doc('salle'),
      ...(membres ? { membres } : {}),
    },
  });
export const inscrireMembre = (
  personne: string,
  siege = 'partenaires',
  fonction: Data<'inscrireMembre'>['fonction'] = 'membre',
): ActeDeSeance => coordinateur({ type: 'inscrireMembre', data: { personne, siege, fonction } });
export const retirerMembre = (personne: string): ActeDeSeance =>
  coordinateur({ type: 'retirerMembre', data: { personne } });
export const inscrireAffaire = (dossier: string): ActeDeSeance =>
  coordinateur({
    type: 'inscrireAffaire',
    data: { dossier, categorieMetier: 'psychologue' },
  });
export const retirerAffaire = (dossier: string): ActeDeSeance =>
  coordinateur({ type: 'retirerAffaire', data: { dossier } });
export const differerAffaire = (dossier: string): ActeDeSeance =>
  coordinateur({ type: 'differerAffaire', data: { dossier, motif } });
export const convoquer = (): ActeDeSeance => coordinateur({ type: 'convoquerMembres', data: {} });
export const ajournerSeance = (date: string): ActeDeSeance =>
  coordinateur({ type: 'ajournerSeance', data: { date, motif } });
export const annulerSeance = (): ActeDeSeance => coordinateur({ type: 'annulerSeance', data: { motif } });
export const noterPresence = (
  personne: string,
  presence: Data<'noterPresence'>['presence'] = 'present',
): ActeDeSeance => coordinateur({ type: 'noterPresence', data: { personne, presence } });
export const declarerDeport = (dossier: string, personne: string): ActeDeSeance =>
  coordinateur({ type: 'declarerDeport', data: { dossier, personne } });
export const leverDeport = (dossier: string, personne: string): ActeDeSeance =>
  coordinateur({ type: 'leverDeport', data: { dossier, personne } });
export const ouvrirSeance = (): ActeDeSeance => coordinateur({ type: 'ouvrirSeance', data: {} });
export const apprecier = (dossier: string, criteres: Data<'apprecierCriteres'>['criteres']): ActeDeSeance =>
  coordinateur({ type: 'apprecierCriteres', data: { dossier, criteres } });
export const recueillir = (
  dossier: string,
  voix: Record<string, Data<'recueillirVoix'>['voix'][number]['voix']>,
): ActeDeSeance =>
  coordinateur({
    type: 'recueillirVoix',
    data: { dossier, voix: Object.entries(voix).map(([personne, v]) => ({ personne, voix: v })) },
  });
export const decider = (
  dossier: string,
  issue: Data<'deciderAffaire'>['issue'],
  voie: Data<'deciderAffaire'>['par'] = 'consensus',
  prochaineSeance?: string,
): ActeDeSeance =>
  coordinateur({
    type: 'deciderAffaire',
    data: { dossier, issue, par: voie, motif, ...(prochaineSeance ? { prochaineSeance } : {}) },
  });
export const etablir = (texte?: string): ActeDeSeance =>
  coordinateur({ type: 'etablirProcesVerbal', data: texte ? { texte: doc(texte) } : {} });
export const signerPv = (signataire: Data<'signerProcesVerbal'>['signataire']): ActeDeSeance =>
  coordinateur({ type: 'signerProcesVerbal', data: { signataire } });
export const rectifier = (
  texte: string,
  quoi: Omit<Data<'rectifierProcesVerbal'>, 'motif'> = {},
): ActeDeSeance => coordinateur({ type: 'rectifierProcesVerbal', data: { motif: doc(texte), ...quoi } });
export const classer = (dossier: string): ActeDeSeance =>
  coordinateur({ type: 'classerTransmission', data: { dossier } });
export const constaterTransmission = (dossier: string, refus?: string): ActeDeSeance =>
  systeme({ type: 'constaterTransmission', data: { dossier, ...(refus ? { refus } : {}) } });
export const declencher = (cle: string): ActeDeSeance =>
  systeme({ type: 'declencherEcheance', data: { cle } });
export const nonRemis = (personne: string, serie?: string): ActeDeSeance =>
  systeme({ type: 'constaterNonRemise', data: convocation(personne, serie) });
export const renvoyer = (personne: string, serie?: string): ActeDeSeance =>
  coordinateur({ type: 'renvoyerCourrier', data: convocation(personne, serie) });

const convocation = (personne: string, serie = 'seance.1') => ({
  courrier: `c-${personne}`,
  gabarit: 'seance-convocation' as const,
  destinataire: 'membre' as const,
  ...{ personne, serie },
});
