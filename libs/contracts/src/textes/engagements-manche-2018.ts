import type { TexteASigner } from './texte.js';

/** Our own words, after the facts of the Manche experiment gathered in the domain notes. */
export const engagementsManche2018: TexteASigner = {
  version: 'engagements-manche-2018',
  titre: 'Engagements dans la Manche',
  origine: 'réseau de la Manche, 2018',
  chapeau:
    'Ces engagements complètent la charte. Ils disent qui fait quoi pendant la durée du label, programme Parentalité.',
  parties: [
    {
      titre: 'L’employeur s’engage à',
      qui: 'employeur',
      points: [
        'Inscrire la présence en ligne dans le projet de la structure, avec les résultats attendus et l’organisation.',
        'Missionner le professionnel et l’écrire dans sa fiche de poste.',
        'Dégager le temps nécessaire : trois heures par semaine sont recommandées, dont une heure de permanence.',
        'Le laisser participer aux rencontres du réseau, et venir avec lui à la journée départementale.',
        'Relire et contresigner le bilan de chaque année, attendu le 31 janvier suivant.',
        'Prévenir la coordination d’un départ, d’un changement de poste ou d’un changement de contact.',
      ],
    },
    {
      titre: 'Le professionnel s’engage à',
      qui: 'professionnel',
      points: [
        'Rencontrer la coordination avant de commencer, puis préparer son profil avec elle.',
        'Ouvrir au moins un profil Facebook et y faire figurer les éléments que demande la charte.',
        'Valider sa fiche avant qu’elle paraisse dans l’annuaire, et signaler ce qui change.',
        'Tenir sa permanence et participer à la vie du réseau.',
        'Remettre chaque année un bilan, en chiffres et en quelques phrases.',
      ],
    },
    {
      titre: 'La Caf s’engage à',
      qui: 'caf',
      points: [
        'Accorder le label quand les étapes prévues sont accomplies, et dire jusqu’à quelle date il vaut.',
        'Faire vivre le réseau : accompagnement, rencontres et journée départementale.',
        'Tenir à jour l’annuaire, pour que chaque parent puisse vérifier qui lui parle.',
        'Ne jamais refuser, suspendre ni retirer un label sans une décision motivée.',
      ],
    },
  ],
  fin: 'Le label ne se renouvelle pas de lui-même : l’employeur en fait la demande. Chacun peut mettre fin à ces engagements en prévenant les autres.',
};
