import type { Jour } from '@pdn/domain';
import { enLettres } from './texte/dates.js';

/** The sentences that every mail has, the same in HTML and in text. */
export const EXERCICE = 'Exercice\u00a0: ce message fait partie d’un entraînement.';
export const FORMULE = 'Bien cordialement,';
export const POURQUOI = 'Pourquoi ce message\u00a0?';
export const DONNEES =
  'Pour savoir ce que nous gardons à votre sujet, ou pour le faire corriger, répondez à ce message.';
export const stop = ({ nature, plusieurs }: { nature: string; plusieurs: boolean }): string => {
  const dossiers = plusieurs ? 'ces dossiers, ou sur un seul' : 'ce dossier';
  return `Pour ne plus recevoir de rappel sur ${nature === 'Appel' ? 'cet appel' : dossiers}, dites-le-nous en répondant à ce message.`;
};

export const A_TITRE_DE_COPIE = 'Vous êtes en copie, pour information.';

export const pourInformation = (adressee: string, avecLien: boolean): string =>
  `voici pour information le message écrit à ${adressee}.${avecLien ? ' Son lien est personnel\u00a0: il n’y figure pas.' : ''}`;

export const validite = (jusquau: Jour): string =>
  `Ce lien vous est personnel. Il fonctionne jusqu’au ${enLettres(jusquau)} inclus\u00a0; ensuite, il vous en proposera un nouveau.`;

export const validiteDeChacun = (jusquau: Jour): string =>
  `Ces liens vous sont personnels. Ils fonctionnent au moins jusqu’au ${enLettres(jusquau)} inclus\u00a0; ensuite, chacun vous en proposera un nouveau.`;

export const question = ({ coordination: { nom } }: { coordination: { nom: string } }): string =>
  `Une question\u00a0? Répondez à ce message, il parviendra à ${nom}, ou appelez le`;
