import type { ActeDuLien, Obligation } from '@pdn/domain';
import { jourLong, OBLIGATIONS } from '@pdn/ecrans';
import { texte } from '../formulaires/saisie.js';
import { declarer } from './declarer.js';
import { attenteDe, ecrit, type LienOuvert } from './lien.js';

const rangDe = ({ lien }: LienOuvert): number =>
  (lien.acte as Extract<ActeDuLien, { acte: 'manquement' }>).rang;

/** The employer's answer to the letter: late too, as long as nobody has decided. */
export const manquement = declarer({
  presenter(ouvert) {
    const { le = '', motif, obligations = '' } = attenteDe(ouvert)?.donnees ?? {};
    return {
      titre: `Répondre à la lettre du ${jourLong(String(le))}`,
      chapeau:
        'Expliquez la situation, dites ce qui a été fait depuis, ou demandez un rendez-vous. Votre réponse sera lue avant toute décision.',
      geste: 'Vous pouvez répondre',
      passeeLaDate: 'Une réponse qui arrive ensuite est lue aussi, tant que rien n’est décidé.',
      lectures: [
        {
          genre: 'liste',
          titre: 'Ce que la lettre concerne',
          points: String(obligations)
            .split(',')
            .filter(Boolean)
            .map((obligation) => OBLIGATIONS[obligation as Obligation]),
        },
        { genre: 'citation', titre: 'Les faits qu’elle expose', contenu: ecrit(ouvert, motif) },
      ],
      intitule: 'Votre réponse',
      bouton: 'Envoyer ma réponse',
      ensuite: 'Le label et la fiche de l’annuaire restent en place jusqu’à la décision.',
    };
  },

  saisies: () => [texte(4000)('reponse', 'Ce que vous souhaitez dire')],

  commande: (_, data) => ({ type: 'repondreManquement', corps: data }),

  faits: ['ReponseAuManquementRecue'],
  estLeSien: (evenement, ouvert) =>
    evenement.type === 'ReponseAuManquementRecue' && evenement.data.rang === rangDe(ouvert),

  recu(ouvert, fait) {
    const dite = fait?.evenement.type === 'ReponseAuManquementRecue' ? fait.evenement.data : null;
    const estDecide = ouvert.chronologie.evenements.some(
      ({ evenement }) =>
        DECISIONS.includes(evenement.type) && (evenement.data as { rang?: number }).rang === rangDe(ouvert),
    );
    return {
      titre: 'Votre réponse est envoyée',
      lignes: [['Ce que vous avez dit', ecrit(ouvert, dite?.reponse.id)]],
      etapes: [
        { titre: 'Vous avez répondu', faite: true },
        estDecide
          ? { titre: 'L’instance du réseau a décidé', faite: true }
          : {
              titre: 'L’instance du réseau lit votre réponse et décide de la suite',
              precision: 'La décision vous sera écrite, avec son motif',
              faite: false,
            },
      ],
    };
  },
});

const DECISIONS: readonly string[] = ['ManquementLeve', 'ObservationAdressee', 'ExclusionPrononcee'];
