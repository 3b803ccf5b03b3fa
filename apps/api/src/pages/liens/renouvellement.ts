import { jourLong, majuscule } from '@pdn/ecrans';
import { nomComplet } from '../dossier/personnes.js';
import { choix, texte } from '../formulaires/saisie.js';
import { declarer } from './declarer.js';
import { attenteDe, ecrit, type LienOuvert } from './lien.js';

/** The express request of the employer; or that they stop, on the day of the term, at once when it is over. */
export const renouvellement = declarer({
  presenter(ouvert) {
    const qui = nomComplet(ouvert.dossier.parties.professionnel) ?? 'ce dossier';
    return {
      titre: 'Demander le renouvellement du label',
      chapeau: `Le label accordé pour ${qui} est valable jusqu’au ${jourLong(terme(ouvert))}. Il n’est pas reconduit tacitement, et rien ne s’arrête tout seul à cette date.`,
      lectures: [],
      intitule: 'Votre réponse',
      bouton: 'Envoyer ma réponse',
      ensuite: 'La coordination la lit et vous écrit.',
    };
  },

  saisies: () => [
    choix('rienNAChange', 'Que souhaitez-vous ?', [
      {
        valeur: 'oui',
        libelle: 'Renouveler : j’atteste que rien n’a changé',
        aide: 'Poste, projet, temps consacré',
      },
      { valeur: 'non', libelle: 'Renouveler, avec des changements' },
      { valeur: FIN, libelle: 'Ne pas poursuivre', aide: 'Le label prend fin à son terme' },
    ]),
    texte(4000)('changements', 'Ce qui a changé', {
      facultatif: true,
      aide: 'Attendu s’il y a des changements.',
    }),
    texte()('motif', 'Pourquoi ne pas poursuivre', {
      facultatif: true,
      aide: 'Attendu si vous ne poursuivez pas. Le professionnel peut le lire.',
    }),
  ],

  commande(ouvert, { rienNAChange: reponse, changements = '', motif = '' }) {
    if (reponse === FIN) return finDuLabel(ouvert, motif);
    return {
      type: 'demanderRenouvellement',
      corps: {
        rienNAChange: { oui: true, non: false }[String(reponse)],
        ...(reponse === 'non' && { changements }),
      },
    };
  },

  faits: ['RenouvellementDemande', 'RetraitAnnonce', 'LabelRetire'],
  estLeSien: ({ type, data }) =>
    type === 'RenouvellementDemande' || ('par' in data && data.par === 'employeur'),

  recu(ouvert, fait) {
    const dit = fait?.evenement;
    if (dit?.type === 'RetraitAnnonce' || dit?.type === 'LabelRetire') {
      const jour = dit.type === 'RetraitAnnonce' ? dit.data.effet : dit.data.le;
      return {
        titre: 'Vous avez choisi de ne pas poursuivre',
        lignes: [
          ['Fin du label', majuscule(jourLong(jour))],
          ['Ce que vous avez dit', ecrit(ouvert, dit.data.motif.id)],
        ],
        etapes: [],
      };
    }
    const demande = dit?.type === 'RenouvellementDemande' ? dit.data : null;
    const changements = ecrit(ouvert, demande?.changements?.id);
    return {
      titre: 'Le renouvellement est demandé',
      lignes: demande?.rienNAChange
        ? [['Vous attestez', 'que rien n’a changé']]
        : [['Ce qui a changé', changements]],
      etapes: [{ titre: 'Vous avez demandé le renouvellement', faite: true }, decision(ouvert)],
    };
  },
});

const FIN = 'fin';

const terme = (ouvert: LienOuvert): string => String(attenteDe(ouvert)?.donnees['terme'] ?? '');

function finDuLabel(ouvert: LienOuvert, motif: unknown) {
  const { now, calendrier } = ouvert.dossier.context;
  const effet = terme(ouvert);
  const par = 'employeur';
  return effet > calendrier.jour(now)
    ? { type: 'annoncerRetrait' as const, corps: { par, effet, motif } }
    : { type: 'retirerLabel' as const, corps: { par, motif } };
}

/** The answer that came since this link was used. */
function decision({ lien, chronologie: { evenements } }: LienOuvert) {
  const rang = evenements.findIndex(({ commande }) => commande === lien.commande);
  const reponse = evenements
    .slice(rang + 1)
    .find(({ evenement: { type } }) => type === 'LabelRenouvele' || type === 'RenouvellementRefuse');
  if (!reponse)
    return {
      titre: 'La coordination lit votre demande et répond',
      precision: 'Un courriel vous dira sa réponse',
      faite: false,
    };
  const estRenouvele = reponse.evenement.type === 'LabelRenouvele';
  return { titre: estRenouvele ? 'Le label est renouvelé' : 'La réponse vous a été écrite', faite: true };
}
