/** The yearly bilan (domain.md §5), as data: the page draws it, the API checks it, the same limits for both. */
export interface QuestionChiffree {
  nom: string;
  libelle: string;
  /** Largest value that makes sense; the smallest is 0. */
  max: number;
  pas: 1 | 0.25;
  requis: boolean;
  aide?: string;
  unite?: string;
}

export interface QuestionOuverte {
  nom: string;
  libelle: string;
  requis: boolean;
  longueurMax: number;
  aide?: string;
}

export interface PartieDuBilan {
  cle: string;
  titre: string;
  aide?: string;
  chiffres: QuestionChiffree[];
  questions: QuestionOuverte[];
}

const heures = (nom: string, libelle: string, aide?: string): QuestionChiffree => ({
  nom,
  libelle,
  max: 2000,
  pas: 0.25,
  requis: true,
  unite: 'heures',
  ...(aide ? { aide } : {}),
});
const nombre = (nom: string, libelle: string, aide?: string): QuestionChiffree => ({
  nom,
  libelle,
  max: 20000,
  pas: 1,
  requis: true,
  ...(aide ? { aide } : {}),
});
const facultatif = (nom: string, libelle: string): QuestionChiffree => ({
  nom,
  libelle,
  max: 20000,
  pas: 1,
  requis: false,
});
const question = (nom: string, libelle: string, requis: boolean, aide?: string): QuestionOuverte => ({
  nom,
  libelle,
  requis,
  longueurMax: 4000,
  ...(aide ? { aide } : {}),
});

export const PARTIES_DU_BILAN: readonly PartieDuBilan[] = [
  {
    cle: 'temps',
    titre: 'Temps consacré',
    aide: 'Sur toute l’année. Les quarts d’heure comptent : 7,25 pour sept heures et quart.',
    chiffres: [
      heures('heures_en_ligne', 'En ligne', 'Permanence, publications, échanges, veille'),
      heures('heures_hors_ligne', 'Hors ligne', 'Réunions du réseau, formation, préparation'),
    ],
    questions: [],
  },
  {
    cle: 'contacts',
    titre: 'Personnes en contact',
    aide: 'Le nombre de contacts de vos profils au 31 décembre. Des nombres seulement : jamais un nom, jamais une liste.',
    chiffres: [
      nombre('contacts_public', 'Parents ou jeunes'),
      nombre('contacts_professionnels', 'Professionnels et partenaires'),
    ],
    questions: [],
  },
  {
    cle: 'sollicitations',
    titre: 'Sollicitations',
    chiffres: [
      nombre('sollicitations_recues', 'Reçues', 'On vous a écrit en premier'),
      nombre('sollicitations_initiees', 'À votre initiative', 'Vous avez écrit en premier'),
      nombre(
        'nouveaux_participants',
        'Nouveaux participants',
        'Venus dans la structure après un échange en ligne',
      ),
    ],
    questions: [],
  },
  {
    cle: 'reponses',
    titre: 'Façons de répondre',
    aide: 'Combien de réponses, par moyen ?',
    chiffres: [
      facultatif('reponses_message_prive', 'Message privé'),
      facultatif('reponses_commentaire', 'Commentaire'),
      facultatif('reponses_telephone', 'Téléphone'),
      facultatif('reponses_courriel_sms', 'Courriel ou SMS'),
      facultatif('reponses_rendez_vous', 'Rendez-vous en personne'),
      facultatif('reponses_action_collective', 'Action collective'),
    ],
    questions: [],
  },
  {
    cle: 'themes',
    titre: 'Thèmes et âges',
    aide: 'Combien d’échanges, par thème puis par âge des enfants ou des jeunes ?',
    chiffres: [
      facultatif('themes_activites', 'Activités de la structure'),
      facultatif('themes_informations', 'Demandes d’informations'),
      facultatif('themes_vie_familiale', 'Éducation et vie familiale'),
      facultatif('themes_petite_enfance', 'Petite enfance et modes d’accueil'),
      facultatif('themes_scolarite', 'Scolarité'),
      facultatif('themes_loisirs', 'Loisirs et sorties'),
      facultatif('themes_sante', 'Santé et bien-être'),
      facultatif('themes_numerique', 'Usages du numérique'),
      facultatif('themes_droits', 'Accès aux droits'),
      facultatif('themes_autre', 'Autre'),
      facultatif('ages_0_2', 'De 0 à 2 ans'),
      facultatif('ages_3_5', 'De 3 à 5 ans'),
      facultatif('ages_6_11', 'De 6 à 11 ans'),
      facultatif('ages_12_17', 'De 12 à 17 ans'),
    ],
    questions: [],
  },
  {
    cle: 'activites',
    titre: 'Activités menées',
    chiffres: [
      facultatif('activites_publications', 'Publications'),
      facultatif('activites_conversations', 'Conversations suivies'),
      facultatif('activites_groupes', 'Groupes animés'),
      facultatif('activites_visio', 'Visioconférences'),
      facultatif('activites_veille', 'Temps de veille'),
      facultatif('activites_orientations', 'Orientations vers un partenaire'),
    ],
    questions: [],
  },
  {
    cle: 'public',
    titre: 'Pour les familles et les jeunes',
    aide: 'Quelques phrases suffisent. Sans nom, sans détail qui ferait reconnaître quelqu’un.',
    chiffres: [],
    questions: [
      question(
        'familles',
        'Qu’est-ce que votre présence en ligne a changé pour les familles ou les jeunes ?',
        true,
      ),
      question('public', 'Qui avez-vous touché ? Est-ce un autre public que d’habitude ?', false),
      question(
        'demandes_individuelles',
        'Vous a-t-on interrogé en ligne sur des situations personnelles ?',
        false,
        'Dites s’il y en a eu et comment vous y répondez, jamais lesquelles.',
      ),
    ],
  },
  {
    cle: 'structure',
    titre: 'Pour la structure et l’équipe',
    chiffres: [],
    questions: [
      question(
        'structure',
        'Qu’est-ce qui a changé pour la structure ?',
        true,
        'Communication, fréquentation, projets',
      ),
      question(
        'equipe',
        'Comment cette mission est-elle prise en compte par l’équipe et la direction ?',
        false,
      ),
    ],
  },
  {
    cle: 'suite',
    titre: 'Et pour la suite ?',
    chiffres: [],
    questions: [
      question('reseau', 'Qu’avez-vous trouvé dans l’accompagnement et dans le réseau ?', false),
      question(
        'suite',
        'De quoi auriez-vous besoin ?',
        true,
        'Temps, matériel, formation, échanges entre Promeneurs',
      ),
    ],
  },
];
