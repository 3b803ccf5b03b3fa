import { estClose, labelDe } from '@pdn/domain';
import { jourLong, majuscule } from '@pdn/ecrans';
import { date, texte } from '../formulaires/saisie.js';
import { declarer } from './declarer.js';
import { ecrit, type LienOuvert } from './lien.js';

/** The professional's own end of the label: at once, the directory the same day, or on a day that they set. */
export const retrait = declarer({
  presenter: (ouvert) => ({
    titre: 'Mettre fin à votre label',
    chapeau: `Le label accordé pour votre activité est valable jusqu’au ${jourLong(terme(ouvert))}. Vous pouvez y mettre fin vous-même : personne n’a à l’accepter.`,
    lectures: [
      {
        genre: 'liste',
        titre: 'Ce qui se passera',
        points: [
          'Votre fiche quitte l’annuaire le jour de la fin.',
          'Votre employeur et la coordination en sont prévenus par courriel, aujourd’hui.',
          'Le logo des Promeneurs du Net est à retirer de votre profil.',
        ],
      },
    ],
    intitule: 'Votre décision',
    bouton: 'Mettre fin à mon label',
    ensuite: 'Un courriel vous confirme la fin du label.',
  }),

  saisies: () => [
    date('effet', 'Dernier jour du label', {
      facultatif: true,
      aide: 'Sans date, le label prend fin aujourd’hui.',
    }),
    texte()('motif', 'Pourquoi', { aide: 'Votre employeur et la coordination peuvent le lire.' }),
  ],

  declarations: () => [
    {
      nom: 'decide',
      libelle: 'Je mets fin à mon label de Promeneur du Net.',
      exigence: 'Cochez cette case si vous mettez fin à votre label.',
    },
  ],

  commande: (_, { effet, motif }) =>
    effet === undefined
      ? { type: 'retirerLabel', corps: { par: 'professionnel', motif } }
      : { type: 'annoncerRetrait', corps: { par: 'professionnel', effet, motif } },

  faits: ['RetraitAnnonce', 'LabelRetire'],
  estLeSien: ({ data }) => 'par' in data && data.par === 'professionnel',
  attendu: (ouvert) => labelEnCours(ouvert) !== null,

  recu(ouvert, fait) {
    const dit = fait?.evenement;
    if (dit?.type !== 'RetraitAnnonce' && dit?.type !== 'LabelRetire')
      return { titre: 'Votre label a pris fin', lignes: [], etapes: [] };
    const jour = dit.type === 'RetraitAnnonce' ? dit.data.effet : dit.data.le;
    const finie = labelEnCours(ouvert) === null;
    return {
      titre: finie ? 'Votre label a pris fin' : 'La fin de votre label est annoncée',
      lignes: [
        ['Dernier jour du label', majuscule(jourLong(jour))],
        ['Ce que vous avez dit', ecrit(ouvert, dit.data.motif.id)],
      ],
      etapes: [
        { titre: 'Vous avez mis fin à votre label', faite: true },
        finie
          ? { titre: 'Votre fiche a quitté l’annuaire', faite: true }
          : { titre: `Votre fiche quitte l’annuaire le ${jourLong(jour)}`, faite: false },
      ],
    };
  },
});

const labelEnCours = ({ dossier: { etat } }: LienOuvert) => (estClose(etat) ? null : labelDe(etat));

const terme = (ouvert: LienOuvert): string => labelEnCours(ouvert)?.terme ?? '';
