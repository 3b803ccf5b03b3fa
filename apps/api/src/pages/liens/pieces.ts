import type { EventOf, Piece } from '@pdn/domain';
import { enumerer, PIECES } from '@pdn/ecrans';
import { nomComplet } from '../dossier/personnes.js';
import { cases, options, texte } from '../formulaires/saisie.js';
import { declarer } from './declarer.js';
import { attenteDe, ecrit, type LienOuvert } from './lien.js';

/** The employer says which of the pieces asked for come, and where they are or what they say: no file is kept here. */
export const pieces = declarer({
  presenter: (ouvert) => ({
    titre: 'Envoyer les pièces demandées',
    chapeau: `La coordination a besoin de quelques pièces pour étudier la candidature présentée pour ${nomComplet(ouvert.dossier.parties.professionnel) ?? 'ce dossier'}.`,
    geste: 'À envoyer',
    lectures: [
      {
        genre: 'citation',
        titre: 'Ce que la coordination vous en dit',
        contenu: ecrit(ouvert, attenteDe(ouvert)?.donnees['motif']),
      },
    ],
    intitule: 'Ce que vous envoyez',
    bouton: 'Envoyer les pièces',
    ensuite: 'La coordination les lit. S’il en reste à envoyer, un autre lien vous le dira.',
  }),

  saisies: (ouvert) => [
    cases('pieces', 'Pièces envoyées', options(PIECES, demandees(ouvert)), (cochees) => cochees, {
      aide: 'Toutes ou une partie : le reste pourra suivre.',
    }),
    texte(4000)('contenu', 'Où les lire, ou ce qu’elles disent', {
      aide: 'Une adresse où les consulter, ou leur texte. Vous pouvez aussi les joindre en répondant à notre courriel : dites-le ici.',
    }),
  ],

  commande: (_, { contenu = '', ...data }) => ({ type: 'fournirPieces', corps: { ...data, contenu } }),

  faits: ['PiecesFournies'],

  recu(ouvert, fait) {
    const { pieces = [], contenu } = (fait?.evenement.data ?? {}) as Partial<
      EventOf<'PiecesFournies'>['data']
    >;
    const restent = demandees(ouvert);
    return {
      titre: restent.length > 0 ? 'Une partie des pièces est envoyée' : 'Vos pièces sont envoyées',
      lignes: [
        ['Pièces', enumerer(pieces.map((piece) => PIECES[piece]))],
        ...(contenu ? [['Ce que vous en avez dit', ecrit(ouvert, contenu.id)] as [string, string]] : []),
      ],
      etapes: [
        { titre: 'Vous avez envoyé des pièces', faite: true },
        ...(restent.length > 0
          ? [
              {
                titre: `Il reste à envoyer : ${enumerer(restent.map((piece) => PIECES[piece]))}`,
                precision: 'Un autre lien vous a été envoyé',
                faite: false,
              },
            ]
          : []),
        {
          titre: 'La coordination étudie la candidature',
          precision: 'Un courriel vous le dira',
          faite: false,
        },
      ],
    };
  },
});

/** Those that are still asked for. */
const demandees = ({ dossier: { etat } }: LienOuvert): Piece[] =>
  etat.etape === 'instruction' ? (etat.pieces?.attendues ?? []) : [];
