import type { Gabarit } from '@pdn/contracts/ecrans';
import { enumerer, majuscule } from '../enumerer.js';
import { GABARITS_COURTS } from '../gabarits.js';
import { nommerA } from '../roles.js';
import { TACHES } from '../taches.js';
import type { Recits } from './recit.js';

/** Some mails are sent again as they were: what is sent again is a reminder. */
function relance(courrier: Gabarit): string {
  const titre = GABARITS_COURTS[courrier];
  return titre.startsWith('Rappel') ? titre : `Rappel : ${titre.toLocaleLowerCase('fr')}`;
}

export const RECITS_MOTEUR: Recits<
  | 'SaisieCorrigee'
  | 'RelanceEchue'
  | 'TacheSignalee'
  | 'EnvoiSignale'
  | 'CourrierNonRemis'
  | 'CourrierRenvoye'
> = {
  SaisieCorrigee: ({ version, champ, valeur }) => ({
    titre: 'Saisie corrigée',
    precision: `Événement nº ${version}, « ${champ} » : ${valeur === true ? 'oui' : valeur === false ? 'non' : valeur}`,
  }),
  RelanceEchue: ({ courrier, destinataires, envoyee }, noms) => ({
    titre: relance(courrier),
    precision: envoyee
      ? majuscule(enumerer(destinataires.map((role) => nommerA(role, noms))))
      : 'Non envoyé : un rappel plus récent était dû en même temps',
  }),
  TacheSignalee: ({ tache }) => ({ titre: `Tâche signalée : « ${TACHES[tache]} »` }),
  EnvoiSignale: ({ gabarit, destinataire, suite }, noms) => ({
    titre: `${suite === 'incertain' ? 'Remise incertaine' : 'Courriel non écrit'} ${nommerA(destinataire, noms)} : ${GABARITS_COURTS[gabarit].toLocaleLowerCase('fr')}`,
    precision: 'Un rappel n’est jamais renvoyé de lui-même : c’est à vérifier',
  }),
  CourrierNonRemis: ({ gabarit, destinataire, serie }, noms) => ({
    titre: `Courriel non remis ${nommerA(destinataire, noms)} : ${GABARITS_COURTS[gabarit].toLocaleLowerCase('fr')}`,
    ...(serie && {
      precision: 'Les rappels qui en dépendent attendent : aucun n’est compté sans premier envoi',
    }),
  }),
  CourrierRenvoye: ({ gabarit, destinataire, serie }, noms) => ({
    titre: `Courriel renvoyé ${nommerA(destinataire, noms)} : ${GABARITS_COURTS[gabarit].toLocaleLowerCase('fr')}`,
    ...(serie && { precision: 'Le délai repart de ce jour' }),
  }),
};
