import type { CommandeDAppel } from '@pdn/contracts/ecrans';
import { GABARITS_COURTS, PROGRAMMES } from '@pdn/ecrans';
import type { AppelLu, CourrierLu } from '@pdn/persistence';
import { choix, date, ligne, options, texte, type Saisie } from '../formulaires/saisie.js';

export const OUVERTURE: Saisie[] = [
  choix('programme', 'Programme', options(PROGRAMMES)),
  ligne(160)('titre', 'Titre'),
  texte(4000)('texte', 'Ce que l’invitation en dit', { facultatif: true }),
  date('ouvreLe', 'Ouverture', { aide: 'Les invitations ne partent pas avant.' }),
  date('clotureLe', 'Clôture', { aide: 'Le dernier jour pour candidater.' }),
];

/** The forms of the page of a call; a mail can be sent again once it has failed. */
export function saisiesDAppel({ vue }: AppelLu, courriers: CourrierLu[]): Record<CommandeDAppel, Saisie[]> {
  return {
    prolongerAppel: [
      date('clotureLe', 'Nouvelle clôture', { valeur: vue.clotureLe }),
      texte()('motif', 'Motif', { facultatif: true, aide: 'Ceux qui sont invités pourront le lire.' }),
    ],
    publierResultats: [texte(4000)('texte', 'Ce qu’il faut en dire', { facultatif: true })],
    renvoyerCourrier: [
      choix(
        'courrier',
        'Courriel',
        courriers
          .filter(({ etat }) => etat === 'non-remis' || etat === 'incertain')
          .map(({ id, gabarit, destinataire }) => ({
            valeur: id,
            libelle: `${GABARITS_COURTS[gabarit]}, ${destinataire}`,
          })),
      ),
    ],
  };
}
