import type { TexteASigner } from './texte.js';

/** Our own words: partners who cannot be labelled, whom the PdN may call (S0; S2 §9.2, in the domain notes). */
export const personneRessourceV1: TexteASigner = {
  version: 'personne-ressource-v1',
  titre: 'Accord de la personne ressource',
  origine: 'texte proposé, version 1',
  chapeau:
    'Une personne ressource est une professionnelle ou un professionnel que les Promeneurs du Net peuvent appeler sur un sujet qu’elle ou il connaît. Ce statut est distinct du label : la personne ressource n’intervient pas en ligne au nom du réseau.',
  parties: [
    {
      titre: 'La personne ressource accepte de',
      qui: 'professionnel',
      points: [
        'Répondre aux Promeneurs du réseau, dans le périmètre écrit avec la coordination.',
        'Dire quand une question dépasse ce périmètre, et vers qui se tourner.',
        'N’utiliser ni le logo ni le nom de Promeneur du Net.',
        'Ne rien garder sur les jeunes ou les parents dont on lui parle.',
      ],
    },
    {
      titre: 'L’employeur accepte de',
      qui: 'employeur',
      points: [
        'Laisser le temps de répondre, dans les heures de travail.',
        'Prévenir la coordination d’un départ ou d’un changement de poste.',
      ],
    },
  ],
  fin: 'Cet accord n’a pas de terme et ne demande pas de bilan. Chacun peut y mettre fin à tout moment, en le disant à la coordination.',
};
