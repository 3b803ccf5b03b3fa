import { jourSimple } from '@pdn/contracts/dates';
import { majuscule } from '../enumerer.js';
import { CHANGEMENTS_STRUCTURE, MOTIFS_SUSPENSION } from '../vocabulaire.js';
import type { Recits } from './recit.js';

export const RECITS_VIE: Recits<
  | 'LabellisationSuspendue'
  | 'LabellisationReprise'
  | 'ContactChange'
  | 'StructureChangee'
  | 'RenouvellementDemande'
  | 'LabelRenouvele'
  | 'RenouvellementRefuse'
  | 'ReglesAdoptees'
> = {
  LabellisationSuspendue: ({ raison, du, au }) => ({
    titre: `Dossier suspendu : ${MOTIFS_SUSPENSION[raison]}`,
    precision: au
      ? `Du ${jourSimple(du)} au ${jourSimple(au)}, reprise à décider`
      : `À partir du ${jourSimple(du)}`,
  }),
  LabellisationReprise: () => ({
    titre: 'Reprise du dossier',
    precision: 'Les délais en cours sont décalés de la durée de la suspension',
  }),
  ContactChange: (_, noms) => ({
    titre: 'Nouveau contact de l’employeur',
    ...(noms.employeur && { precision: `Aujourd’hui : ${noms.employeur}` }),
  }),
  StructureChangee: ({ raison, le }) => ({
    titre: 'Nouvelle structure',
    precision: `${majuscule(CHANGEMENTS_STRUCTURE[raison])}, depuis le ${jourSimple(le)}`,
  }),
  RenouvellementDemande: ({ rienNAChange }) => ({
    titre: 'Renouvellement demandé par l’employeur',
    precision: rienNAChange ? 'Atteste que rien n’a changé' : 'Signale des changements',
  }),
  LabelRenouvele: ({ terme }) => ({ titre: `Label renouvelé jusqu’au ${jourSimple(terme)}` }),
  RenouvellementRefuse: () => ({ titre: 'Renouvellement refusé' }),
  ReglesAdoptees: ({ version, annonces }) => ({
    titre: `Règles du réseau adoptées, version ${version}`,
    precision:
      annonces.length > 0
        ? 'Les dates annoncées qui ont bougé sont annoncées de nouveau'
        : 'Aucune date annoncée n’a bougé',
  }),
};
