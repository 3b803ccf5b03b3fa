import type { CommandeDAppel, Option } from '@pdn/contracts/ecrans';
import type { Programme } from '@pdn/domain';
import { GABARITS_COURTS } from '@pdn/ecrans';
import type { AppelLu, CourrierLu, PersonneLue } from '@pdn/persistence';
import { leProgramme } from '../formulaires/programme.js';
import { choix, date, ligne, texte, type Saisie } from '../formulaires/saisie.js';

export const ouverture = (programmes: Programme[]): Saisie[] => [
  leProgramme(programmes),
  ligne(160)('titre', 'Titre'),
  texte(4000)('texte', 'Ce que l’invitation en dit', { facultatif: true }),
  date('ouvreLe', 'Ouverture', { aide: 'Les invitations ne partent pas avant.' }),
  date('clotureLe', 'Clôture', { aide: 'Le dernier jour pour candidater.' }),
];

/** The forms of the page of a call; a mail can be sent again once it has failed. */
export function saisiesDAppel(
  { vue, invites }: AppelLu,
  courriers: CourrierLu[],
): Record<CommandeDAppel, Saisie[]> {
  return {
    corrigerInvite: [
      choix('invite', 'Qui est invité', personnesInvitees(invites)),
      ligne(80)('personne.prenom', 'Prénom'),
      ligne(80)('personne.nom', 'Nom'),
      ligne(120)('personne.fonction', 'Fonction', { facultatif: true }),
      ligne(254)('personne.courriel', 'Nouvelle adresse de courriel'),
    ],
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

/** Each once, with the structure that makes them known and the address that is on file. */
const personnesInvitees = (invites: AppelLu['invites']): Option[] => [
  ...new Map(
    invites.flatMap(({ structure, contact, professionnel }) =>
      [contact, professionnel].flatMap((personne) =>
        personne
          ? [[personne.id, { valeur: personne.id, libelle: libelleDe(personne, structure?.nom) }]]
          : [],
      ),
    ),
  ).values(),
];

const libelleDe = ({ prenom, nom, courriel }: PersonneLue, structure = 'structure effacée'): string =>
  [`${prenom} ${nom}`.trim(), structure, courriel].filter(Boolean).join(', ');
