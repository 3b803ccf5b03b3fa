import { texteASigner } from '@pdn/contracts/textes';
import type { ActeDuLien, Labellisation } from '@pdn/domain';
import { de, DOMAINES_RESSOURCE, majuscule } from '@pdn/ecrans';
import { nomComplet } from '../dossier/personnes.js';
import { choix, texte } from '../formulaires/saisie.js';
import { declarer } from './declarer.js';
import { attenteDe, ecrit, type LienOuvert } from './lien.js';

const versionDe = ({ lien }: LienOuvert): string =>
  (lien.acte as Extract<ActeDuLien, { acte: 'ressource' }>).texte;
const NON = 'non';

/** Employer and professional each accept the same text and perimeter, or say no: then the request ends, with a motive. */
export const ressource = declarer({
  presenter(ouvert) {
    const { mention = '', perimetre = '' } = cadreDe(ouvert);
    const lu = texteASigner(versionDe(ouvert));
    const estLaPersonne = ouvert.lien.destinataire === 'professionnel';
    const qui = nomComplet(ouvert.dossier.parties.professionnel) ?? 'cette personne';
    return {
      titre: estLaPersonne ? 'Devenir personne ressource' : `${qui}, personne ressource`,
      chapeau: estLaPersonne
        ? 'Le réseau vous propose un statut distinct du label : les Promeneurs du Net pourraient vous appeler.'
        : `Le réseau propose à ${qui} un statut distinct du label : les Promeneurs du Net pourraient appeler cette personne, dans ses heures de travail.`,
      geste: 'Réponse attendue',
      lectures: [
        ...(lu ? [{ genre: 'texte' as const, texte: lu }] : []),
        {
          genre: 'definitions',
          titre: 'Ce que le réseau propose',
          lignes: [
            ['Annoncé ainsi', mention],
            ['Domaines', majuscule(domaines(ouvert.dossier.etat).join(', '))],
            ['Périmètre', perimetre],
          ],
        },
      ],
      intitule: 'Votre réponse',
      bouton: 'Envoyer ma réponse',
      ensuite: 'Chacun peut mettre fin à ce statut à tout moment, en le disant à la coordination.',
    };
  },

  saisies: (ouvert) => [
    choix('texte', 'Acceptez-vous ?', [
      { valeur: versionDe(ouvert), libelle: 'Oui, j’ai lu ce texte et je l’accepte' },
      {
        valeur: NON,
        libelle: 'Non, je ne le souhaite pas',
        aide: 'La demande s’arrête, et chacun reçoit un message',
      },
    ]),
    texte()('motif', 'Si c’est non, en quelques mots', {
      facultatif: true,
      aide: 'Attendu avec un non. La coordination le lit.',
    }),
  ],

  commande({ lien }, { texte: reponse, motif = '' }) {
    return reponse === NON
      ? { type: 'abandonnerCandidature', corps: { par: lien.destinataire, motif } }
      : { type: 'accepterPersonneRessource', corps: { partie: lien.destinataire, texte: reponse } };
  },

  faits: ['PersonneRessourceAcceptee', 'CandidatureAbandonnee'],

  estLeSien: (evenement, { lien }) =>
    evenement.type === 'PersonneRessourceAcceptee'
      ? evenement.data.partie === lien.destinataire
      : evenement.type === 'CandidatureAbandonnee' && evenement.data.par === lien.destinataire,

  recu(ouvert, fait) {
    const dit = fait?.evenement;
    if (dit?.type === 'CandidatureAbandonnee')
      return {
        titre: 'Vous avez dit non',
        lignes: [['Vos mots', ecrit(ouvert, dit.data.motif.id)]],
        etapes: [{ titre: 'La demande est refermée', precision: 'Chacun en reçoit un message', faite: true }],
      };
    const estReconnue = ouvert.chronologie.evenements.some(
      ({ evenement }) => evenement.type === 'PersonneRessourceReconnue',
    );
    return {
      titre: 'Vous avez donné votre accord',
      lignes: [['Texte', texteASigner(versionDe(ouvert))?.titre ?? versionDe(ouvert)]],
      etapes: [
        { titre: 'Vous avez accepté', faite: true },
        {
          titre: `L’accord ${autre(ouvert)} est ${estReconnue ? 'donné' : 'attendu'}`,
          faite: estReconnue,
        },
        {
          titre: estReconnue ? 'Le statut a commencé' : 'Le statut commence au second accord',
          ...(!estReconnue && { precision: 'Un courriel vous le dira' }),
          faite: estReconnue,
        },
      ],
    };
  },
});

const autre = ({ lien, dossier }: LienOuvert): string =>
  lien.destinataire === 'professionnel'
    ? 'de l’employeur'
    : de(nomComplet(dossier.parties.professionnel) ?? 'la personne');

/** Public words and perimeter, as the mail gives them. */
function cadreDe(ouvert: LienOuvert): { mention?: string; perimetre?: string } {
  const id = String(attenteDe(ouvert)?.donnees['ressource']);
  return (ouvert.chronologie.documents[id]?.contenu ?? {}) as { mention?: string; perimetre?: string };
}

const domaines = (etat: Labellisation): string[] =>
  etat.etape === 'ressource-proposee'
    ? (etat.proposition?.domaines ?? []).map((domaine) => DOMAINES_RESSOURCE[domaine])
    : [];
