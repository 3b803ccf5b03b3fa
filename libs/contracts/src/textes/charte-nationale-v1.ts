import type { TexteASigner } from './texte.js';

/** Our own words, after the facts gathered in the domain notes (cahier des charges parentalité; guide de déploiement, 2016). */
export const charteNationaleV1: TexteASigner = {
  version: 'charte-nationale-v1',
  titre: 'Charte des Promeneurs du Net',
  origine: 'texte national, version 1',
  chapeau:
    'Un Promeneur du Net est un professionnel que son employeur charge d’être présent sur les réseaux sociaux, auprès des jeunes ou des parents. Il y prolonge le travail de sa structure : il écoute, informe, oriente et invite à se rencontrer. Il ne surveille personne et ne vend rien.',
  parties: [
    {
      titre: 'Une présence à découvert',
      qui: 'professionnel',
      points: [
        'Se présenter sous son vrai prénom, avec le nom de sa structure, une photo et le logo du réseau.',
        'Utiliser un profil réservé à ce travail, ni personnel ni partagé.',
        'Expliquer sa démarche sur ce profil, dire comment le joindre et renvoyer à l’annuaire.',
        'Annoncer une permanence, chaque semaine à la même heure.',
      ],
    },
    {
      titre: 'Une relation libre et gratuite',
      qui: 'professionnel',
      points: [
        'Laisser chacun libre de prendre contact, de se taire ou de partir.',
        'Accueillir toutes les questions, sans se limiter à un seul thème.',
        'N’attendre aucun paiement et ne faire aucune publicité.',
        'Dire quand une question dépasse son rôle et proposer quelqu’un d’autre.',
      ],
    },
    {
      titre: 'Le respect des personnes',
      qui: 'professionnel',
      points: [
        'Protéger la vie privée, la sienne comme celle des autres.',
        'Respecter le secret auquel sa profession l’oblige.',
        'Alerter, comme la loi le demande, quand un mineur est en danger.',
        'Ne garder aucune information sur les jeunes ou les parents rencontrés : des nombres, rien de plus.',
      ],
    },
    {
      titre: 'Un cadre de travail',
      qui: 'employeur',
      points: [
        'Donner au professionnel mandat d’agir en ligne et l’écrire dans le projet de la structure.',
        'Reconnaître ce temps comme du temps de travail et fournir le matériel.',
        'Permettre au professionnel de prendre part à la vie du réseau.',
      ],
    },
  ],
  fin: 'Cette charte est signée par l’employeur et par le professionnel. Chacun peut y mettre fin ; la fiche publique est alors retirée le jour même.',
};
